extension Tokenizer {
  /// A word, or what begins like one: an amount with its sign, an address.
  mutating func letterPiece(at start: Int) -> Piece {
    if let amount = rupiahAmount(at: start) { return amount }
    var end = start + 1
    while end < bytes.count, bytes[end].isASCIIWordPart { end += 1 }
    // Most words stop at a blank, and then nothing else can begin here.
    guard end < bytes.count, bytes[end] != UInt8(ascii: " ") else {
      return Piece(kind: .word, end: end)
    }
    if let amount = dollarAmount(at: start, wordEnd: end) { return amount }
    end = wordEnd(from: end)
    return link(at: start, wordEnd: end) ?? Piece(kind: .word, end: end)
  }

  /// Offset one past the word that a part before `start` belongs to.
  func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte.isASCIIWordPart {
        end += 1
      } else if byte < 0x80 {
        let isJoint = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
        guard isJoint, isWordStart(end + 1) else { return end }
        end += 1
      } else {
        let length = wordPartLength(at: end)
        guard length > 0 else { return end }
        end += length
      }
    }
    return end
  }

  /// Bytes of the scalar past ASCII at an offset when it belongs to a word, else 0.
  private func wordPartLength(at offset: Int) -> Int {
    guard let encoded = bytes.scalar(at: offset) else { return 0 }
    switch ScalarClass(encoded) {
    case .letter, .number, .mark: return encoded.length
    case .joint: return isWordStart(offset + encoded.length) ? encoded.length : 0
    default: return 0
    }
  }

  /// True when a letter or digit of any script stands at the offset.
  func isWordStart(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    let byte = bytes[offset]
    if byte < 0x80 { return byte.isASCIIWordPart }
    guard let encoded = bytes.scalar(at: offset) else { return false }
    let scalarClass = ScalarClass(encoded)
    return scalarClass == .letter || scalarClass == .number
  }

  /// True when a letter of any script stands at the offset.
  func isLetter(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    let byte = bytes[offset]
    if byte < 0x80 { return byte.isASCIILetter }
    guard let encoded = bytes.scalar(at: offset) else { return false }
    return ScalarClass(encoded) == .letter
  }
}
