/// The inside of a JSON string.
enum JSONText {
  /// Adds a text with its escapes.
  ///
  /// - Complexity: O(bytes of the text).
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { unsafe append($0, to: &bytes) }
  }

  /// Runs without an escape are copied at once; only what may be one is looked at.
  private static func append(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var runStart = 0
    var index = unsafe plainEnd(source, from: 0)
    while index < source.count {
      let (scalar, length) = unsafe scalar(source, at: index)
      if isEscaped(scalar) {
        unsafe bytes.append(contentsOf: source[runStart..<index])
        appendEscape(scalar, to: &bytes)
        runStart = index + length
      }
      index = unsafe plainEnd(source, from: index + length)
    }
    unsafe bytes.append(contentsOf: source[runStart...])
  }

  /// The next byte that is a character to escape, or may begin one.
  private static func plainEnd(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < source.count {
      if index + 8 <= source.count {
        let word = unsafe UnsafeRawBufferPointer(source)
          .loadUnaligned(fromByteOffset: index, as: UInt64.self)
        guard !isPlain(word) else {
          index += 8
          continue
        }
      }
      // Eight bytes with something in them, or fewer than eight.
      for _ in 0..<min(8, source.count - index) {
        guard isPlain(unsafe source[index]) else { return index }
        index += 1
      }
    }
    return index
  }

  /// True for eight ASCII bytes without an escape among them (Mycroft's test for a zero byte).
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs = ones << 7
    func hasZero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let below = (word &- ones &* 0x20) & ~word
    let marks = hasZero(word ^ (ones &* 0x22)) | hasZero(word ^ (ones &* 0x5C))
    return (word | below | marks | hasZero(word ^ (ones &* 0x7F))) & highs == 0
  }

  /// True for bytes that are no character to escape nor begin one.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x7E: byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    case ...0x1F, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: false
    default: true
    }
  }

  /// The code of the character at a byte that is not plain, and its length. A text is sound UTF-8,
  /// and no byte that may begin an escape begins a character of four.
  private static func scalar(
    _ source: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (UInt16, length: Int) {
    func rest(_ offset: Int) -> UInt16 { unsafe UInt16(source[index + offset] & 0x3F) }
    let first = unsafe UInt16(source[index])
    switch first {
    case ..<0x80: return (first, 1)
    case ..<0xE0: return ((first & 0x1F) << 6 | rest(1), 2)
    default: return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
    }
  }

  private static func isEscaped(_ code: UInt16) -> Bool {
    guard code != 0x22, code != 0x5C else { return true }
    return Unicode.Scalar(code).map(VisibleText.isHidden) ?? false
  }

  private static func appendEscape(_ code: UInt16, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch code {
    case 0x22, 0x5C: bytes.append(UInt8(code))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] as [UInt16] {
        let digit = UInt8(code >> shift & 0xF)
        bytes.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
      }
    }
  }
}
