/// A short ASCII word without its letter case, packed for comparison without a string.
struct WordKey: Equatable, Sendable, ExpressibleByStringLiteral {
  private let packed: UInt128
  /// The longest word that has a key, in bytes.
  static let longest = 16
  /// The key of every word that is longer or not ASCII; equal to that of no literal.
  static let none = WordKey(packed: 0)

  private init(packed: UInt128) { self.packed = packed }

  /// A number that differs for most words; not negative.
  var hash: Int {
    let low = UInt64(truncatingIfNeeded: packed)
    let high = UInt64(truncatingIfNeeded: packed >> 64)
    return Int(((low ^ (high &* 31)) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  init(stringLiteral literal: StaticString) {
    self.init(Array(literal.description.utf8), 0, literal.utf8CodeUnitCount)
  }

  init(_ bytes: [UInt8], _ span: TextSpan) { self.init(bytes, span.start, span.end) }

  init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    guard end - start <= WordKey.longest else {
      self = .none
      return
    }
    var packed: UInt128 = 0
    for offset in start..<end {
      let byte = bytes[offset]
      guard byte < 0x80 else {
        self = .none
        return
      }
      packed = packed << 8 | UInt128(byte.isASCIIUpper ? byte | 0x20 : byte)
    }
    self.packed = packed
  }
}
