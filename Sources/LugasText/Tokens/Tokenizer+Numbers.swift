extension Tokenizer {
  /// A number, a word that begins with digits (`3M`, `1st`, `1990-an`), or a keycap.
  mutating func digitPiece(at start: Int) -> Piece {
    let digits = digitsEnd(start)
    if let keycap = keycapEnd(at: digits - 1) {
      return digits - start == 1
        ? Piece(kind: .emoji, end: keycap) : Piece(kind: .number, end: digits - 1)
    }
    if isGluedLetter(at: digits) {
      let end = wordEnd(from: digits)
      return link(at: start, wordEnd: end) ?? Piece(kind: .word, end: end)
    }
    let end = numberEnd(from: start, digitsEnd: digits)
    return link(at: start, wordEnd: end) ?? Piece(kind: .number, end: end)
  }

  /// Offset one past a number that begins with digits, its percent sign included.
  func numberEnd(from start: Int) -> Int {
    numberEnd(from: start, digitsEnd: digitsEnd(start))
  }

  private func numberEnd(from start: Int, digitsEnd digits: Int) -> Int {
    if let end = hyphenatedEnd(from: start, firstEnd: digits) { return end }
    var end = digits
    while isSeparator(byte(end)), byte(end + 1).isASCIIDigit { end = digitsEnd(end + 1) }
    if keycapEnd(at: end - 1) != nil { return end - 1 }
    return byte(end) == UInt8(ascii: "%") ? end + 1 : end
  }

  func digitsEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
    return end
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "/")
  }

  /// True when letters follow digits so that both are one word.
  private func isGluedLetter(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    switch bytes[offset] {
    case UInt8(ascii: "-"), UInt8(ascii: "'"): return isLetter(offset + 1)
    case 0x80...:
      guard let encoded = bytes.scalar(at: offset) else { return false }
      switch ScalarClass(encoded) {
      case .letter, .number: return true
      case .joint: return isLetter(offset + encoded.length)
      default: return false
      }
    case let byte: return byte.isASCIILetter
    }
  }

  /// Offset one past digit groups joined by hyphens when they are one number: a date
  /// (`2020-03-12`, `12-03-2020`) or a telephone number; nil for a range such as `5-10`.
  private func hyphenatedEnd(from start: Int, firstEnd: Int) -> Int? {
    guard byte(firstEnd) == UInt8(ascii: "-") else { return nil }
    let first = firstEnd - start
    var lengths = [first]
    var end = firstEnd
    while byte(end) == UInt8(ascii: "-"), byte(end + 1).isASCIIDigit {
      let next = digitsEnd(end + 1)
      lengths.append(next - end - 1)
      // No date or telephone number is longer; the limit keeps `1-1-1-1…` linear.
      guard lengths.count <= 6, next - end <= 13 else { return nil }
      end = next
    }
    guard lengths.count > 1, !isSeparator(byte(end)) || !byte(end + 1).isASCIIDigit,
      !isLetter(end)
    else { return nil }
    let isDate =
      lengths.count == 3 && lengths[1] <= 2
      && (first == 4 && lengths[2] <= 2 || first <= 2 && lengths[2] == 4)
    return isDate || isTelephone(lengths, start: start) ? end : nil
  }

  /// Nine digits or more behind a trunk 0, or ten in three groups: shorter ones are as likely the
  /// range of two clock times or years.
  private func isTelephone(_ lengths: [Int], start: Int) -> Bool {
    let total = lengths.reduce(0, +)
    guard total <= 16 else { return false }
    let isDialled = bytes[start] == UInt8(ascii: "0") || start > 0 && bytes[start - 1] == 0x2B
    return isDialled && total >= 9 || lengths.count >= 3 && total >= 10
  }

  /// An amount in rupiah: `Rp2.000`, `Rp.2.000`.
  func rupiahAmount(at start: Int) -> Piece? {
    guard bytes[start] | 0x20 == UInt8(ascii: "r"), byte(start + 1) | 0x20 == UInt8(ascii: "p")
    else { return nil }
    let digits = byte(start + 2) == UInt8(ascii: ".") ? start + 3 : start + 2
    guard byte(digits).isASCIIDigit else { return nil }
    return Piece(kind: .number, end: numberEnd(from: digits))
  }

  /// An amount in the dollars of a country: `US$5`.
  func dollarAmount(at start: Int, wordEnd: Int) -> Piece? {
    guard byte(wordEnd) == UInt8(ascii: "$"), byte(wordEnd + 1).isASCIIDigit,
      wordEnd - start <= 3, bytes[start..<wordEnd].allSatisfy({ $0.isASCIIUpper })
    else { return nil }
    return Piece(kind: .number, end: numberEnd(from: wordEnd + 1))
  }
}
