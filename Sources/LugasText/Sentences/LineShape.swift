/// Judges whether a line was ended on purpose or only wrapped.
///
/// A paragraph whose longest line has 50 to 100 columns may be wrapped prose: there a line was
/// ended on purpose when the next line's first word would still have fitted. Wider or narrower
/// paragraphs are lines of a post. Either way the next line must begin with a capital or digit,
/// unless it begins with a list mark, emoji or hashtag.
struct LineShape {
  private static let wrappedWidths = 50...100

  let reader: TokenReader
  /// Index of the first token of the line, behind its indentation.
  private var lineStart = 0
  /// Longest line of the paragraph being read, in scalars.
  private var width = 0
  /// Index one past that paragraph.
  private var paragraphEnd = 0

  init(reader: TokenReader) { self.reader = reader }

  /// Begins a line at its first token that is not blank.
  mutating func begin(at index: Int) { lineStart = index }

  /// True when the line end at `index` ends a sentence; the next line begins with `next`.
  mutating func isIntendedEnd(at index: Int, next: Int) -> Bool {
    if beginsList(next) { return true }
    guard beginsSentence(next) else { return false }
    if reader.mark(reader.before(index)) == ":" { return true }
    // An indented line behind a list mark goes on with it.
    if beginsList(lineStart), reader.kind(next - 1) == .space { return false }
    measureParagraph(from: index)
    guard LineShape.wrappedWidths ~= width else { return true }
    return columns(lineStart, index) + 1 + firstWordColumns(next) <= width
  }

  /// True when a line that begins with the token is a list line, a line of hashtags or one led by
  /// an emoji.
  func beginsList(_ index: Int) -> Bool {
    switch reader.kind(index) {
    case .hashtag, .emoji: return true
    case .other:
      guard !reader.isPath(index), let first = reader.first(index) else { return false }
      return first.value >= 0x2000 || reader.kind(index + 1) == .space
    case .punctuation: return isBullet(index)
    case .number: return reader.length(index) <= 2 && isListStop(index + 1)
    case .word:
      guard reader.length(index) == 1 else { return false }
      // `A. Yani` may begin a line of prose, `a. Yani` does not.
      return reader.loneMark(index + 1) == ")"
        || reader.isLowercased(index) && isListStop(index + 1)
    default: return false
    }
  }

  private func isBullet(_ index: Int) -> Bool {
    switch reader.loneMark(index) {
    case "•", "‣", "·", "※": true
    case "-", "–", "—", "*": reader.kind(index + 1) == .space
    default: false
    }
  }

  private func isListStop(_ index: Int) -> Bool {
    reader.loneMark(index) == "." || reader.loneMark(index) == ")"
  }

  private func beginsSentence(_ index: Int) -> Bool {
    switch reader.kind(index) {
    case .word: !reader.isLowercased(index)
    case .number, .mention, .url, .email: true
    case .other: reader.isPath(index)
    case .punctuation:
      switch reader.mark(index) {
      case "\"", "“", "‘", "'", "«", "(", "[", "*", "_": !reader.isLowercased(index + 1)
      default: false
      }
    default: false
    }
  }

  // MARK: - Measuring

  /// Measures the paragraph around a line end, once.
  private mutating func measureParagraph(from index: Int) {
    guard index >= paragraphEnd else { return }
    width = columns(lineStart, index)
    var lineStart = reader.blanksEnd(index)
    var place = lineStart
    while place < reader.count {
      guard reader.tokens[place].kind == .newline else {
        place += 1
        continue
      }
      width = max(width, columns(lineStart, place))
      let next = reader.blanksEnd(place)
      let lineEnds = reader.tokens[place..<next].count(where: { $0.kind == .newline })
      if lineEnds > 1 { break }
      (lineStart, place) = (next, next)
    }
    if place >= reader.count { width = max(width, columns(lineStart, reader.count)) }
    paragraphEnd = max(place, index + 1)
  }

  /// Scalars of the tokens from `start` up to `end`.
  private func columns(_ start: Int, _ end: Int) -> Int {
    guard start < end else { return 0 }
    let span = (reader.tokens[start].span.start, reader.tokens[end - 1].span.end)
    return reader.bytes[span.0..<span.1].count { $0 & 0xC0 != 0x80 }
  }

  /// Columns up to the next blank; more than a line has need no count.
  private func firstWordColumns(_ index: Int) -> Int {
    var end = index
    while end < reader.count, !reader.isBlank(end), end - index < 100 { end += 1 }
    return columns(index, end)
  }
}
