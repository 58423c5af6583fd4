/// Finds text between quotation marks.
///
/// Marks pair inside one paragraph (up to a blank line); those of double quotations also over one
/// blank line, and over more when each paragraph begins with an opening mark. An outer quotation
/// takes in the inner ones; a mark that is never closed opens nothing.
struct QuotationFinder {
  let reader: TokenReader
  private var quotations: [TokenRange] = []
  /// The mark that is open, by style.
  private var openings = [Opening?](repeating: nil, count: QuotationStyle.allCases.count)
  private var paragraph = 0
  /// Index of the first token of the paragraph.
  private var paragraphStart = 0

  private struct Opening {
    /// Index of its token.
    let index: Int
    /// The last paragraph that began with it or took it up again.
    var paragraph: Int
  }

  private init(_ reader: TokenReader) { self.reader = reader }

  /// The quotations, marks included, in order, not overlapping.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func quotations(of reader: TokenReader) -> [TokenRange] {
    var finder = QuotationFinder(reader)
    for index in reader.tokens.indices {
      switch reader.tokens[index].kind {
      case .punctuation, .other: finder.readMark(index)
      case .newline where index >= finder.paragraphStart && finder.isParagraphEnd(index):
        finder.beginParagraph(at: reader.blanksEnd(index))
      default: break
      }
    }
    return finder.quotations
  }

  private func isParagraphEnd(_ index: Int) -> Bool {
    reader.kind(reader.spaceEnd(index + 1)) == .newline
  }

  private mutating func beginParagraph(at index: Int) {
    paragraph += 1
    paragraphStart = index
    for style in QuotationStyle.allCases {
      guard let opening = openings[style.rawValue] else { continue }
      if !style.mayCrossParagraph || opening.paragraph < paragraph - 1 {
        openings[style.rawValue] = nil
      }
    }
  }

  // MARK: - Marks

  private mutating func readMark(_ index: Int) {
    switch reader.byte(index, 0) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), 0x80...: break
    default: return
    }
    switch reader.first(index) {
    case "\"": readEither(index, .straightDouble)
    case "″": readEither(index, .prime)
    // TeX writes ``so''.
    case "'" where isOpen(.backquote) && reader.length(index) == 2: close(index, .backquote)
    case "'": readEither(index, .straightSingle)
    case "`" where reader.length(index) == 2: open(index, .backquote)
    case "„": open(index, .low)
    case "“" where isOpen(.low), "”" where isOpen(.low): close(index, .low)
    case "“": readEither(index, .curlyDouble)
    case "”": readClosing(index, .curlyDouble)
    case "‚" where isOpening(index): open(index, .lowSingle)
    case "‘" where isOpen(.lowSingle), "’" where isOpen(.lowSingle): close(index, .lowSingle)
    case "‘": open(index, .curlySingle)
    case "’": readClosing(index, .curlySingle)
    case let mark?:
      if let style = QuotationStyle.openings[mark] {
        open(index, style)
      } else if let style = QuotationStyle.closings[mark], isOpen(style) {
        close(index, style)
      }
    case nil: break
    }
  }

  /// A closing mark; where none is open and text follows, it opens (`”begini”`).
  private mutating func readClosing(_ index: Int, _ style: QuotationStyle) {
    if isOpen(style) {
      close(index, style)
    } else if style == .curlyDouble, isOpen(.straightDouble) {
      close(index, .straightDouble)
    } else if isOpening(index) {
      open(index, style)
    }
  }

  /// A mark that opens before text and behind a blank or an opening mark, and closes behind text.
  private mutating func readEither(_ index: Int, _ style: QuotationStyle) {
    if isOpen(style), isClosing(index, style) {
      close(index, style)
    } else if isOpening(index) {
      open(index, style)
    } else if style == .straightDouble, isClosing(index, style) {
      close(index, isOpen(.curlyDouble) ? .curlyDouble : .low)
    }
  }

  private func isOpening(_ index: Int) -> Bool {
    let isBeforeText = index + 1 < reader.count && !reader.isBlank(index + 1)
    return isBeforeText && (isOpeningPlace(index - 1) || isPause(index - 1))
  }

  private func isClosing(_ index: Int, _ style: QuotationStyle) -> Bool {
    if let opening = openings[style.rawValue], opening.paragraph < paragraph, isOpening(index) {
      return false
    }
    let isBehindText = !isOpeningPlace(index - 1)
    if style == .straightSingle { return isBehindText && reader.kind(index + 1) != .word }
    return isBehindText || isEnd(index + 1)
  }

  private func isOpeningPlace(_ index: Int) -> Bool {
    guard index >= 0, !reader.isBlank(index) else { return true }
    switch reader.mark(index) {
    case "(", "[", "{", "/", "-", "–", "—", ":", "“", "‘", "«", "\"", "'", "*", "_": return true
    default: return false
    }
  }

  /// The blank behind these is forgotten at times: `berkata,"Ayo`.
  private func isPause(_ index: Int) -> Bool {
    switch reader.mark(index) {
    case ",", ";", ".": true
    default: false
    }
  }

  /// True where no text goes on: at a blank, the end, or a mark that stands behind text.
  private func isEnd(_ index: Int) -> Bool {
    guard index < reader.count, !reader.isBlank(index) else { return true }
    switch reader.mark(index) {
    case ".", ",", "!", "?", ";", ":", ")", "]", "}": return true
    default: return false
    }
  }

  // MARK: - Pairs

  private func isOpen(_ style: QuotationStyle) -> Bool { openings[style.rawValue] != nil }

  /// Opens, or goes on with, a quotation: one that is open since an earlier paragraph goes on where a
  /// paragraph begins; elsewhere the earlier mark was never closed.
  private mutating func open(_ index: Int, _ style: QuotationStyle) {
    guard let opening = openings[style.rawValue], opening.paragraph < paragraph else {
      if !isOpen(style) {
        openings[style.rawValue] = Opening(index: index, paragraph: paragraph)
      }
      return
    }
    let start = index == paragraphStart ? opening.index : index
    openings[style.rawValue] = Opening(index: start, paragraph: paragraph)
  }

  private mutating func close(_ index: Int, _ style: QuotationStyle) {
    // Marks with nothing between them quote nothing; some write `‘’so‘’`.
    guard let start = openings[style.rawValue]?.index, index > start + 1 else { return }
    // What opened inside cannot close outside.
    for style in openings.indices where (openings[style]?.index ?? -1) >= start {
      openings[style] = nil
    }
    while let last = quotations.last, last.start >= start { quotations.removeLast() }
    guard (quotations.last?.end ?? 0) <= start else { return }
    quotations.append(TokenRange(start: start, end: index + 1))
  }
}
