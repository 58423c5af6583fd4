extension SchemaVersion {
  /// Indexes for lists by language and by decision.
  package static let finding = SchemaVersion(
    name: "finding",
    sql: """
      CREATE INDEX draft_language ON draft (language, number);
      CREATE INDEX decision_action ON decision (action, draft);
      """)
}
