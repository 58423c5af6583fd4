import GRDB

extension SQLiteHistory {
  static func insert(
    _ claim: NewClaim, of suggestion: SuggestionID, into draft: DraftID, _ database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO claim (suggestion, draft, words, sentence, marker, stale_days)
          VALUES (?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      suggestion.text, draft.text, claim.words?.prose, claim.sentence.prose, claim.marker,
      claim.staleAfterDays,
    ])
  }

  /// The claim of a row that has the columns of one.
  static func claim(_ row: Row) throws -> NewClaim {
    NewClaim(
      words: try row.proseIfPresent("words"), sentence: try row.prose("sentence"),
      marker: try row.text("marker"),
      staleAfterDays: try row.integerIfPresent("stale_days").map { Int($0) })
  }

  /// Makes the standing of a draft's claims what its decisions say.
  static func settleClaims(of draft: DraftID, _ database: Database) throws {
    let old = try standing(of: draft, database)
    guard !old.isEmpty else { return }
    let (tally, turns) = try tally(of: draft.text, database)
    for suggestion in old.keys.sorted() where !tally.up.contains(suggestion) {
      try database.execute(
        sql: "DELETE FROM claim_standing WHERE suggestion = ?", arguments: [suggestion])
    }
    for suggestion in tally.up {
      guard let known = old[suggestion] else { continue }
      let decision = turns[suggestion]?.decision
      if let known, known == decision { continue }
      if known == nil, decision == nil, try isStanding(suggestion, database) { continue }
      try settle(suggestion, decision: decision, of: draft, database)
    }
  }

  /// The decision behind the standing of each claim of a draft, whether it is up or not.
  private static func standing(
    of draft: DraftID, _ database: Database
  ) throws -> [String: String?] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT claim.suggestion, claim_standing.decision FROM claim
        LEFT JOIN claim_standing USING (suggestion) WHERE claim.draft = ?
        """)
    return try Row.fetchAll(statement, arguments: [draft.text]).reduce(into: [:]) { found, row in
      found[try row.text("suggestion")] = .some(try row.textIfPresent("decision"))
    }
  }

  private static func isStanding(_ suggestion: String, _ database: Database) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM claim_standing WHERE suggestion = ?)")
    return try Bool.fetchOne(statement, arguments: [suggestion]) ?? false
  }

  private static func settle(
    _ suggestion: String, decision: String?, of draft: DraftID, _ database: Database
  ) throws {
    var (state, read) = (ClaimState.open, UTCMilliseconds?.none)
    if let decision {
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT decision.*, claim.words, claim.sentence, claim.marker, claim.stale_days
          FROM decision JOIN claim USING (suggestion) WHERE decision.id = ?
          """, arguments: [decision])
      guard let row else { throw MissingRow(table: "decision") }
      let claim = try claim(row)
      state = ClaimState(
        after: try DecisionColumns(row).action(try row.choice("action")), marker: claim.marker)
      if state == .sourced { read = try reading(row, of: claim, outside: draft, database) }
    }
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO claim_standing (suggestion, state, decision, read) VALUES (?, ?, ?, ?)
          ON CONFLICT (suggestion) DO UPDATE
          SET state = excluded.state, decision = excluded.decision, read = excluded.read
        """)
    try statement.execute(arguments: [suggestion, state.rawValue, decision, read?.count])
  }

  /// When the source of a decision was read: with it, or, for a source that the same claim had
  /// already and that still holds, when that was read.
  private static func reading(
    _ row: Row, of claim: NewClaim, outside draft: DraftID, _ database: Database
  ) throws -> UTCMilliseconds {
    let time = try row.time("time")
    guard let words = claim.words else { return time }
    let statement = try database.cachedStatement(
      sql: """
        SELECT max(claim_standing.read) FROM claim
        JOIN claim_standing USING (suggestion)
        JOIN decision ON decision.id = claim_standing.decision
        WHERE claim.words = ? AND claim.draft <> ? AND decision.source = ? AND decision.time <= ?
        """)
    let before = try Int64.fetchOne(
      statement,
      arguments: [words.prose, draft.text, try row.proseIfPresent("source")?.prose, time.count])
    guard let before = before.map({ UTCMilliseconds($0) }) else { return time }
    let holds = claim.staleAfterDays.map { before.days(until: time) <= $0 } ?? true
    return holds ? before : time
  }
}

extension ClaimState {
  /// Where a decision leaves a claim. A text that shows the marker still asks for a source.
  init(after action: DecisionAction, marker: String) {
    self =
      switch action {
      case .accept(_, let text), .edit(let text): text.contains(marker) ? .open : .dropped
      case .reject: .excepted
      case .source: .sourced
      case .skip, .undo, .redo, .note: .open
      }
  }
}
