import LugasChecking
import LugasLexicon
import LugasText
import Testing

@testable import LugasReport

/// What reports say of the limits of platforms.
struct PlatformReportTests {
  private static func platform() throws -> Platform {
    var platform = Platform(
      id: "p", name: "P", source: "s", checked: try #require(CalendarDay("2026-11-25")),
      limits: [
        .init(most: 8, rule: .init(unit: .utf16), kind: LocalizedText(id: "judul", en: "title")),
        .init(most: 90, rule: .init(unit: .bytes), kind: LocalizedText(id: "isi", en: "body")),
      ])
    platform.hashtags = .init(count: 1, isIgnoredBeyond: true)
    return platform
  }

  private func report(
    _ text: String, _ revision: String, in language: Language = .id
  ) throws -> CheckReport {
    var report = Sample.report(
      checked: CheckedDraft(draft: Draft(text), language: .id, suggestions: []),
      language: language)
    report.meters = [MeterChange(text, revision, on: try Self.platform())]
    return report
  }

  @Test func `a line of text for each platform`() throws {
    let text = TextReport(try report("Loket pun buka #a #b", "Buka #a")).text
    #expect(
      text.hasSuffix(
        "post.txt: P judul 20/8, lewat 12 (dengan semua saran 7) | isi 20/90 bita, muat "
          + "(dengan semua saran 7); 2 tagar dari 1, selebihnya diabaikan\n"), "\(text)")
    let english = TextReport(try report("Loket #a", "Loket #a", in: .en)).text
    #expect(english.hasSuffix("P title 8/8, fits | body 8/90 bytes, fits; 1 hashtag of 1\n"))
  }

  @Test func `an object in JSON`() throws {
    var bytes: [UInt8] = []
    JSONReport(try report("Loket pun buka @a", "Buka")).appendLine(to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.contains(
        #""platforms":[{"platform":"p","checked":"2026-11-25","fits":true,"revisionFits":true,"#
          + #""limits":[{"for":"title","count":"utf16","most":8,"length":17,"revisionLength":4},"#
          + #"{"for":"body","count":"bytes","most":90,"length":17,"revisionLength":4}],"#
          + #""hashtags":0,"mentions":1,"links":0}]"#), "\(text)")
  }

  @Test(arguments: [("Loket", false), (String(repeating: "a", count: 91), true)])
  func `a text that does not fit counts for the exit status`(
    _ text: String, _ counts: Bool
  ) throws {
    #expect(try report(text, text).reachesThreshold == counts)
  }
}
