import GRDB

extension SQLiteHistory {
  /// Reads the whole file and says what is wrong with it.
  public func verifyIntegrity() throws(HistoryError) -> IntegrityReport {
    do {
      return IntegrityReport(problems: try checkFile() + checkReferences() + checkIndex())
    } catch  where error.kind == .damaged {
      return IntegrityReport(problems: [error.detail])
    }
  }

  private func checkFile() throws(HistoryError) -> [String] {
    try read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }.filter { $0 != "ok" }
  }

  private func checkReferences() throws(HistoryError) -> [String] {
    try read { database in
      try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
        let (table, parent) = (try row.text("table"), try row.text("parent"))
        return "\(table): refers to a missing row of \(parent)"
      }
    }
  }

  /// Compares the full-text index with the texts; SQLite words this check as an insertion.
  private func checkIndex() throws(HistoryError) -> [String] {
    do {
      try write { database in
        try database.execute(
          sql: "INSERT INTO trigrams (trigrams, rank) VALUES ('integrity-check', 1)")
      }
      return []
    } catch  where error.kind == .damaged {
      return ["trigrams: the index does not fit the texts"]
    }
  }
}
