/// Append-only output: lines are added at the end and never painted over.
///
/// Everything is sanitised, wrapped at word boundaries by display width, and styled by a palette.
public struct Screen {
  private var sink: any TextSink
  /// How styles look.
  public var palette: Palette
  /// The most columns used, however wide the place is.
  public var maximumColumns: Int?

  /// Writes to `sink`.
  public init(sink: any TextSink, palette: Palette = .none, maximumColumns: Int? = nil) {
    self.sink = sink
    self.palette = palette
    self.maximumColumns = maximumColumns
  }

  /// Columns of a line now; asked anew each time, since a terminal may be resized.
  public var columns: Int { min(sink.columns, maximumColumns ?? .max) }

  /// Writes a line and ends it; each line in it begins with `margin` spaces, and what it wraps
  /// into with `indent` spaces.
  public mutating func write(_ line: StyledText, margin: Int = 0, indent: Int = 0) {
    let layout = WrapLayout(width: columns, indent: indent)
    let edge = WrapLayout.cells(String(repeating: " ", count: margin), .plain)
    var cells = edge
    // Line by line, so that a long text needs no long list of cells.
    for piece in line.pieces {
      let parts = Sanitiser.visible(piece.text).split(
        separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 {
          end(&cells, layout)
          cells = edge
        }
        cells += WrapLayout.cells(part, piece.style)
      }
    }
    end(&cells, layout)
  }

  private mutating func end(_ cells: inout [WrapCell], _ layout: WrapLayout) {
    sink.write(layout.rows(of: cells).map { rendered($0) + "\n" }.joined())
    cells.removeAll(keepingCapacity: true)
  }

  /// Writes short parts side by side, as many as fit in a row; a part is broken only when it is
  /// wider than a row.
  public mutating func write(parts: [String], gap: Int = 3) {
    var row = ""
    for part in parts where !part.isEmpty {
      let longer = row.isEmpty ? part : row + String(repeating: " ", count: gap) + part
      if row.isEmpty || DisplayWidth.columns(of: longer) <= columns {
        row = longer
      } else {
        write(StyledText(row))
        row = part
      }
    }
    write(StyledText(row))
  }

  /// Writes a line without breaking it: the terminal breaks it where it must, and gives it back
  /// whole when it is selected to be copied.
  public mutating func write(unbroken line: String) {
    sink.write(Sanitiser.visible(line) + "\n")
  }

  /// Writes an empty line.
  public mutating func newline() {
    sink.write("\n")
  }

  /// Hands an escape sequence made by `Clipboard` to the terminal as it is.
  public mutating func passThrough(_ sequence: String) {
    sink.write(sequence)
  }

  private func rendered(_ row: WrapRow) -> String {
    var text = String(repeating: " ", count: row.indent)
    var current: String?
    for cell in row.cells {
      let wanted = palette.parameters(of: cell.style)
      if wanted != current {
        if current != nil { text += "\u{1B}[0m" }
        if let wanted { text += "\u{1B}[\(wanted)m" }
        current = wanted
      }
      text.append(cell.character)
    }
    return current == nil ? text : text + "\u{1B}[0m"
  }
}
