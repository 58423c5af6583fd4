import GRDB

extension SQLiteHistory {
  /// Hands out every row that belongs to the drafts with these numbers: their sessions, what was
  /// recorded of them, and the entries of the chain that seal it. Without numbers: every row there is.
  ///
  /// Tables of later versions are found by their `draft` and `session` columns. What is made from
  /// other rows, as the full-text index, is left out.
  public func export(
    drafts numbers: [Int]?, _ body: (ExportRecord) throws -> Void
  ) throws(HistoryError) {
    try read { database in
      let scope = numbers.map { ExportScope($0) }
      for table in try Self.recordTables(database) {
        let columns = try database.columns(in: table).map(\.name)
        guard let condition = scope.map({ $0.condition(table, columns) }) ?? "1" else { continue }
        let rows = try Row.fetchCursor(
          database, sql: "SELECT * FROM \(table) WHERE \(condition) ORDER BY \(columns[0])")
        while let row = try rows.next() { try body(try ExportRecord(row, of: table)) }
      }
    }
  }

  /// The tables of what was recorded, in the order in which they refer to each other.
  private static func recordTables(_ database: Database) throws -> [String] {
    let first = [
      "session", "rule_switch", "private_draft", "draft", "suggestion", "decision", "revision",
      "copy", "note",
    ]
    let derived = [
      "counter", "searchable", "purging", "claim_standing", "grdb_migrations", "chain",
    ]
    let all = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    let others = all.filter {
      !first.contains($0) && !derived.contains($0) && !$0.hasPrefix("trigrams")
        && !$0.hasPrefix("sqlite_")
    }
    return first + others + ["chain"]
  }
}

/// The rows that belong to some drafts.
private struct ExportScope {
  private let drafts: String
  private let sessions: String

  init(_ numbers: [Int]) {
    let list = numbers.map(String.init).joined(separator: ", ")
    let drafts = "SELECT id FROM draft WHERE number IN (\(list))"
    self.drafts = drafts
    // All sessions that touched a draft, not only the one that began it.
    sessions =
      ["draft", "decision", "revision", "copy", "note"].map { table in
        let owner = table == "draft" ? "id" : "draft"
        return "SELECT session FROM \(table) WHERE \(owner) IN (\(drafts))"
      }.joined(separator: " UNION ")
  }

  /// The condition on a table; nil when its rows belong to no draft.
  func condition(_ table: String, _ columns: [String]) -> String? {
    switch table {
    case "session": "id IN (\(sessions))"
    case "draft": "id IN (\(drafts))"
    case "chain": "subject IN (\(drafts)) OR subject IN (\(sessions))"
    case "note": "draft IN (\(drafts)) OR draft IS NULL AND session IN (\(sessions))"
    default:
      columns.contains("draft")
        ? "draft IN (\(drafts))"
        : columns.contains("session") ? "session IN (\(sessions))" : nil
    }
  }
}

extension ExportRecord {
  fileprivate init(_ row: Row, of table: String) throws {
    var fields: [(name: String, value: Value)] = []
    for (name, value) in row { fields.append((name, try Value(value, name, of: table))) }
    self.init(type: table, fields: fields)
  }
}

extension ExportRecord.Value {
  fileprivate init(_ value: DatabaseValue, _ column: String, of table: String) throws {
    switch value.storage {
    case .null: self = .none
    case .int64(let number): self = .number(number)
    case .string(let text):
      self = ["replacements", "rules", "held_by"].contains(column) ? .json(text) : .text(text)
    case .blob(let data) where table == "chain" || column == "text_hash":
      self = .digits(Array(data).hexadecimal)
    case .blob(let data):
      guard let text = String(validating: data, as: UTF8.self) else {
        throw MalformedRow(column: column)
      }
      self = .text(text)
    case .double: throw MalformedRow(column: column)
    }
  }
}
