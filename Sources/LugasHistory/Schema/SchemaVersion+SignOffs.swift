extension SchemaVersion {
  /// Submissions, approvals, returns and emergency copies. `sequence` counts them within their draft.
  ///
  /// `text_hash` is the SHA-256 of the revision's text; a purge takes it with the text, which could
  /// be guessed from it.
  package static let signOffs = SchemaVersion(
    name: "sign-offs",
    sql: """
      CREATE TABLE sign_off (
        id TEXT NOT NULL PRIMARY KEY,
        draft TEXT NOT NULL REFERENCES draft (id),
        revision TEXT NOT NULL REFERENCES revision (id),
        session TEXT NOT NULL REFERENCES session (id),
        sequence INTEGER NOT NULL,
        time INTEGER NOT NULL,
        officer TEXT NOT NULL,
        step TEXT NOT NULL CHECK (step IN
          ('submit', 'approve', 'return', 'emergency', 'look')),
        text_hash BLOB NOT NULL,
        note BLOB,
        UNIQUE (draft, sequence)
      ) STRICT;
      CREATE TRIGGER sign_off_unchanged BEFORE UPDATE ON sign_off
        WHEN NOT EXISTS (SELECT 1 FROM purging WHERE purging.draft = old.draft) BEGIN
        SELECT RAISE(ABORT, 'recorded rows are never changed');
      END;
      CREATE TRIGGER sign_off_kept BEFORE DELETE ON sign_off BEGIN
        SELECT RAISE(ABORT, 'recorded rows are never deleted');
      END;
      """)
}
