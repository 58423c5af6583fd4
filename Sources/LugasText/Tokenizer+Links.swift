extension Tokenizer {
  /// The address that starts with a word or number, or nil when there is none.
  mutating func link(at start: Int, wordEnd: Int) -> Piece? {
    switch byte(wordEnd) {
    case UInt8(ascii: ":"):
      return schemeLink(at: start, colon: wordEnd)
    case UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "+"):
      guard start >= judgedEnd, byte(wordEnd + 1).isASCIIWordPart else { return nil }
      return address(at: start, wordEnd: wordEnd)
    default:
      return nil
    }
  }

  /// `scheme://…` with any scheme, and `mailto:`.
  private func schemeLink(at start: Int, colon: Int) -> Piece? {
    guard 2...12 ~= colon - start, bytes[start..<colon].allSatisfy({ $0.isASCIILetter }) else {
      return nil
    }
    let isHierarchic = byte(colon + 1) == UInt8(ascii: "/") && byte(colon + 2) == UInt8(ascii: "/")
    let isMail = WordKey(bytes, start, colon) == "mailto"
    let body = isHierarchic ? colon + 3 : colon + 1
    guard isHierarchic || isMail, isWordStart(body) else { return nil }
    return Piece(kind: .url, end: linkEnd(from: body))
  }

  /// A mail address or a web address without scheme.
  private mutating func address(at start: Int, wordEnd: Int) -> Piece? {
    var end = start
    while end < bytes.count, isAddressPart(bytes[end]) { end += 1 }
    judgedEnd = end
    guard end >= wordEnd else { return nil }
    if byte(end) == UInt8(ascii: "@") {
      return mailEnd(at: start, at: end).map { Piece(kind: .email, end: $0) }
    }
    guard let host = HostShape.end(of: self, start: start, end: end) else { return nil }
    return Piece(kind: .url, end: host)
  }

  private func isAddressPart(_ byte: UInt8) -> Bool {
    byte.isASCIIWordPart || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
  }

  /// Offset one past a mail address whose `@` stands at an offset: behind it come labels, the last
  /// of two letters or more.
  private func mailEnd(at start: Int, at sign: Int) -> Int? {
    guard sign > start, bytes[sign - 1] != UInt8(ascii: ".") else { return nil }
    var end = sign + 1
    var lastDot: Int?
    while end < bytes.count {
      let byte = bytes[end]
      let isDot = byte == UInt8(ascii: ".")
      guard byte.isASCIIWordPart || isDot || byte == UInt8(ascii: "-") else { break }
      // A dot stands between labels; else it ends the sentence.
      if isDot {
        guard self.byte(end + 1).isASCIIWordPart, end > sign + 1 else { break }
        if self.byte(end + 1).isASCIIUpper, lastDot != nil { break }
        lastDot = end
      }
      end += 1
    }
    while end > sign, bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    guard let lastDot, end - lastDot > 2,
      bytes[(lastDot + 1)..<end].allSatisfy({ $0.isASCIILetter })
    else { return nil }
    return end
  }

  /// Offset one past the rest of a web address: up to a blank, a quotation mark or a closing
  /// bracket that it did not open, without the punctuation before it.
  func linkEnd(from start: Int) -> Int {
    var end = start
    var open = (round: 0, square: 0)
    scan: while end < bytes.count {
      switch bytes[end] {
      case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
        UInt8(ascii: "|"), UInt8(ascii: "}"):
        break scan
      case UInt8(ascii: "("): open.round += 1
      case UInt8(ascii: "["): open.square += 1
      case UInt8(ascii: ")"):
        guard open.round > 0 else { break scan }
        open.round -= 1
      case UInt8(ascii: "]"):
        guard open.square > 0 else { break scan }
        open.square -= 1
      case 0x80...:
        let length = linkPartLength(at: end)
        guard length > 0 else { break scan }
        end += length - 1
      default: break
      }
      end += 1
    }
    while end > start, isLinkTail(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func linkPartLength(at offset: Int) -> Int {
    guard let encoded = bytes.scalar(at: offset) else { return 0 }
    switch ScalarClass(encoded) {
    case .letter, .number, .mark: return encoded.length
    default: return 0
    }
  }

  private func isLinkTail(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "("),
      UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
