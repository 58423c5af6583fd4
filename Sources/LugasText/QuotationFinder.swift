/// Finds text between quotation marks.
///
/// Marks pair inside one paragraph (up to a blank line). An outer quotation takes in the inner
/// ones; a mark that is never closed opens nothing.
struct QuotationFinder {
  /// The ways to quote.
  private enum Style: Int, CaseIterable {
    case straightDouble, straightSingle, curlyDouble, curlySingle, angle
  }

  private let reader: TokenReader
  private var quotations: [TokenRange] = []
  /// Token index of the mark that is open, by style; -1 for none.
  private var openings = [Int](repeating: -1, count: Style.allCases.count)

  private init(_ reader: TokenReader) { self.reader = reader }

  /// The quotations, marks included, in order, not overlapping.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func quotations(of reader: TokenReader) -> [TokenRange] {
    var finder = QuotationFinder(reader)
    for index in reader.tokens.indices {
      switch reader.tokens[index].kind {
      case .punctuation: finder.readMark(index)
      case .newline where finder.isParagraphEnd(index):
        finder.forgetOpenings(from: 0)
      default: break
      }
    }
    return finder.quotations
  }

  private func isParagraphEnd(_ index: Int) -> Bool {
    reader.kind(reader.spaceEnd(index + 1)) == .newline
  }

  private mutating func readMark(_ index: Int) {
    switch reader.mark(index) {
    case "\"": readStraight(index, .straightDouble)
    case "'": readStraight(index, .straightSingle)
    case "“":
      // German-style quotations open with „ and close with “.
      if isOpen(.curlyDouble), reader.mark(openings[Style.curlyDouble.rawValue]) == "„" {
        close(index, .curlyDouble)
      } else {
        open(index, .curlyDouble)
      }
    case "„": open(index, .curlyDouble)
    case "”": close(index, .curlyDouble)
    case "‘": open(index, .curlySingle)
    case "’": close(index, .curlySingle)
    case "«": open(index, .angle)
    case "»": close(index, .angle)
    default: break
    }
  }

  /// A straight mark opens before text and behind a blank or an opening mark, and closes behind
  /// text.
  private mutating func readStraight(_ index: Int, _ style: Style) {
    let isBehindText = !isOpeningPlace(index - 1)
    let isBeforeText = index + 1 < reader.count && !reader.isBlank(index + 1)
    if isOpen(style) {
      let isApostrophe = style == .straightSingle && reader.kind(index + 1) == .word
      if isBehindText, !isApostrophe { close(index, style) }
    } else if isBeforeText, !isBehindText {
      open(index, style)
    }
  }

  private func isOpeningPlace(_ index: Int) -> Bool {
    guard index >= 0, !reader.isBlank(index) else { return true }
    switch reader.mark(index) {
    case "(", "[", "{", "/", "-", "–", "—", ":", "“", "‘", "«", "\"", "'", "*", "_": return true
    default: return false
    }
  }

  private func isOpen(_ style: Style) -> Bool { openings[style.rawValue] >= 0 }

  private mutating func open(_ index: Int, _ style: Style) {
    guard !isOpen(style) else { return }
    openings[style.rawValue] = index
  }

  private mutating func close(_ index: Int, _ style: Style) {
    // Marks with nothing between them quote nothing; some write `‘’so‘’`.
    guard isOpen(style), index > openings[style.rawValue] + 1 else { return }
    let start = openings[style.rawValue]
    // What opened inside cannot close outside.
    forgetOpenings(from: start)
    while let last = quotations.last, last.start >= start { quotations.removeLast() }
    guard (quotations.last?.end ?? 0) <= start else { return }
    quotations.append(TokenRange(start: start, end: index + 1))
  }

  private mutating func forgetOpenings(from start: Int) {
    for style in openings.indices where openings[style] >= start { openings[style] = -1 }
  }
}
