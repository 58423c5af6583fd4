extension Tokenizer {
  /// The address or path that starts with a word or number, or nil when there is none.
  mutating func link(at start: Int, wordEnd: Int) -> Piece? {
    switch byte(wordEnd) {
    case UInt8(ascii: ":"):
      return schemeLink(at: start, colon: wordEnd) ?? drivePath(at: start, colon: wordEnd)
    case UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "+"):
      guard isWordStart(wordEnd + 1) else { return nil }
      if start >= judgedEnd, let piece = address(at: start, wordEnd: wordEnd) { return piece }
      return path(at: start)
    case UInt8(ascii: "/"), UInt8(ascii: "\\"):
      return isWordStart(wordEnd + 1) ? path(at: start) : nil
    default:
      return nil
    }
  }

  /// `scheme://…` with any scheme (RFC 3986: a letter, then letters and digits too), `file:///…`, and
  /// `mailto:`.
  private func schemeLink(at start: Int, colon: Int) -> Piece? {
    guard 2...12 ~= colon - start, bytes[start].isASCIILetter,
      bytes[start..<colon].allSatisfy({ $0.isASCIIWordPart })
    else { return nil }
    let isHierarchic = byte(colon + 1) == UInt8(ascii: "/") && byte(colon + 2) == UInt8(ascii: "/")
    let isMail = WordKey(bytes, start, colon) == "mailto"
    let isLocal = isHierarchic && byte(colon + 3) == UInt8(ascii: "/")
    let body = isHierarchic ? colon + 3 : colon + 1
    guard isHierarchic || isMail, isWordStart(isLocal ? body + 1 : body) else { return nil }
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
  /// bracket that it did not open, without the marks and signs before it. Signs and dashes belong to
  /// it only between other parts (`/😀/`, `berita–banjir`).
  func linkEnd(from start: Int) -> Int {
    var place = start
    var end = start
    var open = (round: 0, square: 0)
    while place < bytes.count {
      let byte = bytes[place]
      guard byte < 0x80 else {
        let part = linkPart(at: place, isBehindEnd: end == place)
        guard part.length > 0 else { break }
        place += part.length
        if part.canEnd { end = place }
        continue
      }
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") {
        let isRound = byte == UInt8(ascii: ")")
        guard isRound ? open.round > 0 : open.square > 0 else { break }
        if isRound { open.round -= 1 } else { open.square -= 1 }
      } else if byte == UInt8(ascii: "(") {
        open.round += 1
      } else if byte == UInt8(ascii: "[") {
        open.square += 1
      } else if isLinkStop(byte) {
        break
      }
      place += 1
      if !isLinkTail(byte) { end = place }
    }
    return end
  }

  private func isLinkStop(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  /// Bytes of the scalar past ASCII at an offset when it may stand in an address, else 0.
  private func linkPart(at offset: Int, isBehindEnd: Bool) -> (length: Int, canEnd: Bool) {
    guard let encoded = bytes.scalar(at: offset) else { return (0, false) }
    switch ScalarClass(encoded) {
    case .letter, .number: return (encoded.length, true)
    case .mark: return (encoded.length, isBehindEnd)
    case .joint: return (encoded.value == 0x2019 ? 0 : encoded.length, false)
    case .punctuation, .symbol:
      switch encoded.scalar.properties.generalCategory {
      case .dashPunctuation, .otherSymbol, .modifierSymbol, .mathSymbol:
        return (encoded.length, false)
      default: return (0, false)
      }
    case .space, .newline: return (0, false)
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
