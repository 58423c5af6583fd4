package import LugasText

/// Folding: the one spelling under which tokens are compared. Small letters, straight apostrophe
/// and hyphen, no soft hyphen, a run of one punctuation mark as one mark.
package enum WordFold {
  /// The folded spelling of a token.
  package static func folded(_ bytes: [UInt8], _ token: Token) -> String {
    String(decoding: foldedBytes(bytes, token), as: UTF8.self)
  }

  /// The folded spelling of a token as UTF-8.
  package static func foldedBytes(_ bytes: [UInt8], _ token: Token) -> [UInt8] {
    let text = String(decoding: bytes[token.span.start..<token.span.end], as: UTF8.self)
    var folded = ""
    folded.reserveCapacity(token.span.length)
    for scalar in text.unicodeScalars {
      folded += mapped(scalar)
      if token.kind == .punctuation { break }
    }
    return Array(folded.utf8)
  }

  private static func mapped(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC, 0xFF07: "'"
    case 0x201C, 0x201D: "\""
    case 0x2010, 0x2011: "-"
    case 0x00AD: ""
    default: scalar.properties.lowercaseMapping
    }
  }

  /// Small letter of an ASCII byte.
  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
