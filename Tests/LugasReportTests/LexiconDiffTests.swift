import LugasChecking
import LugasLexicon
import LugasReport
import LugasText
import Testing

struct LexiconDiffTests {
  private func suggestion(
    _ rule: String, _ quote: String, _ replacements: [String], in draft: Draft
  ) -> Suggestion {
    let range = draft.text.firstRange(of: quote)
    let start = range.map { draft.text[..<$0.lowerBound].utf8.count } ?? 0
    return Suggestion(
      rule: RuleID(rule), family: .plain, kind: .officialese, severity: .should,
      span: TextSpan(start: start, end: start + quote.utf8.count), quote: quote,
      replacements: replacements)
  }

  private var diff: LexiconDiff {
    var diff = LexiconDiff(language: .en)
    let draft = Draft("Satu.\nRapat dalam rangka HUT pada saat ini, ya\u{202E}.")
    let stays = suggestion("id/a/ya", "ya", [], in: draft)
    diff.add(
      draft, file: "a.txt",
      before: [
        suggestion("id/a/dalam-rangka", "dalam rangka", ["untuk"], in: draft), stays,
      ],
      after: [
        suggestion("id/a/dalam-rangka", "dalam rangka", ["demi"], in: draft),
        suggestion("id/a/pada-saat-ini", "pada saat ini", [""], in: draft), stays,
      ])
    diff.add(
      Draft("Guna itu."), file: "b.txt",
      before: [suggestion("id/b/guna", "Guna", [], in: Draft("Guna itu."))], after: [])
    return diff
  }

  @Test func `shows what is lost, gained and changed, by rule and in context`() {
    #expect(
      diff.text(limit: 5) == """
        id/a/dalam-rangka  1 changed
          ~ a.txt:2:7: Rapat {dalam rangka → untuk ⇒ demi} HUT pada saat ini, ya<U+202E>.
        id/a/pada-saat-ini  1 gained
          + a.txt:2:24: Rapat dalam rangka HUT {pada saat ini → (delete)}, ya<U+202E>.
        id/b/guna  1 lost
          - b.txt:1:1: {Guna} itu.

        """)
  }

  @Test func `counts`() {
    #expect(LexiconDiff.Change.allCases.map { diff.count(of: $0) } == [1, 1, 1])
    #expect(diff.sameCount == 1)
    #expect(diff.textCount == 2)
    #expect(!diff.isEmpty)
    #expect(LexiconDiff(language: .id).isEmpty)
  }

  @Test func `shows so many places of a rule and counts the others`() {
    var diff = LexiconDiff(language: .id)
    for _ in 0..<3 {
      let draft = Draft("Guna itu.")
      diff.add(
        draft, file: "b.txt", before: [], after: [suggestion("id/b/guna", "Guna", [], in: draft)])
    }
    #expect(
      diff.text(limit: 1) == "id/b/guna  3 baru\n  + b.txt:1:1: {Guna} itu.\n  … (+2)\n")
  }
}
