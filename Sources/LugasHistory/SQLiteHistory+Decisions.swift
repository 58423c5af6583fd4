import Foundation
import GRDB

extension SQLiteHistory {
  /// Records decisions in the order given, all or none.
  public func recordDecisions(
    _ decisions: [NewDecision], on draft: DraftID, in session: SessionID
  ) throws(HistoryError) {
    guard !decisions.isEmpty else { return }
    let taken = time
    let ids: [DecisionID] = decisions.map { _ in newID() }
    try write { database in
      let first = try Self.nextSequence(in: draft, database)
      var sequence = first
      for (id, decision) in zip(ids, decisions) {
        try Self.insert(
          RecordedDecision(
            id: id, session: session, sequence: sequence, time: taken, decision: decision),
          into: draft, database)
        sequence += 1
      }
      try seal(.decisions, draft.text, first...(sequence - 1), in: database)
      try Self.settleClaims(of: draft, database)
    }
  }

  private static func insert(
    _ row: RecordedDecision, into draft: DraftID, _ database: Database
  ) throws {
    let decision = row.decision
    let columns = DecisionColumns(decision.action)
    if let suggestion = decision.suggestion {
      try require(suggestion, of: draft, database)
    } else if decision.action.name != .undo, decision.action.name != .redo {
      throw MissingRow(table: "suggestion")
    }
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO decision (id, draft, suggestion, session, sequence, time, action, replacement,
          replacement_text, own_text, reason, source, bulk)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      row.id.text, draft.text, decision.suggestion?.text, row.session.text, row.sequence,
      row.time.count, decision.action.name.rawValue, columns.replacement,
      columns.replacementText?.prose, columns.ownText?.prose, columns.reason?.prose,
      columns.source?.prose, decision.bulk?.text,
    ])
    if let (text, place) = columns.searchable(for: decision.action.name) {
      try makeSearchable(
        text, as: place, draft: draft, session: row.session, time: row.time, database)
    }
  }

  private static func require(
    _ suggestion: SuggestionID, of draft: DraftID, _ database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: "SELECT 1 FROM suggestion WHERE id = ? AND draft = ?")
    let found = try Int.fetchOne(statement, arguments: [suggestion.text, draft.text])
    guard found != nil else { throw MissingRow(table: "suggestion") }
  }

  /// Records the text that results so far.
  public func recordRevision(
    _ text: String, of draft: DraftID, in session: SessionID
  ) throws(HistoryError) -> RevisionID {
    let id: RevisionID = newID()
    let made = time
    try write { database in
      let known = try Self.isKnown(text, of: draft, database)
      let sequence = try Self.nextSequence(in: draft, database)
      try database.execute(
        sql: """
          INSERT INTO revision (id, draft, session, sequence, time, text)
            VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id.text, draft.text, session.text, sequence, made.count, text.prose,
        ])
      try seal(.revision, draft.text, sequence...sequence, in: database)
      guard !known else { return }
      try Self.makeSearchable(
        text, as: .revision, draft: draft, session: session, time: made, database)
    }
    return id
  }

  /// True when a search finds the text already, in the draft or in a revision of it.
  private static func isKnown(
    _ text: String, of draft: DraftID, _ database: Database
  ) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM draft WHERE id = :draft AND text = :text)
          OR EXISTS (SELECT 1 FROM revision WHERE draft = :draft AND text = :text)
        """,
      arguments: ["draft": draft.text, "text": text.prose]) ?? false
  }

  /// Records that a revision was copied, and why if something held it back.
  @discardableResult
  public func recordCopy(
    of revision: RevisionID, platform: String?, override: CopyOverride?, in session: SessionID
  ) throws(HistoryError) -> CopyID {
    let id: CopyID = newID()
    let made = time
    try write { database in
      let draft = try String.fetchOne(
        database, sql: "SELECT draft FROM revision WHERE id = ?", arguments: [revision.text])
      guard let draft = draft.map({ DraftID($0) }) else { throw MissingRow(table: "revision") }
      let sequence = try Self.nextSequence(in: draft, database)
      try database.execute(
        sql: """
          INSERT INTO copy (id, draft, revision, session, sequence, time, platform,
            override_reason, held_by, held_marker) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id.text, draft.text, revision.text, session.text, sequence, made.count, platform,
          override?.reason.prose, try override.map { try JSONList.text(of: $0.openMusts) },
          override.map { $0.hasMarker ? 1 : 0 },
        ])
      try seal(.copy, draft.text, sequence...sequence, in: database)
      guard let override else { return }
      try Self.makeSearchable(
        override.reason, as: .reason, draft: draft, session: session, time: made, database)
    }
    return id
  }
}
