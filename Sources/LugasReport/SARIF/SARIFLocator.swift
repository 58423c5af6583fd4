/// A place in a draft as SARIF counts it.
struct SARIFPosition: Hashable {
  /// UTF-8 offset, 0-based.
  let byte: Int
  /// UTF-16 offset, 0-based.
  let utf16: Int
  /// Line, 1-based.
  let line: Int
  /// Column in UTF-16 code units, 1-based. SARIF knows no columns of grapheme clusters.
  let column: Int
}

/// Finds the places of a draft from front to back.
///
/// Lines end at LF, CR LF, CR, U+0085, U+2028 and U+2029, as in the rest of Lugas.
struct SARIFLocator {
  /// The line ends as SARIF wants them named; the longest first.
  static let newlines = ["\r\n", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]

  private let bytes: [UInt8]
  private var byte = 0
  private var utf16 = 0
  private var line = 1
  private var lineStart = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The place of a UTF-8 offset; one before the last asked for starts from the front again.
  ///
  /// - Complexity: O(bytes between this and the last offset) for ascending offsets.
  mutating func locate(_ offset: Int) -> SARIFPosition {
    if offset < byte { self = SARIFLocator(bytes: bytes) }
    while byte < min(offset, bytes.count) { step() }
    return SARIFPosition(
      byte: offset, utf16: utf16, line: line, column: utf16 - lineStart + 1)
  }

  private mutating func step() {
    let current = bytes[byte]
    // Bytes that continue a character count nothing; four-byte characters count two.
    if current & 0xC0 != 0x80 { utf16 += current >= 0xF0 ? 2 : 1 }
    byte += 1
    guard endsLine() else { return }
    line += 1
    lineStart = utf16
  }

  /// True when the bytes read so far end in a whole line end.
  private func endsLine() -> Bool {
    switch bytes[byte - 1] {
    case 0x0A: return true
    case 0x0D: return byte == bytes.count || bytes[byte] != 0x0A
    case 0x85: return byte > 1 && bytes[byte - 2] == 0xC2
    case 0xA8, 0xA9: return byte > 2 && bytes[byte - 2] == 0x80 && bytes[byte - 3] == 0xE2
    default: return false
    }
  }
}
