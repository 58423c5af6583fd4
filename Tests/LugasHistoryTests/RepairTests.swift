import Foundation
import LugasHistory
import TestSupport
import Testing

/// What can be saved of a damaged history, and copies of a sound one.
struct RepairTests {
  let bench: Workbench

  init() throws {
    bench = try Workbench()
    let store = try bench.open()
    for index in 0..<60 {
      let text = "Draf \(index) " + String(repeating: "kata ", count: 300)
      let (session, draft) = try store.begin(text, suggestions: 4)
      try store.recordDecisions(
        [NewDecision(on: draft.suggestions[0].id, .reject(reason: "resmi"))], on: draft.id,
        in: session)
    }
    try store.close()
  }

  private var target: String { bench.folder + "/baru.sqlite" }

  private func salvage() throws -> HistorySalvage.Report {
    try HistorySalvage(of: bench.path, into: target)
      .run(now: { UTCMilliseconds(1) }, random: { UInt64.random(in: .min ... .max) })
  }

  private func opened() throws -> SQLiteHistory {
    try SQLiteHistory.open(
      target, now: { UTCMilliseconds(1) }, random: { UInt64.random(in: .min ... .max) })
  }

  @Test func `saves every row of a sound file`() throws {
    let before = try bench.bytes()
    #expect(try salvage().isWhole)
    let store = try opened()
    #expect(try store.list(DraftFilter()).count == 60)
    #expect(try store.draft(7) == bench.open().draft(7))
    #expect(try store.verifyIntegrity().problems == [])
    #expect(try store.verifyChain().isWhole)
    #expect(try store.search("resmi", limit: nil).count == 60)
    #expect(try store.begin().draft.number == 61)
    #expect(try bench.bytes() == before)
    #expect(try bench.mode(of: target) == 0o600)
  }

  @Test func `makes the ledger of claims anew from what was saved`() throws {
    let store = try bench.open()
    let session = try store.startSession(.by("sari"))
    let claim = NewClaim(
      words: "warga sehat", sentence: "Warga sehat.", marker: "[perlu sumber]", staleAfterDays: 90)
    let draft = try store.addDraft(
      NewDraft(text: "Warga sehat.", language: "id"), suggestions: [.sample(1, claim: claim)],
      in: session)
    try store.recordDecisions(
      [NewDecision(on: draft.suggestions[0].id, .source("BPS, 3 Maret 2026"))], on: draft.id,
      in: session)
    let ledger = try store.claims(ClaimFilter())
    try store.run("DELETE FROM claim_standing")
    try store.close()
    _ = try salvage()
    let saved = try opened()
    #expect(ledger.map(\.state) == [.sourced])
    #expect(try saved.claims(ClaimFilter()) == ledger)
    #expect(try saved.verifyChain().isWhole)
  }

  @Test(arguments: 0..<8)
  func `saves what lies around broken pages`(seed: Int) throws {
    var bytes = try bench.bytes()
    var random = SeededGenerator(seed: UInt64(seed))
    // Whole pages of rows and indexes; without the schema nothing can be told apart.
    for _ in 0..<3 {
      let page = Int.random(in: (bytes.count / 8_192)..<(bytes.count / 4_096), using: &random)
      bytes.replaceSubrange((page * 4_096)..<((page + 1) * 4_096), with: Data(count: 4_096))
    }
    try bench.replaceFile(with: bytes)
    _ = try salvage()
    #expect(try bench.bytes() == bytes)
    let store = try opened()
    let drafts = try store.list(DraftFilter())
    #expect(!drafts.isEmpty)
    for draft in drafts { #expect(try store.draft(draft.number) != nil) }
    #expect(try store.verifyIntegrity().problems.filter { $0.contains("index") } == [])
    #expect(try store.begin().draft.number > (drafts.map(\.number).max() ?? 0))
  }

  @Test func `saves the front of a file that was cut`() throws {
    let bytes = try bench.bytes()
    try bench.replaceFile(with: bytes.prefix(bytes.count * 3 / 4))
    let report = try salvage()
    #expect(!report.isWhole)
    #expect(report.rows.contains { $0.table == "draft" && $0.saved > 0 })
  }

  @Test(arguments: [Data("bukan basis data".utf8), Data(), Data(count: 8_192)])
  func `says so when there is nothing to save, and leaves no file`(_ content: Data) throws {
    try bench.replaceFile(with: content)
    #expect(throws: HistoryError.self) { try salvage() }
    #expect(!FileManager.default.fileExists(atPath: target))
    #expect(try bench.bytes() == content)
    let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder)
    #expect(left == ["lugas"])
  }

  @Test func `never writes over a file`() throws {
    try Data("penting".utf8).write(to: URL(fileURLWithPath: target))
    #expect(throws: HistoryError.self) { try salvage() }
    #expect(throws: HistoryError.self) { try bench.open().backUp(to: target) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == Data("penting".utf8))
  }

  @Test func `copies a history while another store writes to it`() throws {
    let (store, other) = (try bench.open(), try bench.open())
    try other.begin("belum selesai")
    try store.backUp(to: target)
    try other.begin("sesudahnya")
    let copy = try opened()
    #expect(try copy.list(DraftFilter()).count == 61)
    #expect(try copy.verifyChain().isWhole)
    #expect(try store.chainEntry(withHash: copy.chainHead().hash) != nil)
    #expect(try bench.mode(of: target) == 0o600)
    let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder)
    #expect(left.filter { $0.contains(".part-") } == [])
  }

  @Test func `waits once for another program, then hardly`() throws {
    let (holder, waiter) = (try bench.open(), try bench.open())
    try waiter.run("PRAGMA busy_timeout = 10")
    for _ in 0..<3 {
      let error = try holder.holdingFile {
        #expect(throws: HistoryError.self) { try waiter.begin() }
      }
      #expect(error?.kind == .locked)
      #expect(try waiter.patience() == 100)
    }
    try waiter.begin()
    #expect(try waiter.patience() == 3_000)
  }
}
