extension SchemaVersion {
  /// The first schema.
  ///
  /// Texts that people wrote are BLOBs of UTF-8: SQLite's functions, and GRDB's binding, end a TEXT
  /// at its first NUL. Times are UTC milliseconds, ids UUIDv7; no id is a row number.
  package static let v1 = SchemaVersion(
    name: "v1", sql: v1Sessions + v1Suggestions + v1Events + v1Search + v1Guards)

  private static let v1Sessions = """
    CREATE TABLE counter (
      name TEXT NOT NULL PRIMARY KEY,
      value INTEGER NOT NULL
    ) STRICT;
    INSERT INTO counter (name, value) VALUES ('draft', 0);

    CREATE TABLE session (
      id TEXT NOT NULL PRIMARY KEY,
      started INTEGER NOT NULL,
      ended INTEGER,
      officer TEXT NOT NULL,
      language TEXT NOT NULL,
      lexicon_hash TEXT NOT NULL,
      lexicon_rules INTEGER NOT NULL,
      program_version TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('repl', 'check'))
    ) STRICT;
    CREATE INDEX session_officer ON session (officer);

    CREATE TABLE draft (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      session TEXT NOT NULL REFERENCES session (id),
      text BLOB NOT NULL,
      language TEXT NOT NULL,
      created INTEGER NOT NULL,
      state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'finished', 'abandoned')),
      closed INTEGER,
      CHECK ((state = 'open') = (closed IS NULL))
    ) STRICT;
    CREATE INDEX draft_session ON draft (session);
    CREATE INDEX draft_created ON draft (created);
    CREATE INDEX draft_open ON draft (number) WHERE state = 'open';

    """

  private static let v1Suggestions = """
    CREATE TABLE suggestion (
      id TEXT NOT NULL PRIMARY KEY,
      draft TEXT NOT NULL REFERENCES draft (id),
      ordinal INTEGER NOT NULL,
      number INTEGER,
      overlapped_by TEXT REFERENCES suggestion (id),
      rule TEXT NOT NULL,
      family TEXT NOT NULL,
      kind TEXT NOT NULL,
      severity TEXT NOT NULL,
      utf8_start INTEGER NOT NULL,
      utf8_end INTEGER NOT NULL,
      quote BLOB NOT NULL,
      replacements TEXT NOT NULL,
      message BLOB NOT NULL,
      why BLOB NOT NULL,
      source BLOB NOT NULL,
      UNIQUE (draft, ordinal),
      UNIQUE (draft, number),
      CHECK (0 <= utf8_start AND utf8_start <= utf8_end)
    ) STRICT;
    CREATE INDEX suggestion_rule ON suggestion (rule, draft);
    CREATE INDEX suggestion_family ON suggestion (family, draft);
    CREATE INDEX suggestion_overlapped ON suggestion (overlapped_by)
      WHERE overlapped_by IS NOT NULL;

    """

  private static let v1Events = """
    CREATE TABLE decision (
      id TEXT NOT NULL PRIMARY KEY,
      draft TEXT NOT NULL REFERENCES draft (id),
      suggestion TEXT REFERENCES suggestion (id),
      session TEXT NOT NULL REFERENCES session (id),
      sequence INTEGER NOT NULL,
      time INTEGER NOT NULL,
      action TEXT NOT NULL CHECK (action IN
        ('accept', 'reject', 'edit', 'skip', 'source', 'undo', 'redo', 'note')),
      replacement INTEGER,
      replacement_text BLOB,
      own_text BLOB,
      reason BLOB,
      source BLOB,
      bulk TEXT,
      UNIQUE (draft, sequence),
      CHECK (suggestion IS NOT NULL OR action IN ('undo', 'redo'))
    ) STRICT;
    CREATE INDEX decision_suggestion ON decision (suggestion);

    CREATE TABLE revision (
      id TEXT NOT NULL PRIMARY KEY,
      draft TEXT NOT NULL REFERENCES draft (id),
      session TEXT NOT NULL REFERENCES session (id),
      sequence INTEGER NOT NULL,
      time INTEGER NOT NULL,
      text BLOB NOT NULL,
      UNIQUE (draft, sequence)
    ) STRICT;

    CREATE TABLE copy (
      id TEXT NOT NULL PRIMARY KEY,
      draft TEXT NOT NULL REFERENCES draft (id),
      revision TEXT NOT NULL REFERENCES revision (id),
      session TEXT NOT NULL REFERENCES session (id),
      sequence INTEGER NOT NULL,
      time INTEGER NOT NULL,
      platform TEXT,
      override_reason BLOB,
      UNIQUE (draft, sequence)
    ) STRICT;
    CREATE INDEX copy_revision ON copy (revision);

    CREATE TABLE note (
      id TEXT NOT NULL PRIMARY KEY,
      session TEXT NOT NULL REFERENCES session (id),
      draft TEXT REFERENCES draft (id),
      suggestion TEXT REFERENCES suggestion (id),
      sequence INTEGER NOT NULL,
      time INTEGER NOT NULL,
      officer TEXT NOT NULL,
      text BLOB NOT NULL,
      UNIQUE (draft, sequence),
      CHECK (suggestion IS NULL OR draft IS NOT NULL)
    ) STRICT;
    CREATE UNIQUE INDEX note_session ON note (session, sequence) WHERE draft IS NULL;

    """

  /// `searchable` holds copies made fit for the full-text index: no NUL, composed letters.
  private static let v1Search = """
    CREATE TABLE searchable (
      entry INTEGER NOT NULL PRIMARY KEY,
      place TEXT NOT NULL CHECK (place IN ('draft', 'revision', 'note', 'reason')),
      draft TEXT REFERENCES draft (id),
      session TEXT NOT NULL REFERENCES session (id),
      time INTEGER NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX searchable_draft ON searchable (draft);
    CREATE VIRTUAL TABLE trigrams USING fts5 (
      body, content = 'searchable', content_rowid = 'entry', tokenize = 'trigram'
    );
    CREATE TRIGGER searchable_added AFTER INSERT ON searchable BEGIN
      INSERT INTO trigrams (rowid, body) VALUES (new.entry, new.body);
    END;
    CREATE TRIGGER searchable_removed AFTER DELETE ON searchable BEGIN
      INSERT INTO trigrams (trigrams, rowid, body) VALUES ('delete', old.entry, old.body);
    END;

    """

  private static let v1Guards =
    ["suggestion", "decision", "revision", "copy", "note"].map { table in
      """
      CREATE TRIGGER \(table)_unchanged BEFORE UPDATE ON \(table) BEGIN
        SELECT RAISE(ABORT, 'recorded rows are never changed');
      END;
      CREATE TRIGGER \(table)_kept BEFORE DELETE ON \(table) BEGIN
        SELECT RAISE(ABORT, 'recorded rows are never deleted');
      END;

      """
    }.joined() + """
      CREATE TRIGGER draft_unchanged
        BEFORE UPDATE OF id, number, session, text, language, created ON draft BEGIN
        SELECT RAISE(ABORT, 'recorded rows are never changed');
      END;
      CREATE TRIGGER draft_kept BEFORE DELETE ON draft BEGIN
        SELECT RAISE(ABORT, 'recorded rows are never deleted');
      END;
      """
}
