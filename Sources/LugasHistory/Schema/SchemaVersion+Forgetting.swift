extension SchemaVersion {
  /// Holds on drafts, and the record of drafts whose texts were purged.
  ///
  /// `purging` names the draft that is being purged, inside that one transaction only: while it does,
  /// the guards let the draft's texts be emptied.
  package static let forgetting = SchemaVersion(
    name: "forgetting",
    sql: """
      CREATE TABLE hold (
        id TEXT NOT NULL PRIMARY KEY,
        draft TEXT NOT NULL REFERENCES draft (id),
        sequence INTEGER NOT NULL,
        time INTEGER NOT NULL,
        officer TEXT NOT NULL,
        is_held INTEGER NOT NULL CHECK (is_held IN (0, 1)),
        reason BLOB NOT NULL,
        UNIQUE (draft, sequence)
      ) STRICT;
      CREATE TABLE purge (
        id TEXT NOT NULL PRIMARY KEY,
        draft TEXT NOT NULL UNIQUE REFERENCES draft (id),
        time INTEGER NOT NULL,
        officer TEXT NOT NULL,
        reason BLOB NOT NULL,
        consent TEXT
      ) STRICT;
      CREATE TABLE purging (
        draft TEXT NOT NULL PRIMARY KEY REFERENCES draft (id)
      ) STRICT;

      """ + ["hold", "purge"].map(SchemaVersion.guards).joined()
        + ["suggestion", "decision", "revision", "copy", "note"].map { table in
          """
          DROP TRIGGER \(table)_unchanged;
          CREATE TRIGGER \(table)_unchanged BEFORE UPDATE ON \(table)
            WHEN NOT EXISTS (SELECT 1 FROM purging WHERE purging.draft = old.draft) BEGIN
            SELECT RAISE(ABORT, 'recorded rows are never changed');
          END;

          """
        }.joined() + """
          DROP TRIGGER draft_unchanged;
          CREATE TRIGGER draft_unchanged
            BEFORE UPDATE OF id, number, session, language, created ON draft BEGIN
            SELECT RAISE(ABORT, 'recorded rows are never changed');
          END;
          CREATE TRIGGER draft_text_unchanged BEFORE UPDATE OF text ON draft
            WHEN NOT EXISTS (SELECT 1 FROM purging WHERE purging.draft = old.id) BEGIN
            SELECT RAISE(ABORT, 'recorded rows are never changed');
          END;
          """)
}
