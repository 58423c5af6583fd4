/// Steps over the plain bytes of a JSON string, eight at a time.
enum ByteRun {
  /// The first offset at or after `start` with a quotation mark, backslash or control character.
  static func end(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let word = unsafe UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found = specials(word)
      guard found == 0 else { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, specials(UInt64(unsafe bytes[index]) | 0x2020_2020_2020_2000) == 0 {
      index += 1
    }
    return index
  }

  /// The high bit of each special byte; right up to the first one (Mycroft's test for a zero byte).
  private static func specials(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* 0x22)
    let backslashes = word ^ (ones &* 0x5C)
    let found =
      ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
      | ((word &- ones &* 0x20) & ~word)
    return found & (ones << 7)
  }
}
