import LugasLexicon
import Testing

/// Days, periods and the profile of a day.
struct CalendarTests {
  @Test(arguments: [
    ("2024-02-29", true), ("2023-02-29", false), ("2024-13-01", false), ("2024-9-1", false),
    ("2024-09-31", false), ("2000-02-29", true), ("1900-02-29", false), ("+024-09-01", false),
    ("25-09-2024", false), ("", false),
  ])
  func `reads only days that there are`(_ text: String, _ isDay: Bool) {
    #expect((CalendarDay(text) != nil) == isDay)
    if isDay { #expect(CalendarDay(text)?.description == text) }
  }

  @Test(arguments: [
    (0, "1970-01-01"), (59, "1970-03-01"), (19_782, "2024-02-29"), (20_053, "2024-11-26"),
    (11_016, "2000-02-29"), (20_819, "2027-01-01"),
  ])
  func `counts days from 1970`(_ days: Int, _ day: String) {
    #expect(CalendarDay(daysSince1970: days).description == day)
  }

  private static func sources(_ periods: String) -> LexiconSources {
    LexiconSources(files: [
      LexiconFile(
        path: "id/calendars/pemilu.yaml",
        text: "calendar: pemilu\nlanguage: id\nsource: KPU\nperiods:\n\(periods)")
    ])
  }

  private static let sound = """
      - { profile: campaign, election: Pilkada, from: 2024-09-25, until: 2024-11-26, source: PKPU }
      - { profile: quiet, election: { id: Pilkada, en: Local election }, from: 2024-11-24, until: 2024-11-27, source: PKPU }

    """

  @Test(arguments: [
    ("2024-09-24", nil), ("2024-09-25", Profile.campaign), ("2024-11-23", .campaign),
    ("2024-11-24", .quiet), ("2024-11-27", .quiet), ("2024-11-28", nil),
  ])
  func `the strictest period of a day holds`(_ day: String, _ profile: Profile?) throws {
    let sources = CalendarTests.sources(CalendarTests.sound)
    #expect(sources.problems.map(\.rendered.en) == [])
    let lexicon = sources.compiled().0
    let period = lexicon.period(on: try #require(CalendarDay(day)))
    #expect(period?.profile == profile)
    if profile == .quiet { #expect(period?.election.en == "Local election") }
  }

  @Test(arguments: [
    (
      "  - { profile: tenang, election: x, from: 2024-01-01, until: 2024-01-02, source: y }",
      "tenang"
    ),
    (
      "  - { profile: quiet, election: x, from: 2024-01-03, until: 2024-01-02, source: y }",
      "before"
    ),
    (
      "  - { profile: quiet, election: x, from: 2024-1-3, until: 2024-01-02, source: y }",
      "2024-09-25"
    ),
    ("  - { profile: quiet, election: x, until: 2024-01-02, source: y }", "from"),
  ])
  func `a slip is told`(_ period: String, _ word: String) {
    let problems = CalendarTests.sources(period + "\n").problems
    #expect(problems.contains { $0.message.en.contains(word) }, "\(problems.map(\.message.en))")
  }
}
