import LugasChecking
import LugasLexicon
import LugasText
import Testing

struct SuggestionTests {
  static let plain = Trial.lexicon(
    """
    replace:
      dalam rangka: untuk
      pada saat ini: saat ini
      secara resmi: ""
    """)

  @Test(arguments: [
    ("dalam rangka", "⟦dalam rangka→untuk⟧"), ("Dalam rangka", "⟦Dalam rangka→Untuk⟧"),
    ("DALAM RANGKA HUT KOTA", "⟦DALAM RANGKA→UNTUK⟧ HUT KOTA"),
    ("Rapat Kerja Pada Saat Ini", "Rapat Kerja ⟦Pada Saat Ini→Saat Ini⟧"),
    ("dibuka secara resmi.", "dibuka ⟦secara resmi→⟧."),
  ])
  func `letter case carries over`(_ text: String, _ marked: String) {
    #expect(Trial.marked(text, SuggestionTests.plain) == marked)
  }

  @Test func `a short form's capitals say nothing of what replaces it`() {
    let lexicon = Trial.lexicon("replace: { APBDes: anggaran desa }", kind: "acronym")
    #expect(
      Trial.marked("APBDes naik. Rapat APBDes usai.", lexicon)
        == "⟦APBDes→Anggaran desa⟧ naik. Rapat ⟦APBDes→anggaran desa⟧ usai.")
  }

  @Test func `quoted wording is not reworded, links and tags stay`() {
    #expect(
      Trial.marked("Ia berkata \"dalam rangka itu\" tadi.", SuggestionTests.plain)
        == "Ia berkata \"dalam rangka itu\" tadi.")
    #expect(
      Trial.marked("Lihat x.go.id/dalam rangka #dalam rangka", SuggestionTests.plain)
        == "Lihat x.go.id/dalam rangka #dalam rangka")
  }

  @Test func `a claim offers the marker and is quiet once it stands there`() {
    let lexicon = Trial.lexicon(
      "replace: { katanya: dikabarkan }", family: "claim", kind: "hearsay", severity: "must")
    var checker = Checker(lexicon: lexicon)
    let found = checker.check(Draft("Katanya air naik."), options: CheckOptions(language: .id))
    #expect(found.suggestions.map(\.replacements) == [["Dikabarkan", "Katanya [perlu sumber]"]])
    let marked = checker.check(
      Draft("Katanya [perlu sumber] air naik."), options: CheckOptions(language: .id))
    #expect(marked.suggestions == [])
  }

  @Test func `a sentence carries one claim, the gravest; the other is kept behind it`() {
    let claims = """
      pack: trial
      language: id
      family: claim
      kind: hearsay
      severity: should
      why: x
      source: y
      rules:
        - { id: weak, match: kabarnya, changes: ["⟦kabarnya⟧"], keeps: [a] }
        - { id: grave, match: menyembuhkan, severity: must, changes: ["⟦menyembuhkan⟧"], keeps: [a] }
      """
    var checker = Checker(lexicon: Trial.lexicon([("id/claim/trial.yaml", claims)]))
    let found = checker.check(
      Draft("Kabarnya jamu ini menyembuhkan."), options: CheckOptions(language: .id))
    #expect(found.suggestions.map(\.rule.description) == ["id/trial/grave"])
    #expect(found.suggestions.flatMap(\.shadowed).map(\.rule.description) == ["id/trial/weak"])
  }

  @Test func `the graver suggestion wins, then the longer, then neutral before claim before plain`()
  {
    let body = { (name: String, family: String, kind: String, severity: String, phrase: String) in
      (
        path: "id/\(family)/\(name).yaml",
        text: """
        pack: \(name)
        language: id
        family: \(family)
        kind: \(kind)
        severity: \(severity)
        why: x
        source: y
        replace: { \(phrase): z }
        """
      )
    }
    let lexicon = Trial.lexicon([
      body("p", "plain", "officialese", "should", "a b"),
      body("q", "plain", "redundancy", "should", "b c d"),
      body("c", "claim", "hearsay", "should", "d e f"),
      body("n", "neutral", "slogan", "should", "f g h"),
      body("m", "plain", "spelling", "must", "h i"),
    ])
    var checker = Checker(lexicon: lexicon)
    let found = checker.check(Draft("a b c d e f g h i"), options: CheckOptions(language: .id))
    #expect(
      found.suggestions.map(\.rule.description) == ["id/p/a-b", "id/c/d-e-f", "id/m/h-i"])
    #expect(
      found.suggestions.map { $0.shadowed.map(\.rule.description) }
        == [[], ["id/q/b-c-d"], ["id/n/f-g-h"]])
  }

  @Test func `deletes the phrase, the clause or the sentence`() {
    let lexicon = Trial.lexicon(
      """
      rules:
        - { id: p, match: hebat, delete: phrase, changes: ["⟦hebat⟧"], keeps: [a] }
        - { id: c, match: berkat beliau, delete: clause, changes: ["⟦berkat beliau⟧"], keeps: [a] }
        - { id: s, match: coblos, delete: sentence, changes: ["⟦coblos⟧"], keeps: [a] }
      """, family: "neutral", kind: "credit")
    #expect(
      Trial.marked("Berkat beliau yang sakti, jalan mulus.", lexicon)
        == "⟦Berkat beliau yang sakti,→⟧ jalan mulus.")
    #expect(
      Trial.marked("Jalan mulus, berkat beliau yang sakti.", lexicon)
        == "Jalan mulus⟦, berkat beliau yang sakti→⟧.")
    #expect(
      Trial.marked("Jalan mulus. Ayo coblos dia! Buka jam 8.", lexicon)
        == "Jalan mulus. ⟦Ayo coblos dia!→⟧ Buka jam 8.")
    #expect(Trial.marked("Bupati hebat datang.", lexicon) == "Bupati ⟦hebat→⟧ datang.")
  }

  @Test func `partisan words in a quotation are shown and not rewritten`() {
    let lexicon = Trial.lexicon(
      "replace: { coblos nomor dua: \"\" }", family: "neutral", kind: "electioneering",
      severity: "must")
    var checker = Checker(lexicon: lexicon)
    let found = checker.check(
      Draft("Spanduk itu bertulis \"coblos nomor dua\" dan diturunkan."),
      options: CheckOptions(language: .id))
    #expect(found.suggestions.map(\.severity) == [.consider])
    #expect(found.suggestions.map(\.replacements) == [[]])
  }

  @Test func `a suggestion that changes nothing is none`() {
    let lexicon = Trial.lexicon("replace: { wib: WIB }")
    #expect(Trial.marked("07.00 WIB dan 08.00 wib", lexicon) == "07.00 WIB dan 08.00 ⟦wib→WIB⟧")
  }

  @Test func `options choose families, severity and rules`() {
    let text = "Dalam rangka HUT, pada saat ini dibuka secara resmi."
    let lexicon = SuggestionTests.plain
    let none = CheckOptions(language: .id, families: [.claim])
    #expect(Trial.marked(text, lexicon, options: none) == text)
    let must = CheckOptions(language: .id, minimumSeverity: .must)
    #expect(Trial.marked(text, lexicon, options: must) == text)
    let some = CheckOptions(language: .id, disabled: [RuleID("id/trial/dalam-rangka")])
    #expect(
      Trial.marked(text, lexicon, options: some)
        == "Dalam rangka HUT, ⟦pada saat ini→saat ini⟧ dibuka ⟦secara resmi→⟧.")
  }
}
