/// Breaks text into lines by display width.
public enum TextWrap {
  /// The lines of `text`, none wider than `width` columns where that can be done.
  ///
  /// Breaks at spaces, which are dropped there; cuts a word only when it is wider than a line.
  /// Lines that a wrap begins start with `indent` spaces. Line ends in the text stay line ends,
  /// tabs become spaces up to the next multiple of eight.
  public static func lines(_ text: String, width: Int, indent: Int = 0) -> [String] {
    let layout = WrapLayout(width: width, indent: indent)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { layout.rows(of: WrapLayout.cells($0, .plain)) }
      .map { String(repeating: " ", count: $0.indent) + String($0.cells.map(\.character)) }
  }
}

/// One character on its way to a row.
struct WrapCell {
  let character: Character
  let columns: Int
  let style: Style
}

/// One row of the screen.
struct WrapRow {
  /// Spaces before the cells.
  let indent: Int
  let cells: ArraySlice<WrapCell>
}

/// The arithmetic behind `TextWrap` and `Screen`.
struct WrapLayout {
  private let width: Int
  private let indent: Int

  init(width: Int, indent: Int) {
    self.width = max(1, width)
    // An indent that leaves no room for words would be worse than none.
    self.indent = indent * 2 < width ? max(0, indent) : 0
  }

  static func cells(_ text: some StringProtocol, _ style: Style) -> [WrapCell] {
    text.map { WrapCell(character: $0, columns: DisplayWidth.columns(of: $0), style: style) }
  }

  /// The rows of one line, which may hold tabs; at least one.
  func rows(of line: [WrapCell]) -> [WrapRow] {
    wrapped(expanded(line))
  }

  private func expanded(_ line: [WrapCell]) -> [WrapCell] {
    var column = 0
    var expanded: [WrapCell] = []
    expanded.reserveCapacity(line.count)
    for cell in line {
      if cell.character == "\t" {
        let count = 8 - column % 8
        let blank = WrapCell(character: " ", columns: 1, style: cell.style)
        expanded += repeatElement(blank, count: count)
        column += count
      } else {
        expanded.append(cell)
        column += cell.columns
      }
    }
    return expanded
  }

  private func wrapped(_ line: [WrapCell]) -> [WrapRow] {
    var rows: [WrapRow] = []
    var start = 0
    while true {
      let hang = rows.isEmpty ? 0 : indent
      guard let cut = firstCut(in: line, from: start, limit: width - hang) else {
        return rows + [WrapRow(indent: hang, cells: line[start...])]
      }
      rows.append(WrapRow(indent: hang, cells: line[start..<cut.end]))
      if cut.next == line.count { return rows }
      start = cut.next
    }
  }

  /// Where the row that begins at `start` ends and the next one begins; nil when the rest fits.
  private func firstCut(
    in line: [WrapCell], from start: Int, limit: Int
  ) -> (end: Int, next: Int)? {
    var column = 0
    var gap: Range<Int>?
    for index in start..<line.count {
      let cell = line[index]
      if cell.character == " " {
        let isRun = gap?.upperBound == index
        gap = (isRun ? gap?.lowerBound ?? index : index)..<(index + 1)
      } else if column + cell.columns > limit && index > start {
        guard let gap, gap.lowerBound > start else { return (index, index) }
        return (gap.lowerBound, gap.upperBound)
      }
      column += cell.columns
    }
    guard column > limit, let gap, gap.upperBound == line.count, gap.lowerBound > start else {
      return nil
    }
    return (gap.lowerBound, line.count)
  }
}
