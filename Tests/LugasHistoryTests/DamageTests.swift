import Foundation
import LugasHistory
import TestSupport
import Testing

@Suite struct DamageTests {
  let bench: Workbench

  init() throws {
    bench = try Workbench()
    let store = try bench.open()
    for index in 0..<30 {
      let text = "Draf rahasia \(index) " + String(repeating: "kata ", count: 400)
      try store.begin(text)
    }
    try store.close()
  }

  /// A harm done to the file and what opening it must say.
  struct Harm: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let kind: HistoryError.Kind
    let harm: @Sendable (Data) -> Data
  }

  private static func flipping(_ offset: Int) -> @Sendable (Data) -> Data {
    { bytes in
      var bytes = bytes
      bytes[offset] ^= 0x40
      return bytes
    }
  }

  @Test(arguments: [
    Harm(testDescription: "empty", kind: .damaged) { _ in Data() },
    Harm(testDescription: "text", kind: .notADatabase) { _ in
      Data(String(repeating: "bukan basis data\n", count: 500).utf8)
    },
    Harm(testDescription: "one byte", kind: .notADatabase) { _ in Data([0]) },
    Harm(testDescription: "zeros", kind: .notADatabase) { Data(count: $0.count) },
    Harm(testDescription: "short text", kind: .notADatabase) { _ in Data("catatan rapat\n".utf8) },
    Harm(testDescription: "cut in the header", kind: .damaged) { $0.prefix(60) },
    Harm(testDescription: "cut behind the header", kind: .damaged) { $0.prefix(100) },
    Harm(testDescription: "cut in the middle", kind: .damaged) { $0.prefix($0.count / 2) },
    Harm(testDescription: "last page gone", kind: .damaged) { $0.dropLast(4_096) },
    Harm(testDescription: "bit in the magic", kind: .damaged, harm: flipping(3)),
    Harm(testDescription: "bit in the page size", kind: .damaged, harm: flipping(16)),
    Harm(testDescription: "bit in the payload fraction", kind: .damaged, harm: flipping(21)),
    Harm(testDescription: "bit in the root of the schema", kind: .damaged, harm: flipping(100)),
    Harm(testDescription: "schema emptied", kind: .damaged) { bytes in
      var bytes = bytes
      // The root page of the schema as a leaf without cells.
      bytes.replaceSubrange(100..<108, with: [13, 0, 0, 0, 0, 16, 0, 0])
      return bytes
    },
    Harm(testDescription: "bit in our mark", kind: .notADatabase, harm: flipping(69)),
  ]) func `leaves a file that it cannot read as it is`(_ harm: Harm) throws {
    let harmed = harm.harm(try bench.bytes())
    try bench.replaceFile(with: harmed)
    let error = #expect(throws: HistoryError.self) { try bench.open() }
    #expect(error?.kind == harm.kind)
    #expect(try bench.bytes() == harmed)
    #expect(error?.description.contains("rahasia") == false)
    #expect(error?.path == bench.path)
  }

  @Test func `leaves a foreign database as it is`() throws {
    let store = try bench.open()
    try store.run("PRAGMA application_id = 0")
    try store.run("VACUUM INTO '\(bench.folder)/foreign'")
    try store.close()
    let foreign = try Data(contentsOf: URL(fileURLWithPath: bench.folder + "/foreign"))
    try bench.replaceFile(with: foreign)
    let error = #expect(throws: HistoryError.self) { try bench.open() }
    #expect(error?.kind == .notADatabase)
    #expect(try bench.bytes() == foreign)
  }

  @Test func `leaves a foreign database with a pending log as it is`() throws {
    let store = try bench.open()
    try store.run("PRAGMA application_id = 0")
    let other = try Workbench()
    try other.takeFiles(of: bench)
    let log = URL(fileURLWithPath: other.path + "-wal")
    let (main, pending) = (try other.bytes(), try Data(contentsOf: log))
    #expect(!pending.isEmpty)
    let error = #expect(throws: HistoryError.self) { try other.open() }
    #expect(error?.kind == .notADatabase)
    #expect(try other.bytes() == main)
    #expect(try Data(contentsOf: log) == pending)
  }

  /// Pages behind the schema are read only when they are needed; a crash there is no answer.
  @Test(arguments: 0..<40)
  func `answers harm anywhere with a value, never with a crash`(seed: Int) throws {
    var bytes = try bench.bytes()
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<200 {
      let offset = Int.random(in: 4_096..<bytes.count, using: &random)
      bytes[offset] = UInt8.random(in: 0...255, using: &random)
    }
    try bench.replaceFile(with: bytes)
    do {
      let store = try bench.open()
      #expect(try store.verifyIntegrity().isSound == false)
      _ = try store.list(DraftFilter())
      for number in 1...30 { _ = try store.draft(number) }
      _ = try store.search("rahasia", limit: nil)
    } catch {
      #expect(error.kind == .damaged, "\(error)")
      #expect(error.description.contains("rahasia") == false)
    }
  }

  @Test func `finds a sound file sound`() throws {
    #expect(try bench.open().verifyIntegrity().problems == [])
  }

  @Test(arguments: [
    "INSERT INTO trigrams (trigrams) VALUES ('delete-all')",
    "DROP TRIGGER searchable_removed; DELETE FROM searchable WHERE entry = 1",
    "DROP TRIGGER session_kept; PRAGMA foreign_keys = OFF; DELETE FROM session",
  ]) func `reports what does not fit together`(sql: String) throws {
    let store = try bench.open()
    try store.run(sql)
    #expect(try store.verifyIntegrity().isSound == false)
  }

  @Test(arguments: [
    "UPDATE suggestion SET rule = 'x'", "DELETE FROM suggestion",
    "UPDATE decision SET action = 'skip'", "DELETE FROM decision",
    "UPDATE revision SET text = x'00'", "DELETE FROM revision",
    "UPDATE copy SET platform = 'x'", "DELETE FROM copy",
    "UPDATE note SET officer = 'x'", "DELETE FROM note",
    "UPDATE draft SET text = x'00'", "UPDATE draft SET number = 99 WHERE number = 1",
    "DELETE FROM draft",
  ]) func `refuses to change or delete what is recorded`(sql: String) throws {
    let store = try bench.open()
    let (session, draft) = try store.begin()
    let id = draft.suggestions[0].id
    try store.recordDecisions([NewDecision(on: id, .edit("x"))], on: draft.id, in: session)
    let revision = try store.recordRevision("x", of: draft.id, in: session)
    try store.recordCopy(of: revision, platform: nil, overrideReason: nil, in: session)
    try store.recordNote("x", on: .draft(draft.id), officer: "sari", in: session)
    let before = try store.draft(draft.number)
    #expect(throws: HistoryError.self) { try store.run(sql) }
    #expect(try store.draft(draft.number) == before)
  }

  @Test func `says so when the disk is full and keeps what was there`() throws {
    let store = try bench.open()
    try store.run("PRAGMA max_page_count = 1")
    let error = #expect(throws: HistoryError.self) {
      try store.begin(String(repeating: "rahasia ", count: 10_000))
    }
    #expect(error?.kind == .diskFull)
    #expect(error?.description.contains("rahasia") == false)
    #expect(try store.list(DraftFilter()).count == 30)
    try store.run("PRAGMA max_page_count = 1000000")
    #expect(try store.begin().draft.number == 31)
  }
}
