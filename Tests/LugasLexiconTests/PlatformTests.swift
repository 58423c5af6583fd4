import LugasText
import Testing

@testable import LugasLexicon

/// Platform files: what is read, what is a slip, which folder wins.
struct PlatformTests {
  private static func file(_ entries: String, layer: Int = 0) -> LexiconFile {
    LexiconFile(
      path: "\(layer)/platforms/posts.yaml", text: "platforms: posts\nentries:\n\(entries)",
      layer: layer)
  }

  private static let sound = """
      - platform: x
        name: X
        also: [Twitter]
        source: Contoh
        checked: 2026-05-29
        shown: true
        text: [{ most: 280, count: weights }]
        weights: { light: [0000-10FF, 2000-200D], other: 2, emoji: 3 }
        link: 23
        hashtags: { most: 5 }
        links: { most: 7, beyond: ignored }
        alt: { most: 1000, count: utf16 }
      - platform: dua
        name: Dua
        source: Contoh
        checked: 2026-05-30
        text:
          - { most: 100, count: graphemes, for: { id: judul, en: title } }
          - { most: 5000, count: bytes, for: { id: isi, en: body } }
        bare-links: text
        servers: free

    """

  @Test func `reads a file, and the image gives it back`() throws {
    let sources = LexiconSources(files: [PlatformTests.file(PlatformTests.sound)])
    #expect(sources.problems.map(\.rendered.en) == [])
    let lexicon = sources.compiled().0
    let weights = CountingRule.Weights(light: [0...0x10FF, 0x2000...0x200D], other: 2, emoji: 3)
    let day = try #require(CalendarDay("2026-05-29"))
    var first = Platform(
      id: "x", name: "X", source: "Contoh", checked: day,
      limits: [.init(most: 280, rule: .init(unit: .weights, weights: weights, linkLength: 23))])
    first.also = ["twitter"]
    first.isShown = true
    first.hashtags = .init(count: 5, isIgnoredBeyond: false)
    first.links = .init(count: 7, isIgnoredBeyond: true)
    first.alternativeText = .init(
      most: 1000, rule: .init(unit: .utf16, weights: weights, linkLength: 23))
    #expect(lexicon.platforms.count == 2)
    #expect(lexicon.platforms.first == first)
    let second = try #require(lexicon.platforms.last)
    #expect(second.limits.map(\.kind?.en) == ["title", "body"])
    #expect(second.limits.map(\.rule.unit) == [.graphemes, .bytes])
    #expect(second.limits.allSatisfy { $0.rule.needsScheme && $0.rule.dropsServers })
    #expect(second.alternativeText == nil && second.hashtags == nil && !second.isShown)
  }

  @Test func `finds a platform by its names in any case, and the nearest`() {
    let lexicon = LexiconSources(files: [PlatformTests.file(PlatformTests.sound)]).compiled().0
    #expect(["x", "X", "twitter", "TWITTER"].allSatisfy { lexicon.platform(named: $0)?.id == "x" })
    #expect(lexicon.platform(named: "twiter") == nil)
    #expect(lexicon.nearestPlatform(to: "twiter") == "x")
    #expect(lexicon.nearestPlatform(to: "facebook") == nil)
  }

  @Test(arguments: [("2026-11-25", false), ("2026-11-26", true), ("2026-05-01", false)])
  func `is stale after 180 days`(_ day: String, _ isStale: Bool) throws {
    let lexicon = LexiconSources(files: [PlatformTests.file(PlatformTests.sound)]).compiled().0
    let day = try #require(CalendarDay(day))
    #expect(lexicon.platforms.first?.isStale(on: day) == isStale)
  }

  @Test(arguments: ["1970-01-01", "1999-12-31", "2000-02-29", "2024-02-29", "2026-11-25"])
  func `days are counted back and forth`(_ text: String) throws {
    let day = try #require(CalendarDay(text))
    #expect(CalendarDay(daysSince1970: day.daysSince1970) == day)
  }

  @Test func `a later folder's platform takes the place, a new one is added`() {
    let own = PlatformTests.file(
      """
        - { platform: dua, name: Dua, source: Kantor, checked: 2026-10-01, text: [{ most: 50, count: bytes }] }
        - { platform: tiga, name: Tiga, source: Kantor, checked: 2026-10-01, text: [{ most: 9, count: bytes }] }
      """, layer: 1)
    let sources = LexiconSources(files: [own, PlatformTests.file(PlatformTests.sound)])
    #expect(sources.problems.isEmpty)
    let platforms = sources.compiled().0.platforms
    #expect(platforms.map(\.id) == ["x", "dua", "tiga"])
    #expect(platforms.map { $0.limits.first?.most } == [280, 50, 9])
  }

  @Test(arguments: [
    ("text: [{ most: 280, count: weigths }]", "unknown count 'weigths'; did you mean 'weights'?"),
    ("text: [{ most: 280, count: weights }]", "'count: weights' needs the key 'weights'"),
    ("text: [{ most: banyak, count: bytes }]", "'most' is a whole number from 1"),
    ("text: [{ most: 0, count: bytes }]", "'most' is a whole number from 1"),
    ("text: [{ count: bytes }]", "the key 'most' is missing"),
    ("text: 280", "'text' must be a list"),
    ("txt: 280", "unknown key 'txt'; did you mean 'text'?"),
    (
      "text: [{ most: 1, count: bytes }], hashtags: { most: 1, beyond: ignore }",
      "did you mean 'ignored'?"
    ),
    (
      "text: [{ most: 1, count: bytes }], weights: { light: [FF-0], other: 2, emoji: 2 }",
      "a range of code points is written 2000-200D"
    ),
    ("text: [{ most: 1, count: bytes }], checked: kemarin", "'checked' stands twice"),
  ])
  func `a slip is told`(_ keys: String, _ words: String) {
    let entry = "  - { platform: x, name: X, source: s, checked: 2026-10-01, \(keys) }\n"
    let problems = LexiconSources(files: [PlatformTests.file(entry)]).problems
    #expect(problems.contains { $0.message.en.contains(words) }, "\(problems.map(\.message.en))")
    #expect(problems.allSatisfy { $0.place.line >= 2 })
  }

  @Test func `one name stands for one platform`() {
    let twice = PlatformTests.sound.replacing("platform: dua", with: "platform: twitter")
    let problems = LexiconSources(files: [PlatformTests.file(twice)]).problems
    #expect(problems.map(\.message.en) == ["'twitter' names a platform of this file already"])
  }
}
