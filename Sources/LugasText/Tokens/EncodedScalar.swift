/// A Unicode scalar and the number of bytes it takes in UTF-8.
struct EncodedScalar {
  let value: UInt32
  let length: Int

  /// True for a zero-width space, a word joiner or a byte order mark: between letters they belong to
  /// the word, elsewhere they count as a blank.
  var isWidthless: Bool { value == 0x200B || value == 0x2060 || value == 0xFEFF }

  /// The scalar of the standard library; `value` is always one.
  var scalar: Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }
}

extension [UInt8] {
  /// The scalar that starts at an offset, or nil when the bytes there are not well-formed UTF-8
  /// (Unicode Standard, table 3-7: no overlong forms, surrogates or values past U+10FFFF).
  func scalar(at offset: Int) -> EncodedScalar? {
    guard offset < count else { return nil }
    let lead = self[offset]
    if lead < 0x80 { return EncodedScalar(value: UInt32(lead), length: 1) }
    switch lead {
    case 0xC2...0xDF:
      return sequence(at: offset, length: 2, bits: lead & 0x1F, second: 0x80...0xBF)
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> =
        lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : 0x80...0xBF
      return sequence(at: offset, length: 3, bits: lead & 0x0F, second: second)
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> =
        lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : 0x80...0xBF
      return sequence(at: offset, length: 4, bits: lead & 0x07, second: second)
    default:
      return nil
    }
  }

  private func sequence(
    at offset: Int, length: Int, bits: UInt8, second: ClosedRange<UInt8>
  ) -> EncodedScalar? {
    guard offset + length <= count, second.contains(self[offset + 1]) else { return nil }
    var value = UInt32(bits)
    for place in 1..<length {
      let byte = self[offset + place]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return EncodedScalar(value: value, length: length)
  }

  /// Offset of the first byte that is not part of a well-formed scalar, or nil when all are.
  var firstInvalidUTF8Offset: Int? {
    var offset = 0
    while offset < count {
      guard let next = scalar(at: offset) else { return offset }
      offset += next.length
    }
    return nil
  }
}
