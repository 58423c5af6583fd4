extension Tokenizer {
  /// A hashtag, a keycap, or number signs.
  mutating func hashPiece(at start: Int) -> Piece {
    if let keycap = keycapEnd(at: start) { return Piece(kind: .emoji, end: keycap) }
    let run = runEnd(of: UInt8(ascii: "#"), from: start)
    guard !isGluedToWord(start) else { return Piece(kind: .punctuation, end: run) }
    guard let end = tagEnd(from: run) else { return Piece(kind: .punctuation, end: run) }
    // The last sign of `##tag` belongs to the tag; the ones before are a token of their own.
    return run - start > 1
      ? Piece(kind: .punctuation, end: run - 1) : Piece(kind: .hashtag, end: end)
  }

  /// Offset one past a tag's letters, marks, digits and underscores; nil when none but digits are
  /// there.
  private func tagEnd(from start: Int) -> Int? {
    var end = start
    var hasLetter = false
    scan: while end < bytes.count {
      let byte = bytes[end]
      if byte.isASCIILetter {
        hasLetter = true
        end += 1
      } else if byte.isASCIIDigit || byte == UInt8(ascii: "_") {
        end += 1
      } else {
        guard byte >= 0x80, let encoded = bytes.scalar(at: end) else { break }
        switch ScalarClass(encoded) {
        case .letter: hasLetter = true
        case .number: break
        case .mark where end > start: break
        default: break scan
        }
        end += encoded.length
      }
    }
    return hasLetter ? end : nil
  }

  /// A mention or commercial ats.
  mutating func atPiece(at start: Int) -> Piece {
    let run = runEnd(of: UInt8(ascii: "@"), from: start)
    guard !isGluedToWord(start), let end = handleEnd(from: run) else {
      return Piece(kind: .punctuation, end: run)
    }
    return run - start > 1
      ? Piece(kind: .punctuation, end: run - 1) : Piece(kind: .mention, end: end)
  }

  private func handleEnd(from start: Int) -> Int? {
    let end = handlePartEnd(from: start)
    guard end > start, bytes[start..<end].contains(where: { $0.isASCIIWordPart }) else {
      return nil
    }
    // Accounts of the fediverse carry their server: `@dinkes@sosial.example`.
    guard byte(end) == UInt8(ascii: "@") else { return end }
    let server = handlePartEnd(from: end + 1)
    let hasDot = server > end + 1 && bytes[(end + 1)..<server].contains(UInt8(ascii: "."))
    return hasDot ? server : end
  }

  /// A dot belongs to a handle only before a letter, digit or underscore, and not before a capital
  /// behind a small letter, where a blank was forgotten (`@dinkes.Info`).
  private func handlePartEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte.isASCIIWordPart || byte == UInt8(ascii: "_") {
        end += 1
      } else if byte == UInt8(ascii: "."), end > start {
        let next = self.byte(end + 1)
        let isTypo = next.isASCIIUpper && bytes[end - 1].isASCIILower
        guard next.isASCIIWordPart || next == UInt8(ascii: "_"), !isTypo else { return end }
        end += 1
      } else {
        return end
      }
    }
    return end
  }

  func runEnd(of byte: UInt8, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == byte { end += 1 }
    return end
  }
}
