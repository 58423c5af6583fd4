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
    let (decided, recorded) = try standings(of: draft, database)
    for suggestion in recorded.keys.sorted() where decided[suggestion] == nil {
      try database.execute(
        sql: "DELETE FROM claim_standing WHERE suggestion = ?", arguments: [suggestion])
    }
    for (suggestion, standing) in decided.sorted(by: { $0.key < $1.key })
    where standing != recorded[suggestion] {
      try settle(suggestion, standing, of: draft, database)
    }
  }

  /// True when the ledger says of a draft's claims what its decisions say.
  static func isSettled(_ draft: DraftID, _ database: Database) throws -> Bool {
    let (decided, recorded) = try standings(of: draft, database)
    return decided == recorded
  }

  /// The standing of each claim of a draft that is up: as the decisions say, and as the ledger does.
  private static func standings(
    of draft: DraftID, _ database: Database
  ) throws -> (decided: [String: ClaimStanding], recorded: [String: ClaimStanding]) {
    let statement = try database.cachedStatement(
      sql: """
        SELECT claim.suggestion, claim.marker, claim_standing.state, claim_standing.decision
        FROM claim LEFT JOIN claim_standing USING (suggestion) WHERE claim.draft = ?
        """)
    var markers: [String: String] = [:]
    var recorded: [String: ClaimStanding] = [:]
    for row in try Row.fetchAll(statement, arguments: [draft.text]) {
      let suggestion = try row.text("suggestion")
      markers[suggestion] = try row.text("marker")
      guard try row.textIfPresent("state") != nil else { continue }
      recorded[suggestion] = ClaimStanding(
        state: try row.choice("state"), decision: try row.textIfPresent("decision"))
    }
    guard !markers.isEmpty else { return ([:], [:]) }
    return (try decidedStandings(of: draft, markers: markers, database), recorded)
  }

  private static func decidedStandings(
    of draft: DraftID, markers: [String: String], _ database: Database
  ) throws -> [String: ClaimStanding] {
    let (tally, turns) = try tally(of: draft.text, database)
    let actions = try actionsOnClaims(of: draft, database)
    return tally.up.reduce(into: [:]) { standings, suggestion in
      guard let marker = markers[suggestion] else { return }
      let decision = turns[suggestion]?.decision
      let action = decision.flatMap { actions[$0] }
      standings[suggestion] = ClaimStanding(
        state: action.map { ClaimState(after: $0, marker: marker) } ?? .open, decision: decision)
    }
  }

  /// What was decided on the claims of a draft, by the decisions' ids.
  private static func actionsOnClaims(
    of draft: DraftID, _ database: Database
  ) throws -> [String: DecisionAction] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT decision.* FROM decision JOIN claim USING (suggestion) WHERE decision.draft = ?
        """)
    return try Row.fetchAll(statement, arguments: [draft.text]).reduce(into: [:]) { actions, row in
      actions[try row.text("id")] = try DecisionColumns(row).action(try row.choice("action"))
    }
  }

  private static func settle(
    _ suggestion: String, _ standing: ClaimStanding, of draft: DraftID, _ database: Database
  ) throws {
    let read =
      standing.state == .sourced
      ? try reading(of: standing.decision, outside: draft, database) : nil
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO claim_standing (suggestion, state, decision, read) VALUES (?, ?, ?, ?)
          ON CONFLICT (suggestion) DO UPDATE
          SET state = excluded.state, decision = excluded.decision, read = excluded.read
        """)
    try statement.execute(arguments: [
      suggestion, standing.state.rawValue, standing.decision, read?.count,
    ])
  }

  /// When the source of a decision was read: with it, or, for a source that the same claim had
  /// already and that still holds, when that was read.
  private static func reading(
    of decision: String?, outside draft: DraftID, _ database: Database
  ) throws -> UTCMilliseconds {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT decision.time, decision.source, claim.words, claim.sentence, claim.marker,
            claim.stale_days
          FROM decision JOIN claim USING (suggestion) WHERE decision.id = ?
          """), arguments: [decision])
    guard let row else { throw MissingRow(table: "decision") }
    let (time, claim) = (try row.time("time"), try claim(row))
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

/// How a claim stands, and by which decision.
private struct ClaimStanding: Equatable {
  let state: ClaimState
  let decision: String?
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
