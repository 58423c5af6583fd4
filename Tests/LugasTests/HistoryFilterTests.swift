import Foundation
import LugasHistory
import Testing

@testable import lugas

/// Dates and filters as officers write them.
struct HistoryFilterTests {
  /// Wednesday 25 November 2026, 08.30 in Jakarta.
  private static let now = UTCMilliseconds(1_795_570_200_000)
  private static let jakarta = TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt

  @Test(arguments: [
    ("today", "2026-11-24T17:00:00Z", "2026-11-25T17:00:00Z"),
    ("hari-ini", "2026-11-24T17:00:00Z", "2026-11-25T17:00:00Z"),
    ("kemarin", "2026-11-23T17:00:00Z", "2026-11-24T17:00:00Z"),
    ("Yesterday", "2026-11-23T17:00:00Z", "2026-11-24T17:00:00Z"),
    ("minggu-ini", "2026-11-22T17:00:00Z", "2026-11-29T17:00:00Z"),
    ("bulan-ini", "2026-10-31T17:00:00Z", "2026-11-30T17:00:00Z"),
    ("7d", "2026-11-18T17:00:00Z", "2026-11-25T17:00:00Z"),
    ("1h", "2026-11-24T17:00:00Z", "2026-11-25T17:00:00Z"),
    ("2026", "2025-12-31T17:00:00Z", "2026-12-31T17:00:00Z"),
    ("2026-11", "2026-10-31T17:00:00Z", "2026-11-30T17:00:00Z"),
    ("2028-02-29", "2028-02-28T17:00:00Z", "2028-02-29T17:00:00Z"),
  ])
  func `a date word is a range of days`(_ word: String, _ start: String, _ end: String) throws {
    let date = try #require(DateWord(word, now: Self.now, zone: Self.jakarta))
    #expect(Dates.utc(date.range.lowerBound) == start)
    #expect(Dates.utc(date.range.upperBound) == end)
  }

  @Test(arguments: [
    "", "besok", "2026-13", "2026-02-30", "26-11", "2026-1", "2026-11-", "0d", "d", "7", "-3d",
    "2026-11-23-1", "２０２６",
  ])
  func `anything else is no date`(_ word: String) {
    #expect(DateWord(word, now: Self.now, zone: Self.jakarta) == nil)
  }

  @Test func `words of both languages make one filter`() {
    let words = FilterWords(
      "kemarin klaim Ditolak @Sari id/p0/dalam-rangka ig tetap belum", limit: 5, now: Self.now)
    #expect(words.unknown == [])
    #expect(words.filter.family == "claim")
    #expect(words.filter.decision == .reject)
    #expect(words.filter.officer == "Sari")
    #expect(words.filter.rule == "id/p0/dalam-rangka")
    #expect(words.filter.platform == "instagram")
    #expect(words.filter.isOverridden && words.filter.isOpen && !words.filter.hasOpenClaims)
    #expect(words.filter.since != nil && words.filter.until != nil)
    #expect(words.filter.limit == 5)
    #expect(
      FilterWords("claim xx @ kemarn", limit: 5, now: Self.now).unknown == ["xx", "@", "kemarn"])
  }

  @Test(arguments: ["hari ini", "Minggu ini", "bulan ini", "klaim pekan ini", "this week"])
  func `a date of two words is one date`(_ words: String) {
    let words = FilterWords(words, limit: 5, now: Self.now)
    #expect(words.unknown == [])
    #expect(words.filter.since != nil)
  }

  @Test func `words that only stand beside each other stay two`() {
    #expect(FilterWords("ini hari", limit: 5, now: Self.now).unknown == ["ini", "hari"])
  }

  @Test func `the REPL lists what a filter lets through and says what it does not know`() throws {
    let office = try Office()
    let outcome = office.run(
      .typed(Office.post), "/tolak 1", "/baru", "Loket dalam rangka HUT.", "/terima 1",
      "/riwayat ditolak", "/riwayat netral", "/riwayat 1999-01", "/riwayat ditolk",
      "/cari rangka hu")
    #expect(outcome.screen.contains("Tidak dikenal: ditolk."))
    #expect(outcome.screen.contains("Tidak ada naskah seperti itu."))
    #expect(outcome.screen.contains("dalam {rangka} {HU}T"))
    let lists = outcome.screen.components(separatedBy: "keadaan    naskah")
    #expect(lists.count == 3)
  }
}
