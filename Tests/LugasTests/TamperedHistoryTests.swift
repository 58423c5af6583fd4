import LugasHistory
import LugasLexicon
import Testing

@testable import lugas

/// Records that another program changed: told, never a crash.
struct TamperedHistoryTests {
  @Test(arguments: [
    "utf8_start = 0, utf8_end = 30, quote = (SELECT CAST(substr(text, 1, 30) AS BLOB) FROM draft)",
    "utf8_start = 90000, utf8_end = 90001", "utf8_end = utf8_end + 1", "quote = x'61'",
  ])
  func `a suggestion that does not fit its draft`(_ change: String) throws {
    let office = try Office()
    office.run(.typed(Office.post), "", "y", .signal(9))
    let store = try office.store()
    try store.run("DROP TRIGGER suggestion_unchanged")
    try store.run("UPDATE suggestion SET \(change) WHERE number = 2")
    let draft = try #require(try store.draft(1))
    #expect(HistoryBridge.work(from: draft) == nil)
    try store.close()
    let outcome = office.run("/riwayat 1", "/lanjut 1", language: .en)
    #expect(outcome.screen.contains("The record of draft 1 does not fit its text"))
    #expect(outcome.desk.work == nil)
  }

  @Test func `a record left alone fits`() throws {
    let office = try Office()
    office.run(.typed(Office.post), "", "y", .signal(9))
    let draft = try #require(try office.store().draft(1))
    #expect(HistoryBridge.work(from: draft) != nil)
  }
}
