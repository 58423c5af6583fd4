import GRDB

extension SQLiteHistory {
  /// Records that rules were switched off or on for the rest of the session.
  public func recordSwitch(
    _ change: RuleSwitch, in session: SessionID
  ) throws(HistoryError) {
    let id: RecordID<RuleSwitch> = newID()
    let made = time
    try write { database in
      let sequence = try Self.nextSequence(in: session, of: "rule_switch", database)
      try database.execute(
        sql: """
          INSERT INTO rule_switch (id, session, sequence, time, name, is_on, rules)
            VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id.text, session.text, sequence, made.count, change.name, change.isOn ? 1 : 0,
          try JSONList.text(of: change.rules),
        ])
      try seal(.ruleSwitch, session.text, sequence...sequence, in: database)
    }
  }

  /// Records that the session wrote a draft of which nothing is kept.
  public func recordPrivateDraft(in session: SessionID) throws(HistoryError) {
    let id: RecordID<RecordedSession> = newID()
    let made = time
    try write { database in
      let sequence = try Self.nextSequence(in: session, of: "private_draft", database)
      try database.execute(
        sql: "INSERT INTO private_draft (id, session, sequence, time) VALUES (?, ?, ?, ?)",
        arguments: [id.text, session.text, sequence, made.count])
      try seal(.privateDraft, session.text, sequence...sequence, in: database)
    }
  }

  /// The rules that were off when a draft was recorded: those that its session had switched before
  /// it, by the order of the chain, which two equal times do not blur.
  static func rulesOff(for draft: String, _ database: Database) throws -> [String] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT rule_switch.is_on, rule_switch.rules FROM draft
        JOIN rule_switch ON rule_switch.session = draft.session
        JOIN chain AS made ON made.subject = draft.id AND made.kind = 'draft'
        JOIN chain AS switched ON switched.subject = draft.session
          AND switched.kind = 'rule-switch' AND switched.first = rule_switch.sequence
        WHERE draft.id = ? AND switched.entry < made.entry ORDER BY rule_switch.sequence
        """)
    var off: Set<String> = []
    for row in try Row.fetchAll(statement, arguments: [draft]) {
      let rules: [String] = try JSONList.read(row, "rules")
      if try row.integer("is_on") == 1 { off.subtract(rules) } else { off.formUnion(rules) }
    }
    return off.sorted()
  }
}
