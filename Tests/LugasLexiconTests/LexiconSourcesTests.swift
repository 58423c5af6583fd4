import Testing

@testable import LugasLexicon

struct LexiconSourcesTests {
  static let head = """
    pack: trial
    language: id
    family: plain
    kind: officialese
    severity: should
    why: { id: Lebih pendek., en: Shorter. }
    source: Redaksi

    """

  private func problems(_ body: String, path: String = "id/plain/trial.yaml") -> [String] {
    LexiconSources(files: [LexiconFile(path: path, text: LexiconSourcesTests.head + body)])
      .problems.map { "\($0.place.line):\($0.place.column): \($0.message.en)" }
  }

  @Test func `reads a pack without problems`() {
    let file = LexiconFile(
      path: "id/plain/trial.yaml",
      text: LexiconSourcesTests.head + "replace:\n  dalam rangka: untuk\n  no: [tidak, bukan]\n")
    let sources = LexiconSources(files: [file])
    #expect(sources.problems == [])
    let (lexicon, _) = sources.compiled()
    #expect(lexicon.cards.map(\.id.description) == ["id/trial/dalam-rangka", "id/trial/no"])
    #expect(lexicon.card(RuleID("id/trial/no"))?.why[.en] == "Shorter.")
  }

  @Test func `a rule of another kind may rest on another source, its own word goes first`() {
    let body = """
      sources: { spelling: { id: Ejaan, en: Spelling } }
      rules:
        - { id: a, match: a, kind: spelling, changes: [⟦a⟧], keeps: [b] }
        - { id: b, match: b, kind: spelling, source: Kamus, changes: [⟦b⟧], keeps: [a] }
        - { id: c, match: c, changes: [⟦c⟧], keeps: [a] }

      """
    let file = LexiconFile(path: "id/plain/trial.yaml", text: LexiconSourcesTests.head + body)
    let sources = LexiconSources(files: [file])
    #expect(sources.problems.map(\.rendered.en) == [])
    let cards = sources.compiled().0.cards
    #expect(cards.map { $0.source[.en] } == ["Spelling", "Kamus", "Redaksi"])
    #expect(
      problems("sources: { speling: x }\nreplace: { a: b }\n")
        == ["8:12: unknown key 'speling'; did you mean 'spelling'?"])
  }

  @Test func `reports all problems of a file with their places`() {
    let found = problems(
      """
      replce:
        a: b
      replace:
        dalam (rangka|upaya): untuk
        pada: {di}
      rules:
        - id: Salah_Nama
          match: x
          changes: ["⟦x⟧ y => y"]
          keeps: [z]
        - id: kurang
          match: "@partis"
          suggest: ""
          delete: phrase
          changes: ["tanpa tanda"]
      """)
    #expect(
      found == [
        "8:1: unknown key 'replce'; did you mean 'replace'?",
        "11:3: 'replace' takes fixed wording; write a phrase with parts that vary under 'rules'",
        "12:9: the replacement of 'pada' must be one text; put it in \"double quotes\" if it begins with { or [",
        "14:9: the id 'Salah_Nama' may hold only a-z, 0-9 and '-'",
        "18:5: the rule 'kurang' has no 'changes' sentence",
        "18:5: the rule 'kurang' needs 1 'keeps' sentences (one, and one for each exception), has 0",
        "21:5: 'delete' and 'suggest' exclude each other",
        "22:16: a 'changes' sentence marks one part with ⟦ ⟧, then => and the whole sentence after it",
      ])
  }

  @Test(
    arguments: [
      ("90 days", 90, []), ("1 day", 1, []),
      ("90", nil, ["6:14: 'stale-after' is a number of days, such as '90 days'"]),
      ("0 days", nil, ["6:14: 'stale-after' is a number of days, such as '90 days'"]),
      ("3 months", nil, ["6:14: 'stale-after' is a number of days, such as '90 days'"]),
    ] as [(String, Int?, [String])])
  func `reads how long a source holds`(_ text: String, _ days: Int?, _ problems: [String]) {
    let pack = """
      pack: trial
      language: id
      family: claim
      kind: statistic
      severity: should
      stale-after: \(text)
      why: Perlu sumber.
      source: Redaksi
      rules: [{ id: naik, match: naik drastis, changes: [⟦Naik drastis⟧.], keeps: [Naik bus.] }]
      """
    let sources = LexiconSources(files: [LexiconFile(path: "id/claim/trial.yaml", text: pack)])
    #expect(
      sources.problems.map { "\($0.place.line):\($0.place.column): \($0.message.en)" } == problems)
    #expect(sources.compiled().0.card(RuleID("id/trial/naik"))?.staleAfterDays == days)
  }

  @Test func `refuses a day for sources where there is no claim`() {
    #expect(
      problems("stale-after: 90 days\nreplace: { guna: untuk }\n") == [
        "8:1: 'stale-after' is for packs of the family 'claim'"
      ])
  }

  @Test func `tells the second of two equal phrases`() {
    #expect(problems("replace:\n  a: b\n  c: d\n  a: e\n") == ["11:3: 'a' stands twice"])
  }

  @Test func `tells lemmas apart and finds the one that stands in two packs`() {
    let lines = "inflect:\n  mengkaji: menelaah\n  mereduksi: mengurangi\n"
    #expect(problems(lines) == [])
    let second = LexiconSourcesTests.head.replacing("pack: trial", with: "pack: other")
    let sources = LexiconSources(files: [
      LexiconFile(path: "id/plain/other.yaml", text: second + "inflect:\n  mengkaji: menimbang\n"),
      LexiconFile(path: "id/plain/trial.yaml", text: LexiconSourcesTests.head + lines),
    ])
    #expect(
      sources.problems.map(\.message.en) == ["'mengkaji' stands already in id/plain/other.yaml:9"])
  }

  @Test func `one broken pack hides no problem of another and does not stop it`() {
    let broken = LexiconFile(path: "id/plain/broken.yaml", text: "pack: [")
    let other = LexiconFile(
      path: "id/plain/trial.yaml",
      text: LexiconSourcesTests.head + "replace:\n  dalam rangka: untuk\n")
    let worse = LexiconFile(path: "id/plain/worse.yaml", text: "pack: wurst\n")
    let sources = LexiconSources(files: [broken, other, worse])
    #expect(Set(sources.problems.map(\.path)) == ["id/plain/broken.yaml", "id/plain/worse.yaml"])
    #expect(sources.compiled().0.cards.count == 1)
  }

  @Test func `an unknown list is named with the nearest known one`() {
    let list = LexiconFile(
      path: "id/lists/parties.yaml",
      text: "list: parties\nlanguage: id\nsource: KPU\nentries: [Partai Contoh]\n")
    let pack = LexiconFile(
      path: "id/plain/trial.yaml",
      text: LexiconSourcesTests.head
        + "rules:\n  - id: r\n    match: pilih @partis\n    changes: [\"⟦x⟧\"]\n    keeps: [y]\n")
    let sources = LexiconSources(files: [list, pack])
    #expect(
      sources.problems.map(\.message.en) == ["unknown list '@partis'; did you mean 'parties'?"])
  }

  @Test func `a problem is rendered with its line and a caret`() {
    let file = LexiconFile(path: "p.yaml", text: "satu\n  dua tiga\n")
    let problem = LexiconProblem(
      file: file, place: LexiconPlace(line: 2, column: 7), EntrySlip.empty)
    #expect(problem.rendered.en == "p.yaml:2:7: error: an entry is empty\n    dua tiga\n        ^")
  }
}
