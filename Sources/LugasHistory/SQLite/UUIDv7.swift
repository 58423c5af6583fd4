/// The time-ordered UUID of RFC 9562, section 5.7, as lower-case text.
enum UUIDv7 {
  /// Makes one from a time (its low 48 bits count) and random bits (74 of them are used).
  static func text(at time: UTCMilliseconds, random: (UInt64, UInt64)) -> String {
    let milliseconds = UInt64(bitPattern: time.count) & 0xFFFF_FFFF_FFFF
    let high = milliseconds << 16 | 0x7000 | (random.0 & 0x0FFF)
    let low = 0x8000_0000_0000_0000 | (random.1 & 0x3FFF_FFFF_FFFF_FFFF)
    let digits = hexadecimal(high) + hexadecimal(low)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    return text
  }

  private static func hexadecimal(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
