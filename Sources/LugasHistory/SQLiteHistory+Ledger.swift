import GRDB

extension SQLiteHistory {
  /// The claims that the filter lets through, those first met longest ago first.
  public func claims(_ filter: ClaimFilter) throws(HistoryError) -> [LedgerClaim] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          \(Self.ledger) WHERE \(filter.condition)
          ORDER BY first_met, draft.number, suggestion.ordinal LIMIT :limit
          """,
        arguments: filter.arguments
      ).map(Self.ledgerClaim)
    }
  }

  /// Of each of these claims' words, the newest sourced claim outside a draft that says the same.
  public func sourcedClaims(
    saying words: Set<String>, outside draft: DraftID?
  ) throws(HistoryError) -> [String: LedgerClaim] {
    try read { database in
      let statement = try database.makeStatement(
        sql: """
          \(Self.ledger) WHERE claim.words = ? AND +claim_standing.state = 'sourced'
            AND draft.id IS NOT ?
          ORDER BY claim_standing.read DESC, draft.number DESC LIMIT 1
          """)
      var found: [String: LedgerClaim] = [:]
      for words in words.sorted() {
        let row = try Row.fetchOne(statement, arguments: [words.prose, draft?.text])
        found[words] = try row.map(Self.ledgerClaim)
      }
      return found
    }
  }

  private static let ledger = """
    SELECT claim.suggestion, suggestion.number AS in_draft, draft.number, draft.created,
      coalesce((
        SELECT min(earlier.created) FROM claim AS same JOIN draft AS earlier
          ON earlier.id = same.draft WHERE same.words = claim.words
      ), draft.created) AS first_met,
      max(1, (SELECT count(DISTINCT same.draft) FROM claim AS same
        WHERE same.words = claim.words)) AS drafts,
      claim.words, claim.sentence, claim.marker, claim.stale_days, suggestion.quote,
      suggestion.rule, suggestion.kind, suggestion.severity, claim_standing.state,
      claim_standing.read, decision.time, decision.action, decision.replacement,
      decision.replacement_text, decision.own_text, decision.reason, decision.source,
      session.officer,
      (SELECT copy.override_reason FROM copy WHERE copy.draft = draft.id
        AND copy.override_reason IS NOT NULL ORDER BY copy.sequence DESC LIMIT 1) AS anyway
    FROM claim_standing JOIN claim USING (suggestion)
    JOIN suggestion ON suggestion.id = claim.suggestion
    JOIN draft ON draft.id = claim.draft
    LEFT JOIN decision ON decision.id = claim_standing.decision
    LEFT JOIN session ON session.id = decision.session
    """

  private static func ledgerClaim(_ row: Row) throws -> LedgerClaim {
    LedgerClaim(
      suggestion: try row.id("suggestion"),
      number: try row.integerIfPresent("in_draft").map { Int($0) },
      draft: Int(try row.integer("number")), met: try row.time("created"),
      firstMet: try row.time("first_met"), draftCount: Int(try row.integer("drafts")),
      claim: try claim(row), quote: try row.prose("quote"), rule: try row.text("rule"),
      kind: try row.text("kind"), severity: try row.text("severity"),
      state: try row.choice("state"), settlement: try settlement(row),
      copiedAnyway: try row.proseIfPresent("anyway"))
  }

  private static func settlement(_ row: Row) throws -> LedgerClaim.Settlement? {
    guard try row.textIfPresent("action") != nil else { return nil }
    let columns = try DecisionColumns(row)
    return LedgerClaim.Settlement(
      time: try row.time("time"), officer: try row.text("officer"),
      text: columns.source ?? columns.reason ?? columns.ownText ?? columns.replacementText,
      read: try row.integerIfPresent("read").map { UTCMilliseconds($0) })
  }
}

extension ClaimFilter {
  /// The conditions as SQL. One claim a sentence, and of one that several drafts make the newest; of
  /// those in a settled state, the newest that is in it; none whose words were purged. The plus signs
  /// keep SQLite from walking all claims of a state for each claim; those with the same words are few.
  fileprivate var condition: String {
    var conditions = [
      """
      NOT EXISTS (SELECT 1 FROM claim AS twin JOIN claim_standing AS stands USING (suggestion)
        WHERE twin.words = claim.words AND twin.draft = claim.draft
        AND +stands.state = claim_standing.state AND twin.suggestion < claim.suggestion)
      """,
      "claim.draft NOT IN (SELECT draft FROM purge)",
    ]
    if state != nil { conditions.append("claim_standing.state = :state") }
    if draft != nil {
      conditions.append("draft.number = :draft")
    } else {
      conditions.append("draft.state <> 'abandoned'")
      let alike = state == nil || state == .open ? "" : "AND +new.state = :state"
      conditions.append(
        """
        NOT EXISTS (SELECT 1 FROM claim AS newer JOIN claim_standing AS new USING (suggestion)
          JOIN draft AS later ON later.id = newer.draft
          WHERE newer.words = claim.words AND later.number > draft.number
          AND later.state <> 'abandoned' \(alike))
        """)
    }
    if outsideDraft != nil { conditions.append("draft.number <> :outside") }
    return conditions.joined(separator: " AND ")
  }

  fileprivate var arguments: StatementArguments {
    var values: [String: (any DatabaseValueConvertible)?] = ["limit": limit ?? -1]
    if let state { values["state"] = state.rawValue }
    if let draft { values["draft"] = draft }
    if let outsideDraft { values["outside"] = outsideDraft }
    return StatementArguments(values)
  }
}
