import Foundation
import GRDB

extension SQLiteHistory {
  /// Puts a draft on hold, so that nothing purges it, or lifts the hold; nothing when it is so already.
  public func setHold(
    _ isHeld: Bool, on draft: DraftID, officer: String, reason: String
  ) throws(HistoryError) {
    let id: RecordID<RecordedHold> = newID()
    let made = time
    try write { database in
      try Self.require(draft.text, in: "draft", database)
      guard try (Self.hold(on: draft.text, database) != nil) != isHeld else { return }
      let last = try Int.fetchOne(
        database, sql: "SELECT max(sequence) FROM hold WHERE draft = ?", arguments: [draft.text])
      let sequence = (last ?? 0) + 1
      try database.execute(
        sql: """
          INSERT INTO hold (id, draft, sequence, time, officer, is_held, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id.text, draft.text, sequence, made.count, officer, isHeld ? 1 : 0, reason.prose,
        ])
      try seal(.hold, draft.text, sequence...sequence, in: database)
    }
  }

  /// Takes the texts of these drafts and their salts away for good and records that; drafts on hold
  /// and purged ones are passed over.
  ///
  /// Numbers, times, rules and the kinds of decisions stay, and so does the chain. When this returns
  /// the texts are gone from the file, and from its log unless another program is reading.
  public func purge(
    _ drafts: [DraftID], officer: String, reason: String, consent: String?
  ) throws(HistoryError) -> PurgeOutcome {
    let ids: [RecordID<RecordedPurge>] = drafts.map { _ in newID() }
    let made = time
    try writeOutside("PRAGMA secure_delete = ON")
    let count = try write { database in
      var count = 0
      for (id, draft) in zip(ids, drafts) where try Self.mayBePurged(draft, database) {
        try database.execute(
          sql: """
            INSERT INTO purge (id, draft, time, officer, reason, consent) VALUES (?, ?, ?, ?, ?, ?)
            """,
          arguments: [id.text, draft.text, made.count, officer, reason.prose, consent])
        try Eraser(database: database).erase(draft.text)
        try seal(.purge, draft.text, in: database)
        count += 1
      }
      // Deleted rows stay readable inside the index until it is built anew.
      if count > 0 {
        try database.execute(sql: "INSERT INTO trigrams (trigrams) VALUES ('rebuild')")
      }
      return count
    }
    return PurgeOutcome(purged: count, isSwept: sweep())
  }

  private static func mayBePurged(_ draft: DraftID, _ database: Database) throws -> Bool {
    try require(draft.text, in: "draft", database)
    let isPurged = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM purge WHERE draft = ?)",
      arguments: [draft.text])
    return try isPurged != true && hold(on: draft.text, database) == nil
  }

  /// Drops free pages and empties the log; false when another program stood in the way.
  private func sweep() -> Bool {
    guard (try? writeOutside("VACUUM")) != nil else { return false }
    let isBusy = try? queueValue("PRAGMA wal_checkpoint(TRUNCATE)")
    return isBusy == 0
  }
}

/// Empties the texts of one draft, in whatever table they are.
private struct Eraser {
  let database: Database

  /// What says that a draft was kept, or why it is gone, outlives its texts.
  private static let kept = ["hold", "purge", "purging"]

  func erase(_ draft: String) throws {
    try database.execute(sql: "INSERT INTO purging (draft) VALUES (?)", arguments: [draft])
    let tables = try String.fetchAll(
      database,
      sql: """
        SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND c.name = 'draft' ORDER BY m.name
        """)
    for table in tables where !Self.kept.contains(table) && table != "searchable" {
      try empty(table, where: "draft", is: draft)
    }
    try empty("draft", where: "id", is: draft)
    try database.execute(sql: "DELETE FROM searchable WHERE draft = ?", arguments: [draft])
    let lasting = ChainKind.allCases.filter { !$0.holdsTexts }.map { "'\($0.rawValue)'" }
    try database.execute(
      sql: """
        UPDATE chain SET salt = NULL
          WHERE subject = ? AND kind NOT IN (\(lasting.joined(separator: ", ")))
        """,
      arguments: [draft])
    try database.execute(sql: "DELETE FROM purging WHERE draft = ?", arguments: [draft])
  }

  /// Empties every BLOB, which is where texts are, and the lists made of them.
  private func empty(_ table: String, where owner: String, is draft: String) throws {
    let columns = try database.columns(in: table)
    let texts = columns.filter { $0.type == "BLOB" }.map(\.name).map { name in
      "\(name) = iif(\(name) IS NULL, NULL, x'')"
    }
    let lists = columns.map(\.name).filter { $0 == "replacements" }.map { "\($0) = '[]'" }
    guard !texts.isEmpty || !lists.isEmpty else { return }
    try unguarded(table) {
      try database.execute(
        sql: """
          UPDATE \(table) SET \((texts + lists).joined(separator: ", ")) WHERE \(owner) = ?
          """,
        arguments: [draft])
    }
  }

  /// Lifts guards of tables that know nothing of purges, for this one change.
  private func unguarded(_ table: String, _ change: () throws -> Void) throws {
    let guards = try Row.fetchAll(
      database,
      sql: """
        SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?
          AND sql LIKE '%BEFORE UPDATE%' AND sql NOT LIKE '%purging%' AND sql NOT LIKE '%UPDATE OF%'
        """,
      arguments: [table])
    for row in guards { try database.execute(sql: "DROP TRIGGER \(try row.text("name"))") }
    try change()
    for row in guards { try database.execute(sql: try row.text("sql")) }
  }
}
