package import LugasText

/// Folding: the one spelling under which tokens are compared. Small letters, straight apostrophe
/// and hyphen, no soft hyphen or character without width, ligatures as letters, a run of one
/// punctuation mark as one mark.
package enum WordFold {
  /// The folded spelling of a token.
  package static func folded(_ bytes: [UInt8], _ token: Token) -> String {
    folded(
      String(decoding: bytes[token.span.start..<token.span.end], as: UTF8.self), kind: token.kind)
  }

  /// The folded spelling of a token's text.
  package static func folded(_ text: String, kind: Token.Kind) -> String {
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      folded += mapped(scalar)
      if kind == .punctuation { break }
    }
    return folded
  }

  private static func mapped(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC, 0xFF07: "'"
    case 0x201C, 0x201D: "\""
    case 0x2010, 0x2011: "-"
    case 0x00AD, 0x200B, 0x2060, 0xFEFF: ""
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    default: scalar.properties.lowercaseMapping
    }
  }
}

/// The hash of a folded word: FNV-1a over its bytes, then mixed.
@usableFromInline
enum WordHash {
  @inlinable
  static var seed: UInt32 { 2_166_136_261 }

  /// Small letter of an ASCII byte.
  @inlinable
  static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  @inlinable
  static func adding(_ byte: UInt8, to hash: UInt32) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  @inlinable
  static func finished(_ hash: UInt32) -> UInt32 {
    var value = hash
    value ^= value >> 15
    value = value &* 0x2C1B_3C6D
    return value ^ (value >> 12)
  }

  /// The hash of a word that is folded already.
  static func of(_ folded: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = seed
    for index in 0..<folded.count { hash = unsafe adding(folded[index], to: hash) }
    return finished(hash)
  }
}
