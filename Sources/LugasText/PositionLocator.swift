/// Counts lines, columns and UTF-16 code units of places in one draft.
///
/// Asked for ascending offsets it walks the draft once; an offset before the last one starts again
/// from the beginning. Lines end at LF, CR, CRLF, U+0085, U+2028 and U+2029, as the tokens say.
///
/// ```swift
/// var locator = PositionLocator(Draft("satu\ndua"))
/// locator.position(at: 5)  // utf8 5, utf16 5, line 2, column 1
/// ```
public struct PositionLocator: Sendable {
  private let text: String
  private let bytes: [UInt8]
  /// Start and end of the grapheme cluster being stood in; both are the text's end at the end.
  private var cluster: Range<String.Index>
  private var clusterOffsets: Range<Int>
  private var line = 1
  private var column = 1
  /// UTF-16 code units before `utf16Place`, a byte offset in the cluster.
  private var utf16 = 0
  private var utf16Place = 0
  private var clusterUTF16 = 0

  /// Makes a locator that stands at the start of a draft.
  public init(_ draft: Draft) {
    text = draft.text
    bytes = draft.bytes
    cluster = text.startIndex..<text.startIndex
    clusterOffsets = 0..<0
    readCluster(from: text.startIndex, offset: 0)
  }

  /// The position of a UTF-8 offset.
  ///
  /// - Precondition: the offset lies in the draft or at its end.
  /// - Complexity: O(*n*) in the bytes since the last offset asked for, when that one is not
  ///   greater; else O(*n*) in the offset.
  public mutating func position(at utf8Offset: Int) -> TextPosition {
    precondition(0...bytes.count ~= utf8Offset, "an offset must lie inside its draft")
    if utf8Offset < clusterOffsets.lowerBound { restart() }
    while utf8Offset >= clusterOffsets.upperBound, !clusterOffsets.isEmpty {
      if !skipPlain(to: utf8Offset) { advance() }
    }
    countUTF16(to: utf8Offset)
    return TextPosition(utf8: utf8Offset, utf16: utf16, line: line, column: column)
  }

  private mutating func restart() {
    (line, column) = (1, 1)
    (utf16, utf16Place, clusterUTF16) = (0, 0, 0)
    readCluster(from: text.startIndex, offset: 0)
  }

  /// Steps over ASCII characters at once, no line ends among them; false when there are none here.
  private mutating func skipPlain(to utf8Offset: Int) -> Bool {
    let start = clusterOffsets.lowerBound
    var end = plainEnd(from: start, to: utf8Offset)
    // The last one before other characters may be one cluster with them.
    if end < bytes.count, bytes[end] >= 0x80 { end -= 1 }
    guard end > start else { return false }
    column += end - start
    countUTF16(to: start)
    (utf16, utf16Place) = (utf16 + end - start, end)
    clusterUTF16 = utf16
    readCluster(from: text.utf8.index(cluster.lowerBound, offsetBy: end - start), offset: end)
    return true
  }

  /// The first offset from `start` on that is `limit` or has no printable ASCII byte.
  private func plainEnd(from start: Int, to limit: Int) -> Int {
    unsafe bytes.withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= limit {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let controls = (word &- 0x2020_2020_2020_2020) & ~word
        guard (word | controls) & 0x8080_8080_8080_8080 == 0 else { break }
        index += 8
      }
      while index < limit, unsafe bytes[index] &- 0x20 < 0x60 { index += 1 }
      return index
    }
  }

  /// Steps to the next cluster.
  private mutating func advance() {
    let (start, end) = (clusterOffsets.lowerBound, clusterOffsets.upperBound)
    if isLineEnd(start, end) {
      line += 1
      column = 1
    } else {
      column += 1
    }
    countUTF16(to: end)
    clusterUTF16 = utf16
    readCluster(from: cluster.upperBound, offset: end)
  }

  /// Two ASCII bytes in a row are two clusters unless they are CRLF; all else is left to the
  /// standard library, whose indexes must not be taken apart inside a long cluster.
  private mutating func readCluster(from index: String.Index, offset: Int) {
    guard offset < bytes.count else {
      cluster = text.endIndex..<text.endIndex
      clusterOffsets = offset..<offset
      return
    }
    let isSimple =
      bytes[offset] < 0x80 && bytes[offset] != 0x0D
      && (offset + 1 == bytes.count || bytes[offset + 1] < 0x80)
    let next = isSimple ? text.utf8.index(after: index) : text.index(after: index)
    cluster = index..<next
    clusterOffsets = offset..<(offset + text.utf8.distance(from: index, to: next))
  }

  private func isLineEnd(_ start: Int, _ end: Int) -> Bool {
    switch bytes[start] {
    case 0x0A, 0x0D: true
    case 0xC2: end - start == 2 && bytes[start + 1] == 0x85
    case 0xE2: end - start == 3 && bytes[start + 1] == 0x80 && bytes[start + 2] & 0xFE == 0xA8
    default: false
    }
  }

  private mutating func countUTF16(to offset: Int) {
    if offset < utf16Place { (utf16, utf16Place) = (clusterUTF16, clusterOffsets.lowerBound) }
    while utf16Place < offset {
      let byte = bytes[utf16Place]
      if byte & 0xC0 != 0x80 { utf16 += byte >= 0xF0 ? 2 : 1 }
      utf16Place += 1
    }
  }
}
