/// A table from a spreadsheet: rows of cells separated by comma, semicolon or tab, quoted where needed
/// (RFC 4180).
struct CSVTable {
  /// One row.
  struct Row: Hashable {
    /// The 1-based line in which it begins.
    let line: Int
    /// The cells without outer blanks, empty ones at the end left out.
    let cells: [String]
  }

  private(set) var rows: [Row] = []
  /// The line of a quotation mark that is never closed.
  private(set) var openQuoteLine: Int?

  /// Reads a text; blank rows are left out. The separator is the one that makes the most rows of so
  /// many cells; a tab before a semicolon before a comma, because a comma stands in many texts.
  init(_ text: String, cells: ClosedRange<Int> = 2...3) {
    let scalars =
      text.unicodeScalars.first == "\u{FEFF}"
      ? text.unicodeScalars.dropFirst()
      : text.unicodeScalars[...]
    let readings = (["\t", ";", ","] as [Unicode.Scalar]).map {
      CSVTable(Array(scalars), separator: $0)
    }
    var best = readings[0]
    for reading in readings.dropFirst() where reading.fit(cells) > best.fit(cells) {
      best = reading
    }
    self = best
  }

  private func fit(_ cells: ClosedRange<Int>) -> Int {
    rows.count { cells.contains($0.cells.count) }
  }

  private init(_ scalars: [Unicode.Scalar], separator: Unicode.Scalar) {
    var reader = Reader(separator: separator)
    var index = 0
    while index < scalars.count {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if reader.take(scalars[index], next) { index += 1 }
      index += 1
    }
    reader.endRow()
    rows = reader.rows
    openQuoteLine = reader.isQuoted ? reader.quoteLine : nil
  }

  /// The state while a text is read.
  private struct Reader {
    let separator: Unicode.Scalar
    var rows: [Row] = []
    private(set) var isQuoted = false
    private(set) var quoteLine = 1
    private var line = 1
    private var rowLine = 1
    private var cells: [String] = []
    private var cell = ""

    init(separator: Unicode.Scalar) { self.separator = separator }

    /// Takes a scalar; true when the one behind it is taken too.
    mutating func take(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?) -> Bool {
      if scalar == "\n" { line += 1 }
      if isQuoted {
        if scalar == "\"", next == "\"" {
          cell += "\""
          return true
        }
        if scalar == "\"" { isQuoted = false } else { cell.unicodeScalars.append(scalar) }
        return false
      }
      switch scalar {
      case "\"" where cell.allSatisfy { $0 == " " }:
        (cell, isQuoted, quoteLine) = ("", true, line)
      case separator: endCell()
      case "\n": endRow()
      case "\r" where next == "\n": break
      default: cell.unicodeScalars.append(scalar)
      }
      return false
    }

    private mutating func endCell() {
      cells.append(CSVTable.tidied(cell))
      cell = ""
    }

    mutating func endRow() {
      endCell()
      while cells.last?.isEmpty == true { cells.removeLast() }
      if !cells.isEmpty { rows.append(Row(line: rowLine, cells: cells)) }
      cells = []
      rowLine = line
    }
  }

  /// One blank where there are several, of any sort, and none outside.
  private static func tidied(_ cell: String) -> String {
    cell.split { $0.isWhitespace }.joined(separator: " ")
  }
}
