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
          '[]', x'6d', x'77', x'73'),
        ('g3', 'd1', 3, 2, NULL, 'id/a/c', 'claim', 'hearsay', 'must', 5, 6, x'31', '[""]', x'6d',
          x'77', x'73'),
        ('g4', 'd2', 1, 1, NULL, 'en/a/d', 'claim', 'hearsay', 'must', 0, 3, x'447561', '[""]',
          x'6d', x'77', x'73');
      INSERT INTO decision VALUES
        ('e1', 'd1', 'g1', 's1', 1, 1200, 'edit', NULL, NULL, x'4775006e61', NULL, NULL, NULL),
        ('e2', 'd1', NULL, 's1', 2, 1300, 'undo', NULL, NULL, NULL, NULL, NULL, NULL),
        ('e3', 'd1', 'g3', 's1', 6, 1650, 'source', NULL, NULL, NULL, NULL, x'425053', NULL);
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
    #expect(draft.suggestions.map(\.overlappedBy?.text) == [nil, "g1", nil])
    #expect(
      draft.decisions.map(\.decision.action)
        == [.edit("Gu\0na"), .undo, .source("BPS", written: nil)])
    #expect(draft.revisions.map(\.text) == ["Guna"])
    #expect(draft.copies.map(\.override) == [CopyOverride(reason: "mendesak")])
    #expect(draft.notes.map(\.text) == ["catat"])
    #expect(try store.notes(on: draft.session.id).map(\.text) == ["sesi"])
    let report = try store.verifyChain()
    #expect(report.problems == [])
    #expect(report.wasAdopted)
    #expect(report.head.entry == 17)
    #expect(try store.begin().draft.number == 3)
    #expect(try store.verifyIntegrity().problems == [])
    #expect(try store.verifyChain().isWhole)
  }

  /// A history on its way here: what its program knew.
  struct Past: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let versions: [SchemaVersion]
  }

  @Test(arguments: [
    Past(testDescription: "neither claims nor chain", versions: [.v1]),
    Past(testDescription: "claims first", versions: [.v1, .claims]),
    Past(
      testDescription: "chain first",
      versions: [.v1, .readings, .ruleSwitches, .forgetting, .chain, .signOffs]),
  ])
  func `puts the claims of before into the ledger and the chain`(_ past: Past) throws {
    try recordInVersion1()
    try bench.open(versions: past.versions).close()
    let store = try bench.open()
    let claims = try store.claims(ClaimFilter())
    #expect(claims.map(\.claim.sentence) == ["1", "Dua"])
    #expect(claims.map(\.claim.words) == [nil, nil])
    #expect(claims.map(\.claim.marker) == ["[perlu sumber]", "[source needed]"])
    #expect(claims.map(\.state) == [.sourced, .open])
    #expect(claims.first?.settlement?.text == "BPS")
    #expect(claims.first?.settlement?.read == UTCMilliseconds(1650))
    #expect(try store.verifyChain().problems == [])
    #expect(try store.verifyChain().wasAdopted)
    #expect(try store.verifyIntegrity().problems == [])
    try store.run("DROP TRIGGER claim_unchanged; UPDATE claim SET sentence = x'61'")
    let altered = try store.verifyChain().problems
    #expect(altered.map { "\($0.kind) \($0.sealed)" } == ["altered claims", "altered claims"])
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
    (.chain, 3_177_175_427_295_147_061), (.claims, 15_702_359_665_684_657_084),
    (.sealedClaims, 11_421_663_221_430_200_378),
  ])
  func `has the same statements for ever`(_ version: SchemaVersion, _ digest: UInt64) {
    let found = version.sql.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    #expect(found == digest, "\(version.name): \(found)")
  }
}
