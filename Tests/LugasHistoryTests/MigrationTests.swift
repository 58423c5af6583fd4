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

  private func recordInVersion1() throws -> RecordedDraft {
    let store = try bench.open(versions: [.v1])
    let (session, draft) = try store.begin("Draf versi 1\0👍")
    try store.recordDecisions(
      [NewDecision(on: draft.suggestions[0].id, .edit("Guna"))], on: draft.id, in: session)
    _ = try store.recordRevision("Guna", of: draft.id, in: session)
    let recorded = try #require(try store.draft(1))
    try store.close()
    return recorded
  }

  @Test func `takes the data of version 1 along`() throws {
    let recorded = try recordInVersion1()
    let store = try bench.open(versions: [.v1, Self.next])
    #expect(try store.draft(1) == recorded)
    #expect(try store.begin().draft.number == 2)
    try store.run("INSERT INTO chain (hash) VALUES (x'00')")
    #expect(try store.verifyIntegrity().isSound)
  }

  @Test func `opens a file of version 1 with the program's versions`() throws {
    let recorded = try recordInVersion1()
    #expect(try bench.open().draft(1) == recorded)
  }

  @Test func `refuses a file of a newer program and leaves it as it is`() throws {
    _ = try recordInVersion1()
    try bench.open(versions: [.v1, Self.next]).close()
    let bytes = try bench.bytes()
    let error = #expect(throws: HistoryError.self) { try bench.open(versions: [.v1]) }
    #expect(error?.kind == .newerSchema)
    #expect(try bench.bytes() == bytes)
  }

  @Test func `keeps the old version when a step fails`() throws {
    let recorded = try recordInVersion1()
    let broken = SchemaVersion(
      name: "v-broken", sql: "CREATE TABLE extra (id INTEGER); INSERT INTO nowhere VALUES (1)")
    #expect(throws: HistoryError.self) { try bench.open(versions: [.v1, broken]) }
    let store = try bench.open(versions: [.v1])
    #expect(try store.draft(1) == recorded)
    #expect(throws: HistoryError.self) { try store.run("SELECT * FROM extra") }
  }

  /// Histories of version 1 exist: what is to differ goes into a later version.
  @Test func `has the same version 1 for ever`() {
    let digest = SchemaVersion.v1.sql.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    #expect(digest == 5_445_442_200_204_893_656)
  }
}
