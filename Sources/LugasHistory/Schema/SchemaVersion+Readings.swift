extension SchemaVersion {
  /// Sessions of people who read the record back and add to it: a note, a hold, a purge.
  ///
  /// SQLite changes no CHECK of a table, so the table is made anew.
  package static let readings = SchemaVersion(
    name: "readings",
    sql: """
      CREATE TABLE new_session (
        id TEXT NOT NULL PRIMARY KEY,
        started INTEGER NOT NULL,
        ended INTEGER,
        officer TEXT NOT NULL,
        language TEXT NOT NULL,
        lexicon_hash TEXT NOT NULL,
        lexicon_rules INTEGER NOT NULL,
        program_version TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('repl', 'check', 'reading'))
      ) STRICT;
      INSERT INTO new_session SELECT id, started, ended, officer, language, lexicon_hash,
        lexicon_rules, program_version, kind FROM session;
      DROP TABLE session;
      ALTER TABLE new_session RENAME TO session;
      CREATE INDEX session_officer ON session (officer);
      CREATE TRIGGER session_unchanged BEFORE UPDATE OF id, started, officer, language,
        lexicon_hash, lexicon_rules, program_version, kind ON session BEGIN
        SELECT RAISE(ABORT, 'recorded rows are never changed');
      END;
      CREATE TRIGGER session_ended_once BEFORE UPDATE OF ended ON session
        WHEN old.ended IS NOT NULL BEGIN
        SELECT RAISE(ABORT, 'recorded rows are never changed');
      END;
      CREATE TRIGGER session_kept BEFORE DELETE ON session BEGIN
        SELECT RAISE(ABORT, 'recorded rows are never deleted');
      END;
      CREATE TRIGGER draft_closed_once BEFORE UPDATE OF state, closed ON draft
        WHEN old.state <> 'open' BEGIN
        SELECT RAISE(ABORT, 'recorded rows are never changed');
      END;
      """)
}
