/// Append-only output: lines are added at the end and never painted over.
///
/// Everything is sanitised, wrapped at word boundaries by display width, and styled by a palette.
public struct Screen {
  private var sink: any TextSink
  /// How styles look.
  public var palette: Palette
  /// For whom lines are laid out.
  public var layout: ScreenLayout
  /// The last line written is an empty one.
  private var endsEmpty = false

  /// Writes to `sink`.
  public init(sink: any TextSink, palette: Palette = .none, layout: ScreenLayout = .usual) {
    self.sink = sink
    self.palette = palette
    self.layout = layout
  }

  /// Columns of a line now; asked anew each time, since a terminal may be resized.
  public var columns: Int { min(sink.columns, layout.maximumColumns ?? .max) }

  /// Writes a line and ends it; each line in it begins with `margin` spaces, and what it wraps
  /// into with `indent` spaces.
  public mutating func write(_ line: StyledText, margin: Int = 0, indent: Int = 0) {
    endsEmpty = false
    let reading = layout.reading
    let line = reading?.line(line) ?? line
    let layout = WrapLayout(width: columns, indent: reading == nil ? indent : 0)
    let blanks = String(repeating: " ", count: reading == nil ? margin : 0)
    let edge = WrapLayout.cells(blanks, .plain)
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
    if layout.reading != nil { return write(StyledText(Screen.sentence(of: parts))) }
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

  /// The parts one behind the other, with a pause between them.
  private static func sentence(of parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.reduce("") { text, part in
      guard let end = text.last else { return part }
      return text + (".:;?!".contains(end) ? " " : "; ") + part
    }
  }

  /// Writes a line without breaking it: the terminal breaks it where it must, and gives it back
  /// whole when it is selected to be copied.
  public mutating func write(unbroken line: String) {
    endsEmpty = false
    sink.write(Sanitiser.visible(line) + "\n")
  }

  /// Writes an empty line.
  public mutating func newline() {
    endsEmpty = true
    sink.write("\n")
  }

  /// Sets what follows apart by one empty line.
  public mutating func separate() {
    if !layout.isSpaced || !endsEmpty { newline() }
  }

  /// Sets what follows apart from what stands above, in a layout that asks for it.
  public mutating func space() {
    if layout.isSpaced, !endsEmpty { newline() }
  }

  /// Sets what follows apart from a line that others wrote, such as a prompt with its answer.
  public mutating func spaceBehindPrompt() {
    endsEmpty = false
    space()
  }

  /// Hands an escape sequence made by `Clipboard` to the terminal as it is.
  public mutating func passThrough(_ sequence: String) {
    sink.write(sequence)
  }

  private func rendered(_ row: WrapRow) -> String {
    var text = String(repeating: " ", count: row.indent)
    let palette = min(self.palette, layout.strongest)
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
