import LugasHistory
import Testing

@Suite struct MigrationTests {
  let bench: Workbench

  init() throws { bench = try Workbench() }

  private static let next = SchemaVersion(
    name: "v-next",
    sql: """
      ALTER TABLE draft ADD COLUMN private INTEGER NOT NULL DEFAULT 0;
      CREATE TABLE chain (seq INTEGER PRIMARY KEY, hash BLOB NOT NULL) STRICT;
      """)

  /// Writes a draft of version 1, which a program of that version recorded, row by row.
  private func recordInVersion1() throws {
    let store = try bench.open(versions: [.v1])
    try store.run(Self.rowsOfVersion1)
    try store.close()
  }

  /// A draft with two suggestions, the second a claim; both were decided, and the claim's decision
  /// was taken back.
  private static let rowsOfVersion1 = """
    INSERT INTO session VALUES ('s1', 1000, NULL, 'sari', 'id', 'c0ffee', 5, '0.1', 'repl');
    UPDATE counter SET value = 1;
    INSERT INTO draft VALUES ('d1', 1, 's1', x'44726166207665727369203100F09F918D', 'id',
      1000, 'open', NULL);
    INSERT INTO suggestion VALUES ('g1', 'd1', 1, 1, NULL, 'id/officialese/guna', 'plain',
      'officialese', 'should', 0, 4, x'44726166', '["Naskah"]', x'', x'', x'');
    INSERT INTO suggestion VALUES ('g2', 'd1', 2, 2, NULL, 'id/hearsay/konon', 'claim',
      'hearsay', 'must', 5, 10, x'7665727369', '[""]', x'', x'', x'');
    INSERT INTO decision VALUES ('e1', 'd1', 'g1', 's1', 1, 2000, 'edit', NULL, NULL, x'47756E61',
      NULL, NULL, NULL);
    INSERT INTO decision VALUES ('e2', 'd1', 'g2', 's1', 2, 3000, 'source', NULL, NULL, NULL, NULL,
      x'425053', NULL);
    INSERT INTO decision VALUES ('e3', 'd1', NULL, 's1', 3, 4000, 'undo', NULL, NULL, NULL, NULL,
      NULL, NULL);
    INSERT INTO revision VALUES ('r1', 'd1', 's1', 4, 5000, x'47756E61');
    """

  @Test func `takes the data of version 1 along`() throws {
    try recordInVersion1()
    let store = try bench.open(versions: SchemaVersion.all + [Self.next])
    let draft = try #require(try store.draft(1))
    #expect(draft.draft.text == "Draf versi 1\0👍")
    #expect(draft.decisions.map(\.decision.action) == [.edit("Guna"), .source("BPS"), .undo])
    #expect(draft.revisions.map(\.text) == ["Guna"])
    #expect(try store.begin().draft.number == 2)
    try store.run("INSERT INTO chain (hash) VALUES (x'00')")
    #expect(try store.verifyIntegrity().isSound)
  }

  @Test func `puts the claims of version 1 into the ledger, with their marked words`() throws {
    try recordInVersion1()
    let claims = try bench.open().claims(ClaimFilter())
    #expect(claims.map(\.state) == [.open])
    #expect(claims.map(\.claim.sentence) == ["versi"])
    #expect(claims.map(\.claim.words) == [nil])
  }

  @Test func `refuses a file of a newer program and leaves it as it is`() throws {
    try recordInVersion1()
    try bench.open(versions: SchemaVersion.all + [Self.next]).close()
    let bytes = try bench.bytes()
    let error = #expect(throws: HistoryError.self) { try bench.open(versions: [.v1]) }
    #expect(error?.kind == .newerSchema)
    #expect(try bench.bytes() == bytes)
  }

  @Test func `keeps the old version when a step fails`() throws {
    try recordInVersion1()
    let broken = SchemaVersion(
      name: "v-broken", sql: "CREATE TABLE extra (id INTEGER); INSERT INTO nowhere VALUES (1)")
    #expect(throws: HistoryError.self) { try bench.open(versions: [.v1, broken]) }
    let store = try bench.open(versions: [.v1])
    #expect(throws: HistoryError.self) { try store.run("SELECT * FROM extra") }
    try store.close()
    #expect(try bench.open().draft(1)?.decisions.count == 3)
  }

  /// Histories of version 1 exist: what is to differ goes into a later version.
  @Test func `has the same version 1 for ever`() {
    let digest = SchemaVersion.v1.sql.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    #expect(digest == 5_445_442_200_204_893_656)
  }
}
