extension Tokenizer {
  /// A run of blanks of any kind.
  func spacePiece(at start: Int) -> Piece {
    var end = start + 1
    while end < bytes.count {
      let byte = bytes[end]
      if byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C {
        end += 1
      } else {
        guard byte >= 0x80, let encoded = bytes.scalar(at: end),
          ScalarClass(encoded) == .space || encoded.isWidthless
        else { break }
        end += encoded.length
      }
    }
    return Piece(kind: .space, end: end)
  }

  func lineEnd(at start: Int) -> Int {
    let isPair = bytes[start] == 0x0D && byte(start + 1) == 0x0A
    return start + (isPair ? 2 : 1)
  }

  /// ASCII punctuation: one mark or a run of it, or a keycap.
  func markPiece(at start: Int) -> Piece {
    if bytes[start] == UInt8(ascii: "*"), let keycap = keycapEnd(at: start) {
      return Piece(kind: .emoji, end: keycap)
    }
    let end = runEnd(of: bytes[start], from: start)
    let mayOpenPath = bytes[start] == UInt8(ascii: "/") || byte(end) == UInt8(ascii: "/")
    if mayOpenPath, let path = rootedPath(at: start) { return path }
    return Piece(kind: .punctuation, end: end)
  }

  /// ASCII symbols and controls; `$5` and `+62` are numbers.
  func symbolPiece(at start: Int) -> Piece {
    let byte = bytes[start]
    if byte == UInt8(ascii: "$") || byte == UInt8(ascii: "+") && !isGluedToWord(start),
      self.byte(start + 1).isASCIIDigit
    {
      return Piece(kind: .number, end: numberEnd(from: start + 1))
    }
    if byte == UInt8(ascii: "~"), let path = rootedPath(at: start) { return path }
    return Piece(kind: .other, end: runEnd(of: byte, from: start))
  }

  /// Whatever starts with a byte past ASCII.
  mutating func highPiece(at start: Int) -> Piece {
    guard let encoded = bytes.scalar(at: start) else {
      return Piece(kind: .other, end: invalidEnd(from: start))
    }
    let end = start + encoded.length
    switch ScalarClass(encoded) {
    case .letter:
      let end = wordEnd(from: end)
      return link(at: start, wordEnd: end) ?? Piece(kind: .word, end: end)
    case .number: return numberSignPiece(at: start)
    case .space: return spacePiece(at: end - 1)
    case .newline: return Piece(kind: .newline, end: end)
    case .mark: return Piece(kind: .other, end: runEnd(of: encoded, from: end))
    case .joint where encoded.isWidthless: return spacePiece(at: end - 1)
    case .joint:
      let isVisible = encoded.value != 0xAD && encoded.value & ~1 != 0x200C
      return Piece(kind: isVisible ? .punctuation : .other, end: runEnd(of: encoded, from: end))
    case .punctuation:
      if let emoji = emojiEnd(at: start, encoded) { return Piece(kind: .emoji, end: emoji) }
      return Piece(kind: .punctuation, end: runEnd(of: encoded, from: end))
    case .symbol:
      if let emoji = emojiEnd(at: start, encoded) { return Piece(kind: .emoji, end: emoji) }
      if isCurrency(encoded), byte(end).isASCIIDigit {
        return Piece(kind: .number, end: numberEnd(from: end))
      }
      return Piece(kind: .other, end: runEnd(of: encoded, from: end))
    }
  }

  /// Digits of other scripts are a number unless letters are glued to them.
  private func numberSignPiece(at start: Int) -> Piece {
    var end = start
    while let encoded = bytes.scalar(at: end), encoded.length > 1,
      ScalarClass(encoded) == .number
    {
      end += encoded.length
    }
    let whole = wordEnd(from: end)
    return Piece(kind: whole == end ? .number : .word, end: whole)
  }

  private func isCurrency(_ encoded: EncodedScalar) -> Bool {
    encoded.value == 0xA3 || encoded.value == 0xA5 || 0x20A0...0x20CF ~= encoded.value
  }

  private func runEnd(of encoded: EncodedScalar, from start: Int) -> Int {
    var end = start
    while let next = bytes.scalar(at: end), next.value == encoded.value { end += next.length }
    return end
  }

  private func invalidEnd(from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] >= 0x80, bytes.scalar(at: end) == nil { end += 1 }
    return end
  }
}
