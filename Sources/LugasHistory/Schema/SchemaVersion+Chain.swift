import GRDB

extension SchemaVersion {
  /// The chain of hashes over everything that is recorded; what is there already is sealed first.
  package static let chain = SchemaVersion(
    name: "chain",
    sql: """
      CREATE TABLE chain (
        entry INTEGER NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        subject TEXT NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        salt BLOB,
        content BLOB NOT NULL,
        hash BLOB NOT NULL
      ) STRICT;
      CREATE INDEX chain_subject ON chain (subject);
      CREATE TRIGGER chain_unchanged BEFORE UPDATE ON chain
        WHEN new.salt IS NOT NULL OR old.entry <> new.entry OR old.kind <> new.kind
          OR old.subject <> new.subject OR old.first <> new.first OR old.last <> new.last
          OR old.content <> new.content OR old.hash <> new.hash
          OR NOT EXISTS (SELECT 1 FROM purging WHERE purging.draft = old.subject) BEGIN
        SELECT RAISE(ABORT, 'the chain is never changed');
      END;
      CREATE TRIGGER chain_kept BEFORE DELETE ON chain BEGIN
        SELECT RAISE(ABORT, 'the chain is never cut');
      END;
      INSERT INTO counter (name, value) VALUES ('entry', 0), ('adopted', 0);
      """, step: adopt)

  /// Seals what was recorded before there was a chain, by time.
  @Sendable private static func adopt(_ database: Database) throws {
    let writer = ChainWriter(database: database) { UInt64.random(in: .min ... .max) }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT 'session' AS kind, id AS subject, 0 AS first, 0 AS last, started AS time, 0 AS rank
          FROM session
        UNION ALL SELECT 'session-end', id, 0, 0, ended, 9 FROM session WHERE ended IS NOT NULL
        UNION ALL SELECT 'draft', id, 0, 0, created, 1 FROM draft
        UNION ALL SELECT 'suggestions', draft.id, min(ordinal), max(ordinal), created, 2
          FROM suggestion JOIN draft ON draft.id = suggestion.draft GROUP BY draft.id
        UNION ALL SELECT 'decisions', draft, sequence, sequence, time, 3 FROM decision
        UNION ALL SELECT 'revision', draft, sequence, sequence, time, 3 FROM revision
        UNION ALL SELECT 'copy', draft, sequence, sequence, time, 3 FROM copy
        UNION ALL SELECT 'note', draft, sequence, sequence, time, 3 FROM note
          WHERE draft IS NOT NULL
        UNION ALL SELECT 'session-note', session, sequence, sequence, time, 3 FROM note
          WHERE draft IS NULL
        UNION ALL SELECT 'close', id, 0, 0, closed, 8 FROM draft WHERE state <> 'open'
        ORDER BY time, rank, subject, first
        """)
    for row in rows {
      guard let kind = ChainKind(rawValue: try row.text("kind")) else { continue }
      let range = Int(try row.integer("first"))...Int(try row.integer("last"))
      try writer.seal(kind, try row.text("subject"), range)
    }
    try database.execute(
      sql: "UPDATE counter SET value = ? WHERE name = 'adopted'", arguments: [rows.count])
  }
}
