import LugasChecking
import LugasLexicon
import LugasText
import Testing

/// Conditions that count, and those that ask where in the draft a match stands.
struct CountTests {
  private static func rule(_ lines: String, keeps: Int) -> String {
    LanguageCase.rule(lines, keeps: keeps)
  }

  static let all = [
    LanguageCase(
      name: "so many words in the sentence, marks left out",
      body: rule("match: lalu\nwhen: {count: {at-least: 5, match: _}}", keeps: 2),
      marked: "Satu, dua, tiga, lalu. Satu dua tiga ⟦lalu⟧ 5."),
    LanguageCase(
      name: "in front of the match and behind it, both asked",
      body: rule(
        "match: lalu\nwhen: {before: {at-least: 2, match: _}, behind: {at-least: 2, match: _}}",
        keeps: 3),
      marked: "Satu lalu dua tiga. Satu dua lalu tiga. Satu dua ⟦lalu⟧ tiga empat."),
    LanguageCase(
      name: "several patterns count together, a place only once",
      body: rule(
        "match: ^ _\nwhen: {count: {at-least: 3, match: [buka, tutup, buka tutup, ',']}}", keeps: 2),
      marked: "Pintu buka tutup. ⟦Pintu⟧ buka, tutup. ⟦Pintu⟧ buka buka tutup."),
    LanguageCase(
      name: "what is quoted does not count",
      body: rule("match: lalu\nwhen: {count: {at-least: 5, match: _}}", keeps: 2),
      marked: "Ia bilang \"satu dua tiga empat\" lalu. Ia bilang satu dua ⟦lalu⟧."),
    LanguageCase(
      name: "only the third of its kind",
      body: rule(
        "match: ada\nwhen: {before: {at-least: 2, match: ada}}\nunless: {before: {at-least: 3, match: ada}}",
        keeps: 3),
      marked: "Ada ada ⟦ada⟧ ada. Ada dan ada lagi."),
    LanguageCase(
      name: "the first mention in the draft, quotations left out",
      body: rule("match: opd\nsuggest: dinas\nwhen: {flags: [first]}", keeps: 2),
      marked: "Kata dia, \"OPD siap\". Semua ⟦OPD→dinas⟧ ikut, juga OPD kota. OPD lain absen."),
    LanguageCase(
      name: "a first mention that is excepted is a mention too",
      body: rule(
        "match: opd\nsuggest: dinas\nwhen: {flags: [first]}\nunless: {previous: ['\\(']}", keeps: 3),
      marked: "Perangkat daerah (OPD) ikut. OPD lain absen."),
    LanguageCase(
      name: "one mark, written several times",
      body: rule("match: ['!', '\\? !']\nsuggest: '!'", keeps: 1),
      marked: "Gratis⟦!!!→!⟧ Gratis! Apa⟦?!→!⟧ Gratis⟦!!→!⟧"),
    LanguageCase(
      name: "a clause that goes takes its marks along, and what is said of them",
      body: rule("match: sebarkan\ndelete: clause", keeps: 1)
        + "\n  - id: s\n    match: '!'\n    suggest: '!'"
        + "\n    changes: ['⟦x⟧']\n    keeps: [k]",
      marked: "Air mati. ⟦Sebarkan ini→⟧!!! Gratis⟦!!→!⟧"),
    LanguageCase(
      name: "the first sentence, greetings left out",
      body: rule("match: dan\nwhen: {flags: [opening]}", keeps: 2),
      marked: "Halo dan hai! Loket pagi ⟦dan⟧ sore buka. Kursi dan meja baru datang."),
  ]

  @Test(arguments: all)
  func `finds and offers`(_ example: LanguageCase) {
    let lexicon = Trial.lexicon(
      [("id/plain/trial.yaml", Trial.pack(example.body))], forms: FewForms())
    let text = Trial.unmarked(example.marked)
    #expect(Trial.marked(text, lexicon) == example.marked)
  }

  @Test func `each draft has first mentions of its own`() {
    let lexicon = Trial.lexicon(
      CountTests.rule("match: opd\nsuggest: dinas\nwhen: {flags: [first]}", keeps: 2))
    var checker = Checker(lexicon: lexicon)
    for _ in 0..<2 {
      #expect(checker.check(Draft("Semua OPD ikut.")).suggestions.count == 1)
    }
  }

  @Test(arguments: [
    ("{at-least: 0, match: _}", "'at-least' is a number from 1 to 1000"),
    ("{at-least: x, match: _}", "'at-least' is a number from 1 to 1000"),
    ("{match: _}", "'count' is written {at-least: 26, match: [...]}"),
    ("{at-most: 3, match: _}", "unknown key 'at-most'"),
  ])
  func `a slip in a count is told`(_ written: String, _ message: String) {
    let body = CountTests.rule("match: lalu\nwhen: {count: \(written)}", keeps: 2)
    let sources = LexiconSources(
      files: [LexiconFile(path: "id/plain/trial.yaml", text: Trial.pack(body))],
      forms: NoWordForms())
    #expect(sources.problems.contains { $0.rendered.en.contains(message) })
  }
}
