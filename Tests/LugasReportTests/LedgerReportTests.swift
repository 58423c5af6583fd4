import Testing

@testable import LugasReport

@Suite struct LedgerReportTests {
  private func claim(sentence: String, source: String? = nil) -> LedgerReport.Claim {
    LedgerReport.Claim(
      state: source == nil ? "open" : "sourced", sentence: sentence, quote: "naik",
      rule: "id/statistic/naik", kind: "statistic", severity: "should", draft: 3, drafts: 2,
      firstMet: "2026-11-12T02:14:05Z", ageDays: 11, officer: source.map { _ in "sari" },
      source: source, read: source.map { _ in "2026-11-12T02:20:00Z" }, reason: nil,
      staleAfterDays: 90, isStale: source.map { _ in false }, copiedAnyway: nil)
  }

  @Test func `has a list even without claims`() {
    #expect(LedgerReport(claims: []).pretty == "{\n  \"schema\": 1,\n  \"claims\": []\n}\n")
  }

  @Test func `says what is known of a claim, and null where nothing is`() {
    let text = LedgerReport(claims: [claim(sentence: "Kasus naik.", source: "BPS 2026")]).pretty
    for line in [
      #""state": "sourced""#, #""sentence": "Kasus naik.""#, #""source": "BPS 2026""#,
      #""read": "2026-11-12T02:20:00Z""#, #""reason": null"#, #""ageDays": 11"#,
      #""staleAfterDays": 90"#, #""stale": false"#,
    ] {
      #expect(text.contains(line), "\(line)")
    }
    #expect(LedgerReport(claims: [claim(sentence: "x")]).pretty.contains(#""stale": null"#))
  }

  @Test func `lets no control or bidi character through`() {
    let text = LedgerReport(claims: [claim(sentence: "naik\u{202E}\u{1B}[2J")]).pretty
    #expect(!text.unicodeScalars.contains("\u{202E}") && !text.unicodeScalars.contains("\u{1B}"))
  }
}
