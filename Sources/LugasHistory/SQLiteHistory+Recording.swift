import Foundation
import GRDB

extension SQLiteHistory {
  /// Records that a session begins.
  public func startSession(_ session: NewSession) throws(HistoryError) -> SessionID {
    let id: SessionID = newID()
    let started = time
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO session (id, started, officer, language, lexicon_hash, lexicon_rules,
            program_version, kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id.text, started.count, session.officer, session.language, session.lexicon.contentHash,
          session.lexicon.ruleCount, session.programVersion, session.kind.rawValue,
        ])
      try seal(.session, id.text, in: database)
    }
    return id
  }

  /// Records that a session ended; a second time changes nothing.
  public func endSession(_ session: SessionID) throws(HistoryError) {
    let ended = time
    try write { database in
      try database.execute(
        sql: "UPDATE session SET ended = ? WHERE id = ? AND ended IS NULL",
        arguments: [ended.count, session.text])
      guard database.changesCount == 0 else {
        return try seal(.sessionEnd, session.text, in: database)
      }
      try Self.require(session.text, in: "session", database)
    }
  }

  /// Closes a draft as finished; a draft that is closed already stays as it is.
  public func finishDraft(_ draft: DraftID) throws(HistoryError) {
    try close(draft, as: .finished)
  }

  /// Closes a draft as given up; a draft that is closed already stays as it is.
  public func abandonDraft(_ draft: DraftID) throws(HistoryError) {
    try close(draft, as: .abandoned)
  }

  private func close(_ draft: DraftID, as state: DraftState) throws(HistoryError) {
    let closed = time
    try write { database in
      try database.execute(
        sql: "UPDATE draft SET state = ?, closed = ? WHERE id = ? AND state = 'open'",
        arguments: [state.rawValue, closed.count, draft.text])
      guard database.changesCount == 0 else { return try seal(.close, draft.text, in: database) }
      try Self.require(draft.text, in: "draft", database)
    }
  }

  /// Records a note.
  @discardableResult
  public func recordNote(
    _ text: String, on target: NoteTarget, officer: String, in session: SessionID
  ) throws(HistoryError) -> NoteID {
    let id: NoteID = newID()
    let written = time
    try write { database in
      let (draft, suggestion) = try Self.place(of: target, database)
      let sequence =
        if let draft {
          try Self.nextSequence(in: draft, database)
        } else {
          try Self.nextSequence(in: session, of: "note", where: "AND draft IS NULL", database)
        }
      try database.execute(
        sql: """
          INSERT INTO note (id, session, draft, suggestion, sequence, time, officer, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id.text, session.text, draft?.text, suggestion?.text, sequence, written.count, officer,
          text.prose,
        ])
      try Self.makeSearchable(
        text, as: .note, draft: draft, session: session, time: written, database)
      try seal(
        draft == nil ? .sessionNote : .note, draft?.text ?? session.text, sequence...sequence,
        in: database)
    }
    return id
  }

  private static func place(
    of target: NoteTarget, _ database: Database
  ) throws -> (DraftID?, SuggestionID?) {
    switch target {
    case .session: return (nil, nil)
    case .draft(let draft): return (draft, nil)
    case .suggestion(let suggestion):
      let draft = try String.fetchOne(
        database, sql: "SELECT draft FROM suggestion WHERE id = ?", arguments: [suggestion.text])
      guard let draft else { throw MissingRow(table: "suggestion") }
      return (DraftID(draft), suggestion)
    }
  }

  /// The next place among all events of a draft; true until the transaction ends.
  static func nextSequence(in draft: DraftID, _ database: Database) throws -> Int {
    let events = ["decision", "revision", "copy", "note"]
      .map { "SELECT max(sequence) AS last FROM \($0) WHERE draft = :draft" }
      .joined(separator: " UNION ALL ")
    let statement = try database.cachedStatement(
      sql: "SELECT coalesce(max(last), 0) + 1 FROM (\(events))")
    return try Int.fetchOne(statement, arguments: ["draft": draft.text]) ?? 1
  }

  /// The next place among the rows of a table that a session counts for itself.
  static func nextSequence(
    in session: SessionID, of table: String, where condition: String = "", _ database: Database
  ) throws -> Int {
    let sql = "SELECT coalesce(max(sequence), 0) + 1 FROM \(table) WHERE session = ? \(condition)"
    return try Int.fetchOne(database, sql: sql, arguments: [session.text]) ?? 1
  }

  /// Fails unless the table has the id.
  static func require(_ id: String, in table: String, _ database: Database) throws {
    let found = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE id = ?)", arguments: [id])
    guard found == true else { throw MissingRow(table: table) }
  }
}
