import GRDB

extension SchemaVersion {
  /// The claim ledger.
  ///
  /// `claim` is recorded with its suggestion and never changed. `claim_standing` is made from the
  /// decisions, in the transaction that records them, so that open claims are found without
  /// replaying every draft. Claims of before have only their marked words, and are compared with
  /// none.
  package static let claims = SchemaVersion(
    name: "claims",
    sql: """
      CREATE TABLE claim (
        suggestion TEXT NOT NULL PRIMARY KEY REFERENCES suggestion (id),
        draft TEXT NOT NULL REFERENCES draft (id),
        words BLOB,
        sentence BLOB NOT NULL,
        marker TEXT NOT NULL,
        stale_days INTEGER
      ) STRICT;
      CREATE INDEX claim_draft ON claim (draft);
      CREATE INDEX claim_words ON claim (words) WHERE words IS NOT NULL;
      INSERT INTO claim (suggestion, draft, sentence, marker)
        SELECT id, draft, quote,
          CASE WHEN rule LIKE 'en/%' THEN '[source needed]' ELSE '[perlu sumber]' END
        FROM suggestion WHERE family = 'claim';
      CREATE TRIGGER claim_unchanged BEFORE UPDATE ON claim BEGIN
        SELECT RAISE(ABORT, 'recorded rows are never changed');
      END;
      CREATE TRIGGER claim_kept BEFORE DELETE ON claim BEGIN
        SELECT RAISE(ABORT, 'recorded rows are never deleted');
      END;

      CREATE TABLE claim_standing (
        suggestion TEXT NOT NULL PRIMARY KEY REFERENCES claim (suggestion),
        state TEXT NOT NULL CHECK (state IN ('open', 'sourced', 'dropped', 'excepted')),
        decision TEXT REFERENCES decision (id),
        read INTEGER
      ) STRICT;
      CREATE INDEX claim_standing_state ON claim_standing (state);
      """
  ) { database in
    let drafts = try String.fetchAll(database, sql: "SELECT DISTINCT draft FROM claim")
    for draft in drafts { try SQLiteHistory.settleClaims(of: DraftID(draft), database) }
  }

  /// Claims in the chain: those of before are sealed, and a purge may empty them.
  ///
  /// It stands after the chain, so that it serves files that had claims first as well as files that
  /// had the chain first.
  package static let sealedClaims = SchemaVersion(
    name: "sealed-claims",
    sql: """
      DROP TRIGGER claim_unchanged;
      CREATE TRIGGER claim_unchanged BEFORE UPDATE ON claim
        WHEN NOT EXISTS (SELECT 1 FROM purging WHERE purging.draft = old.draft) BEGIN
        SELECT RAISE(ABORT, 'recorded rows are never changed');
      END;
      """
  ) { database in
    let writer = ChainWriter(database: database) { UInt64.random(in: .min ... .max) }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT claim.draft, min(suggestion.ordinal) AS first, max(suggestion.ordinal) AS last
        FROM claim JOIN suggestion ON suggestion.id = claim.suggestion
        JOIN draft ON draft.id = claim.draft
        WHERE NOT EXISTS (SELECT 1 FROM chain WHERE subject = draft.id AND kind = 'claims')
        GROUP BY draft.id ORDER BY draft.number
        """)
    for row in rows {
      let range = Int(try row.integer("first"))...Int(try row.integer("last"))
      try writer.seal(.claims, try row.text("draft"), range)
    }
  }
}
