/// Rows of named values for other programs: as JSON, JSON Lines or CSV.
public struct RecordTable: Sendable {
  /// One value.
  public enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case none
    /// Texts, such as replacements; in CSV with ` | ` between them.
    case texts([String])
    case numbers([Int])
  }

  /// What one row is, in the plural: the key of the rows in JSON.
  public let name: String
  /// The columns in order: plain ASCII.
  public let columns: [String]
  /// The rows; each has as many values as there are columns.
  public let rows: [[Cell]]

  /// Makes a table.
  public init(_ name: String, columns: [String], rows: [[Cell]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// One object: `{"schema": 1, "drafts": [ … ]}`, with more members in front where given.
  public func json(_ members: [(key: String, value: Cell)] = []) -> String {
    var writer = JSONWriter(.pretty)
    writer.object { writer in
      writer.key("schema")
      writer.value(1)
      for member in members { writer.member(member.key, member.value) }
      writer.key(text: name)
      writer.array { writer in
        for row in rows { writer.object { $0.members(columns, row) } }
      }
    }
    writer.newline()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// One object a line.
  public func jsonLines() -> String {
    var writer = JSONWriter(.line)
    for row in rows {
      writer.object { $0.members(columns, row) }
      writer.newline()
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Comma-separated values as in RFC 4180: every value in quotation marks, CRLF behind each row.
  ///
  /// A value that a spreadsheet would take for a formula has `'` in front.
  public func csv() -> String {
    ([columns] + rows.map { $0.map(RecordTable.text) })
      .map { $0.map(RecordTable.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): guarded(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .none: ""
    case .texts(let texts): guarded(texts.joined(separator: " | "))
    case .numbers(let numbers): guarded(numbers.map(String.init).joined(separator: " "))
    }
  }

  private static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return formulaStarts.contains(first) ? "'\(text)" : text
  }

  /// What a cell begins with that some spreadsheet runs, the full-width signs among them.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"").replacing("\0", with: "\u{FFFD}") + "\""
  }
}

extension JSONWriter {
  /// Members of an object, one for each column.
  mutating func members(_ columns: [String], _ row: [RecordTable.Cell]) {
    for (column, cell) in zip(columns, row) { member(column, cell) }
  }

  mutating func member(_ key: String, _ cell: RecordTable.Cell) {
    self.key(text: key)
    switch cell {
    case .text(let text): value(text)
    case .number(let number): self.number(String(number))
    case .flag(let flag): self.number(flag ? "true" : "false")
    case .none: null()
    case .texts(let texts): array { writer in for text in texts { writer.value(text) } }
    case .numbers(let numbers): array(numbers)
    }
  }
}
