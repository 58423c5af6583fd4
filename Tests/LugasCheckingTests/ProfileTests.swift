import LugasChecking
import LugasLexicon
import LugasText
import Testing

/// Rules that are stricter near an election, and entries that count on some days.
struct ProfileTests {
  private static let lexicon = Trial.lexicon([
    (
      "id/neutral/trial.yaml",
      Trial.pack(
        """
        severity-in: { quiet: must }
        rules:
          - id: bantuan
            match: bantuan bupati
            severity-in: { campaign: must }
            changes: [⟦bantuan bupati⟧]
            keeps: [k]
          - id: nama
            match: "@people"
            only-in: [quiet]
            changes: [⟦Sari Contoh⟧]
            keeps: [k]
          - id: semboyan
            match: "@mottos"
            changes: [⟦maju terus⟧]
            keeps: [k]
        """, family: "neutral", kind: "credit")
    ),
    (
      "id/lists/people.yaml",
      "list: people\nlanguage: id\nsource: Redaksi\nentries: [Sari Contoh]\n"
    ),
    (
      "id/lists/mottos.yaml",
      "list: mottos\nlanguage: id\nsource: Redaksi\n"
        + "entries:\n  - { entry: maju terus, from: 2024-09-22, until: 2024-11-27 }\n  - jaya selalu\n"
    ),
  ])

  private func found(_ text: String, _ profile: Profile, day: String? = nil) -> [String] {
    var checker = Checker(lexicon: ProfileTests.lexicon)
    let options = CheckOptions(
      language: .id, profile: profile, day: day.flatMap { CalendarDay($0) })
    return checker.check(Draft(text), options: options).suggestions.map {
      "\($0.rule.description.split(separator: "/")[2]) \($0.severity.rawValue)"
    }
  }

  @Test func `a rule is as severe as its profile says, the rule's own word first`() {
    #expect(found("Ini bantuan bupati.", .everyday) == ["bantuan should"])
    #expect(found("Ini bantuan bupati.", .campaign) == ["bantuan must"])
    #expect(found("Ini bantuan bupati.", .quiet) == ["bantuan should"])
    #expect(found("Ini jaya selalu.", .campaign) == ["semboyan should"])
    #expect(found("Ini jaya selalu.", .quiet) == ["semboyan must"])
  }

  @Test func `a rule of one profile is silent in the others`() {
    #expect(found("Kata Sari Contoh.", .everyday) == [])
    #expect(found("Kata Sari Contoh.", .campaign) == [])
    #expect(found("Kata Sari Contoh.", .quiet) == ["nama should"])
  }

  @Test(arguments: [
    ("2024-09-21", false), ("2024-09-22", true), ("2024-11-27", true), ("2024-11-28", false),
  ])
  func `a dated entry counts on its days`(_ day: String, _ counts: Bool) {
    #expect(found("Ayo maju terus.", .everyday, day: day).isEmpty != counts)
    #expect(found("Ini jaya selalu.", .everyday, day: day) == ["semboyan should"])
  }

  @Test func `without a day every entry counts`() {
    #expect(found("Ayo maju terus.", .everyday) == ["semboyan should"])
  }
}
