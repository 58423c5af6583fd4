extension SchemaVersion {
  /// Rules switched off and on in a session, what a copy was held back by, and drafts of which
  /// nothing but their number is kept.
  ///
  /// `rules` and `held_by` are JSON arrays: of rule ids, and of the numbers of `must` suggestions
  /// that were open.
  package static let ruleSwitches = SchemaVersion(
    name: "rule-switches",
    sql: """
      CREATE TABLE rule_switch (
        id TEXT NOT NULL PRIMARY KEY,
        session TEXT NOT NULL REFERENCES session (id),
        sequence INTEGER NOT NULL,
        time INTEGER NOT NULL,
        name TEXT NOT NULL,
        is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
        rules TEXT NOT NULL,
        UNIQUE (session, sequence)
      ) STRICT;
      CREATE TABLE private_draft (
        id TEXT NOT NULL PRIMARY KEY,
        session TEXT NOT NULL REFERENCES session (id),
        sequence INTEGER NOT NULL,
        time INTEGER NOT NULL,
        UNIQUE (session, sequence)
      ) STRICT;
      ALTER TABLE copy ADD COLUMN held_by TEXT;
      ALTER TABLE copy ADD COLUMN held_marker INTEGER;
      CREATE INDEX copy_overridden ON copy (draft) WHERE override_reason IS NOT NULL;
      CREATE INDEX copy_platform ON copy (platform, draft) WHERE platform IS NOT NULL;

      """ + ["rule_switch", "private_draft"].map(SchemaVersion.guards).joined())

  /// Triggers that let no row of a table be changed or deleted.
  static func guards(of table: String) -> String {
    """
    CREATE TRIGGER \(table)_unchanged BEFORE UPDATE ON \(table) BEGIN
      SELECT RAISE(ABORT, 'recorded rows are never changed');
    END;
    CREATE TRIGGER \(table)_kept BEFORE DELETE ON \(table) BEGIN
      SELECT RAISE(ABORT, 'recorded rows are never deleted');
    END;

    """
  }
}
