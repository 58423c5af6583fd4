import LugasHistory
import Testing

@Suite struct MigrationTests {
  let bench: Workbench

  init() throws { bench = try Workbench() }

  private static let next = SchemaVersion(
    name: "v-next",
    sql: """
      ALTER TABLE draft ADD COLUMN private INTEGER NOT NULL DEFAULT 0;
      CREATE TABLE extra (seq INTEGER PRIMARY KEY, hash BLOB NOT NULL) STRICT;
      """)

  /// A file of version 1 as its program left it: a draft with NUL, one with everything, a session
  /// that was cut short.
  private func recordInVersion1() throws {
    let store = try bench.open(versions: [.v1])
    try store.run(
      """
      INSERT INTO session VALUES
        ('s1', 1000, 9000, 'sari', 'id', 'c0ffee', 3214, '0.1', 'repl'),
        ('s2', 2000, NULL, 'budi', 'en', 'c0ffee', 3214, '0.1', 'check');
      INSERT INTO draft VALUES
        ('d1', 1, 's1', x'4472616620310041', 'id', 1100, 'finished', 8000),
        ('d2', 2, 's2', x'44756120', 'en', 2100, 'open', NULL);
      INSERT INTO suggestion VALUES
        ('g1', 'd1', 1, 1, NULL, 'id/a/b', 'plain', 'officialese', 'should', 0, 4, x'44726166',
          '["Naskah",""]', x'6d', x'77', x''),
        ('g2', 'd1', 2, NULL, 'g1', 'id/a/c', 'claim', 'hearsay', 'must', 0, 4, x'44726166',
          '[]', x'6d', x'77', x'73');
      INSERT INTO decision VALUES
        ('e1', 'd1', 'g1', 's1', 1, 1200, 'edit', NULL, NULL, x'4775006e61', NULL, NULL, NULL),
        ('e2', 'd1', NULL, 's1', 2, 1300, 'undo', NULL, NULL, NULL, NULL, NULL, NULL);
      INSERT INTO revision VALUES ('r1', 'd1', 's1', 3, 1400, x'47756e61');
      INSERT INTO copy VALUES ('c1', 'd1', 'r1', 's1', 4, 1500, 'x', x'6d656e646573616b');
      INSERT INTO note VALUES
        ('n1', 's1', 'd1', 'g1', 5, 1600, 'sari', x'6361746174'),
        ('n2', 's1', NULL, NULL, 1, 1700, 'sari', x'73657369');
      UPDATE counter SET value = 2 WHERE name = 'draft';
      """)
    try store.close()
  }

  @Test func `takes the data of version 1 along and seals it`() throws {
    try recordInVersion1()
    let store = try bench.open()
    let draft = try #require(try store.draft(1))
    #expect(draft.draft == NewDraft(text: "Draf 1\0A", language: "id"))
    #expect(draft.session.session == .by("sari"))
    #expect(draft.suggestions.map(\.overlappedBy?.text) == [nil, "g1"])
    #expect(draft.decisions.map(\.decision.action) == [.edit("Gu\0na"), .undo])
    #expect(draft.revisions.map(\.text) == ["Guna"])
    #expect(draft.copies.map(\.override) == [CopyOverride(reason: "mendesak")])
    #expect(draft.notes.map(\.text) == ["catat"])
    #expect(try store.notes(on: draft.session.id).map(\.text) == ["sesi"])
    let report = try store.verifyChain()
    #expect(report.problems == [])
    #expect(report.wasAdopted)
    #expect(report.head.entry == 14)
    #expect(try store.begin().draft.number == 3)
    #expect(try store.verifyIntegrity().problems == [])
    #expect(try store.verifyChain().isWhole)
  }

  @Test func `shows a change of what came from version 1`() throws {
    try recordInVersion1()
    let store = try bench.open()
    try store.run("DROP TRIGGER decision_unchanged; UPDATE decision SET time = 1 WHERE id = 'e1'")
    #expect(try store.verifyChain().problems.map(\.kind) == [.altered])
  }

  @Test func `takes a newer version's data along`() throws {
    try bench.open().begin("Draf")
    let store = try bench.open(versions: SchemaVersion.all + [Self.next])
    #expect(try store.draft(1)?.draft.text == "Draf")
    try store.run("INSERT INTO extra (hash) VALUES (x'00')")
    #expect(try store.verifyIntegrity().isSound)
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

  @Test func `puts the claims of version 1 into the ledger, with their marked words`() throws {
    let old = try bench.open(versions: [.v1])
    try old.run(Self.rowsOfVersion1)
    try old.close()
    let store = try bench.open()
    let claims = try store.claims(ClaimFilter())
    #expect(claims.map(\.state) == [.open])
    #expect(claims.map(\.claim.sentence) == ["versi"])
    #expect(claims.map(\.claim.words) == [nil])
    #expect(try store.verifyChain().isWhole)
  }

  @Test func `refuses a file of a newer program and leaves it as it is`() throws {
    try bench.open(versions: SchemaVersion.all + [Self.next]).close()
    let bytes = try bench.bytes()
    let error = #expect(throws: HistoryError.self) { try bench.open() }
    #expect(error?.kind == .newerSchema)
    #expect(try bench.bytes() == bytes)
  }

  @Test func `keeps the old version when a step fails`() throws {
    try bench.open().begin("Draf")
    let broken = SchemaVersion(
      name: "v-broken", sql: "CREATE TABLE extra (id INTEGER); INSERT INTO nowhere VALUES (1)")
    #expect(throws: HistoryError.self) { try bench.open(versions: SchemaVersion.all + [broken]) }
    let store = try bench.open()
    #expect(try store.draft(1)?.draft.text == "Draf")
    #expect(throws: HistoryError.self) { try store.run("SELECT * FROM extra") }
  }

  /// Histories of each version exist: what is to differ goes into a later one.
  @Test(arguments: [
    (SchemaVersion.v1, 5_445_442_200_204_893_656 as UInt64),
    (.readings, 17_821_473_553_663_564_103),
    (.ruleSwitches, 11_218_245_251_022_669_091), (.forgetting, 8_751_481_071_943_661_420),
    (.finding, 6_843_370_806_441_598_337), (.signOffs, 14_731_716_104_516_138_391),
    (.chain, 3_177_175_427_295_147_061),
  ])
  func `has the same statements for ever`(_ version: SchemaVersion, _ digest: UInt64) {
    let found = version.sql.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    #expect(found == digest, "\(version.name): \(found)")
  }
}
