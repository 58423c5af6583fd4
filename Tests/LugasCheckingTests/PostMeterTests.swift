import LugasLexicon
import LugasText
import Testing

@testable import LugasChecking

struct PostMeterTests {
  private static func platform(
    _ limits: [Platform.Limit], hashtags: Platform.Most? = nil
  ) throws -> Platform {
    var platform = Platform(
      id: "p", name: "P", source: "s", checked: try #require(CalendarDay("2026-11-25")),
      limits: limits)
    platform.hashtags = hashtags
    return platform
  }

  private static func limit(
    _ most: Int, _ unit: CountingRule.Unit = .utf16, _ kind: String? = nil
  ) -> Platform.Limit {
    Platform.Limit(
      most: most, rule: CountingRule(unit: unit), kind: kind.map { LocalizedText(id: $0) })
  }

  @Test(arguments: [("dua belas", 9), ("  dua belas \n\n", 9), ("", 0), (" \n", 0), ("a 🏿", 4)])
  func `counts a text without the blanks at its ends`(_ text: String, _ count: Int) throws {
    let meter = PostMeter(text, on: try Self.platform([Self.limit(9)]))
    #expect(meter.rows.map(\.length.count) == [count])
    #expect(meter.rows.map(\.margin) == [9 - count])
    #expect(meter.fits)
  }

  @Test func `all limits for one kind of text hold together`() throws {
    let platform = try Self.platform([Self.limit(10, .graphemes), Self.limit(12, .bytes)])
    #expect(PostMeter("0123456789", on: platform).fits)
    #expect(!PostMeter("😀😀😀😀", on: platform).fits)
    #expect(PostMeter("😀😀😀😀", on: platform).tightest.limit.rule.unit == .bytes)
    #expect(PostMeter("01234", on: platform).tightest.limit.rule.unit == .graphemes)
  }

  @Test func `one kind of text that fits is enough`() throws {
    let platform = try Self.platform([Self.limit(3, .utf16, "judul"), Self.limit(9, .utf16, "isi")])
    #expect(PostMeter("dua", on: platform).tightest.limit.kind?.id == "judul")
    #expect(PostMeter("enam", on: platform).fits)
    #expect(PostMeter("enam", on: platform).tightest.limit.kind?.id == "isi")
    #expect(!PostMeter("lebih dari itu", on: platform).fits)
    #expect(PostMeter("lebih dari itu", on: platform).tightest.limit.kind?.id == "isi")
  }

  @Test(arguments: [("#a #b", false, true), ("#a #b #c", false, false), ("#a #b #c", true, true)])
  func `too many hashtags count unless they are ignored`(
    _ text: String, _ isIgnored: Bool, _ fits: Bool
  ) throws {
    let most = Platform.Most(count: 2, isIgnoredBeyond: isIgnored)
    let meter = PostMeter(text, on: try Self.platform([Self.limit(90)], hashtags: most))
    #expect(meter.fits == fits)
    #expect(meter.tallies.map(\.kind) == [.hashtags, .mentions, .links])
  }

  @Test func `counts tags, mentions and links of either kind`() throws {
    let text = "#a @b contoh.id https://contoh.id/#c @d"
    let meter = PostMeter(text, on: try Self.platform([Self.limit(90)]))
    #expect(meter.tallies.map(\.count) == [1, 2, 2])
  }
}
