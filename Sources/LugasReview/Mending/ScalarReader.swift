/// Reads the characters of UTF-8 bytes at any place, in both directions.
struct ScalarReader: Sendable {
  let bytes: [UInt8]

  /// The scalar that starts at an offset, with its length; CR LF is one. Nil at the end.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A {
      return ("\n", 2)
    }
    var iterator = bytes[offset...].makeIterator()
    var decoder = Unicode.UTF8()
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar): return (scalar, UTF8.width(scalar))
    case .emptyInput, .error: return ("\u{FFFD}", 1)
    }
  }

  /// The scalar that ends at an offset, with its length; CR LF is one. Nil at the start.
  func scalar(before offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard offset > 0 else { return nil }
    if bytes[offset - 1] == 0x0A, offset > 1, bytes[offset - 2] == 0x0D { return ("\n", 2) }
    for length in 1...min(4, offset) where bytes[offset - length] & 0xC0 != 0x80 {
      guard let found = scalar(at: offset - length), found.length == length else { break }
      return found
    }
    return ("\u{FFFD}", 1)
  }
}
