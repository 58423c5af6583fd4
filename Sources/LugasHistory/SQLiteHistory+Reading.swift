import Foundation
import GRDB

extension SQLiteHistory {
  /// The open drafts with all that a review needs to go on, the newest first, at most `limit`.
  public func unfinishedDrafts(limit: Int?) throws(HistoryError) -> [RecordedDraft] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: Self.draftQuery + " WHERE draft.state = 'open' ORDER BY draft.number DESC LIMIT ?",
        arguments: [limit ?? -1]
      ).map { try Self.draft($0, database) }
    }
  }

  /// The draft with that number; nil when there is none.
  public func draft(_ number: Int) throws(HistoryError) -> RecordedDraft? {
    try read { database in
      try Row.fetchOne(
        database, sql: Self.draftQuery + " WHERE draft.number = ?", arguments: [number]
      ).map { try Self.draft($0, database) }
    }
  }

  /// The notes written on a session as a whole, in order.
  public func notes(on session: SessionID) throws(HistoryError) -> [RecordedNote] {
    try read { database in
      try Self.require(session.text, in: "session", database)
      return try Row.fetchAll(
        database, sql: "SELECT * FROM note WHERE session = ? AND draft IS NULL ORDER BY sequence",
        arguments: [session.text]
      ).map(Self.note)
    }
  }

  private static let draftQuery = """
    SELECT draft.*, session.id AS session_id, session.started, session.ended, session.officer,
      session.language AS session_language, session.lexicon_hash, session.lexicon_rules,
      session.program_version, session.kind
    FROM draft JOIN session ON session.id = draft.session
    """

  private static func draft(_ row: Row, _ database: Database) throws -> RecordedDraft {
    let id = try row.text("id")
    return RecordedDraft(
      id: DraftID(id), number: Int(try row.integer("number")), session: try session(row),
      draft: NewDraft(text: try row.prose("text"), language: try row.text("language")),
      created: try row.time("created"), rulesOff: try rulesOff(for: id, database),
      state: try row.choice("state"),
      closed: try row.integerIfPresent("closed").map { UTCMilliseconds($0) },
      suggestions: try suggestions(in: id, database),
      decisions: try rows(of: "decision", by: "sequence", in: id, database).map(decision),
      revisions: try rows(of: "revision", by: "sequence", in: id, database).map(revision),
      copies: try rows(of: "copy", by: "sequence", in: id, database).map(copy),
      notes: try rows(of: "note", by: "sequence", in: id, database).map(note),
      signOffs: try rows(of: "sign_off", by: "sequence", in: id, database).map(signOff),
      decidedBy: try decidedBy(in: id, database), hold: try hold(on: id, database),
      purge: try purge(of: id, database))
  }

  private static func decidedBy(in draft: String, _ database: Database) throws -> [String] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT DISTINCT session.officer FROM decision
        JOIN session ON session.id = decision.session WHERE decision.draft = ?
        ORDER BY session.officer
        """)
    return try String.fetchAll(statement, arguments: [draft])
  }

  /// The newest word on a hold, if it is one.
  static func hold(on draft: String, _ database: Database) throws -> RecordedHold? {
    guard let row = try rows(of: "hold", by: "sequence", in: draft, database).last,
      try row.integer("is_held") == 1
    else { return nil }
    return RecordedHold(
      time: try row.time("time"), officer: try row.text("officer"),
      reason: try row.prose("reason"))
  }

  private static func purge(of draft: String, _ database: Database) throws -> RecordedPurge? {
    try rows(of: "purge", by: "time", in: draft, database).first.map { row in
      RecordedPurge(
        time: try row.time("time"), officer: try row.text("officer"),
        reason: try row.prose("reason"), consent: try row.textIfPresent("consent"))
    }
  }

  private static func rows(
    of table: String, by order: String, in draft: String, _ database: Database
  ) throws -> [Row] {
    let statement = try database.cachedStatement(
      sql: "SELECT * FROM \(table) WHERE draft = ? ORDER BY \(order)")
    return try Row.fetchAll(statement, arguments: [draft])
  }

  private static func suggestions(
    in draft: String, _ database: Database
  ) throws -> [RecordedSuggestion] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT suggestion.*, claim.suggestion AS claim, claim.words, claim.sentence, claim.marker,
          claim.stale_days
        FROM suggestion LEFT JOIN claim ON claim.suggestion = suggestion.id
        WHERE suggestion.draft = ? ORDER BY ordinal
        """)
    return try Row.fetchAll(statement, arguments: [draft]).map(suggestion)
  }

  private static func session(_ row: Row) throws -> RecordedSession {
    RecordedSession(
      id: try row.id("session_id"), started: try row.time("started"),
      ended: try row.integerIfPresent("ended").map { UTCMilliseconds($0) },
      session: NewSession(
        officer: try row.text("officer"), language: try row.text("session_language"),
        lexicon: LexiconStamp(
          contentHash: try row.text("lexicon_hash"),
          ruleCount: Int(try row.integer("lexicon_rules"))),
        programVersion: try row.text("program_version"), kind: try row.choice("kind")))
  }

  private static func suggestion(_ row: Row) throws -> RecordedSuggestion {
    RecordedSuggestion(
      id: try row.id("id"),
      overlappedBy: try row.textIfPresent("overlapped_by").map { SuggestionID($0) },
      suggestion: NewSuggestion(
        number: try row.integerIfPresent("number").map { Int($0) }, rule: try row.text("rule"),
        family: try row.text("family"), kind: try row.text("kind"),
        severity: try row.text("severity"), utf8: try row.span("utf8_start", "utf8_end"),
        quote: try row.prose("quote"),
        replacements: try JSONList.read(row, "replacements"), message: try row.prose("message"),
        why: try row.prose("why"), source: try row.prose("source"),
        claim: try row.textIfPresent("claim") == nil ? nil : claim(row)))
  }

  private static func decision(_ row: Row) throws -> RecordedDecision {
    RecordedDecision(
      id: try row.id("id"), session: try row.id("session"),
      sequence: Int(try row.integer("sequence")), time: try row.time("time"),
      decision: NewDecision(
        on: try row.textIfPresent("suggestion").map { SuggestionID($0) },
        try DecisionColumns(row).action(try row.choice("action")),
        bulk: try row.textIfPresent("bulk").map { BulkID($0) }))
  }

  private static func revision(_ row: Row) throws -> RecordedRevision {
    RecordedRevision(
      id: try row.id("id"), session: try row.id("session"),
      sequence: Int(try row.integer("sequence")), time: try row.time("time"),
      text: try row.prose("text"))
  }

  private static func copy(_ row: Row) throws -> RecordedCopy {
    RecordedCopy(
      id: try row.id("id"), session: try row.id("session"), revision: try row.id("revision"),
      sequence: Int(try row.integer("sequence")), time: try row.time("time"),
      platform: try row.textIfPresent("platform"),
      override: try row.proseIfPresent("override_reason").map { reason in
        CopyOverride(
          reason: reason,
          openMusts: try row.textIfPresent("held_by") == nil ? [] : JSONList.read(row, "held_by"),
          hasMarker: try row.integerIfPresent("held_marker") == 1)
      })
  }

  private static func note(_ row: Row) throws -> RecordedNote {
    let target: NoteTarget =
      if let suggestion = try row.textIfPresent("suggestion") {
        .suggestion(SuggestionID(suggestion))
      } else if let draft = try row.textIfPresent("draft") {
        .draft(DraftID(draft))
      } else {
        .session
      }
    return RecordedNote(
      id: try row.id("id"), session: try row.id("session"), target: target,
      sequence: Int(try row.integer("sequence")), time: try row.time("time"),
      officer: try row.text("officer"), text: try row.prose("text"))
  }
}
