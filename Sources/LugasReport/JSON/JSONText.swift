/// The inside of a JSON string.
enum JSONText {
  /// Adds a text with its escapes.
  ///
  /// - Complexity: O(bytes of the text).
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let source = text.utf8
    // Most texts hold nothing to escape and are copied at once.
    guard source.contains(where: { !isPlain($0) }) else {
      bytes += source
      return
    }
    var runStart = source.startIndex
    var index = source.startIndex
    while index < source.endIndex {
      let byte = source[index]
      guard !isPlain(byte) else {
        source.formIndex(after: &index)
        continue
      }
      // Anything above ASCII that may be an escape is looked at as a scalar.
      let scalar = text.unicodeScalars[index]
      let next = text.unicodeScalars.index(after: index)
      if let escape = escape(scalar) {
        bytes += source[runStart..<index]
        bytes += escape.utf8
        runStart = next
      }
      index = next
    }
    bytes += source[runStart...]
  }

  /// True for bytes that are no character to escape nor begin one.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x7E: byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    case ...0x1F, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: false
    default: true
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: VisibleText.isHidden(scalar) ? hexadecimal(scalar) : nil
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
