import LugasChecking
import LugasLexicon
import LugasReview
import LugasText
import Testing

@testable import lugas

/// What an English pack can say, with the real morphology: `⟦quote→first offer⟧`.
struct EnglishRuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let body: String
    let marked: String
    var testDescription: String { name }
  }

  static func rule(_ lines: String) -> String {
    "rules:\n  - id: r\n    changes: [⟦x⟧]\n    keeps: [y]\n"
      + lines.split(separator: "\n").map { "    \($0)\n" }.joined()
  }

  static let cases = [
    Case(
      name: "a word in every form", body: "inflect: { utilize: use }",
      marked: "We ⟦utilised→used⟧ it, ⟦Utilizing→Using⟧ it and its ⟦utilization→use⟧ help."),
    Case(
      name: "past and participle of an irregular verb", body: "inflect: { undertake: do }",
      marked: "He ⟦undertook→did⟧ what was ⟦undertaken→done⟧ and ⟦undertakes→does⟧ more."),
    Case(
      name: "a phrase: its first word", body: "inflect: { carry out an inspection of: inspect }",
      marked: "They ⟦carried out an inspection of→inspected⟧ it and carried out an inspection."),
    Case(
      name: "a phrase: the marked word", body: "inflect: { pain ~point: problem }",
      marked: "The ⟦pain point→problem⟧ and the ⟦PAIN POINTS→PROBLEMS⟧."),
    Case(
      name: "to be for another verb", body: "inflect: { be in need of: need }",
      marked:
        "It ⟦is in need of→needs⟧, they ⟦are in need of→need⟧, we ⟦were in need of→needed⟧ it."
    ),
    Case(
      name: "a verb without a base", body: "inflect: { be able to: can }",
      marked: "She ⟦is able to→can⟧ or ⟦was able to→could⟧ or will be able to."),
    Case(
      name: "an adjective, compared", body: "inflect: { arduous: hard }",
      marked: "⟦An arduous→A hard⟧ way is ⟦more arduous→harder⟧ than the old one."),
    Case(
      name: "an entry under replace goes before a form",
      body: "replace: { utilization: usage }\ninflect: { utilize: use }",
      marked: "We ⟦utilize→use⟧ its ⟦utilization→usage⟧."),
    Case(
      name: "the lemma of a pattern", body: rule("match: ~make do\nsuggest: manage"),
      marked: "They ⟦made do→manage⟧ and we ⟦make do→manage⟧."),
    Case(
      name: "the verb of a noun in the form of another word",
      body: rule("match: do=(~make|~carry out) a? act={-tion} of\nsuggest: '{act:~do}'"),
      marked:
        "It ⟦carried out a verification of→verified⟧ this, ⟦making a selection of→selecting⟧ that."
    ),
    Case(
      name: "behind have and be a participle",
      body: rule("match: do=~make a choice of\nsuggest: '{do:=take}'"),
      marked: "It has ⟦made a choice of→taken⟧ this and ⟦made a choice of→took⟧ that."),
    Case(
      name: "an adverb from a captured adjective",
      body: rule("match: in a how=(careful|full) way\nsuggest: '{how:-ly}'"),
      marked: "It was read ⟦in a careful way→carefully⟧ and in a new way."),
    Case(
      name: "the article in front comes along", body: "replace: { endeavour: try, hotel: inn }",
      marked:
        "It is ⟦an endeavour→a try⟧, ⟦A hotel→An inn⟧, the ⟦hotel→inn⟧ and a small ⟦hotel→inn⟧."
    ),
    Case(
      name: "the article follows the word behind a deletion", body: "replace: { absolutely: '' }",
      marked: "It is ⟦an absolutely→a⟧ free hall and an ⟦absolutely→⟧ odd one."),
    Case(
      name: "an article of its own takes its place", body: "replace: { optimum: the best }",
      marked: "It is ⟦an optimum→the best⟧."),
    Case(
      name: "a looser word for a plural", body: rule("match: many {plural} are"),
      marked: "⟦Many stalls are⟧ here, many glass are there."),
  ]

  @Test(arguments: cases)
  func `an English rule`(_ example: Case) {
    let text =
      "pack: trial\nlanguage: en\nfamily: plain\nkind: officialese\nseverity: should\n"
      + "why: { id: Sebab., en: Reason. }\nsource: own\n" + example.body + "\n"
    let file = LexiconFile(path: "en/plain/trial.yaml", text: text)
    let sources = LexiconSources(files: [file], forms: Morphology())
    #expect(sources.problems.map(\.rendered.en) == [])
    var checker = Checker(lexicon: sources.compiled().0)
    let draft = Draft(EnglishRuleTests.unmarked(example.marked))
    let checked = checker.check(draft, options: CheckOptions(language: .en))
    #expect(EnglishRuleTests.marked(checked) == example.marked)
  }

  private static func unmarked(_ marked: String) -> String {
    marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated().map { place, part in
      guard place > 0, let close = part.firstIndex(of: "⟧") else { return String(part) }
      return String(part[..<close].prefix { $0 != "→" }) + part[part.index(after: close)...]
    }.joined()
  }

  private static func marked(_ checked: CheckedDraft) -> String {
    let draft = checked.draft
    var marked = ""
    var place = 0
    for suggestion in checked.suggestions {
      marked += draft.text(at: TextSpan(start: place, end: suggestion.span.start))
      let offer = suggestion.replacements.first.map { "→\($0)" } ?? ""
      marked += "⟦\(suggestion.quote)\(offer)⟧"
      place = suggestion.span.end
    }
    return marked + draft.text(at: TextSpan(start: place, end: draft.bytes.count))
  }

  @Test(arguments: [
    ("inflect: { 'utilize, use': use }", "'inflect' takes words alone"),
    ("inflect: { utilize: method }", ""),
    ("inflect: { ~carry ~out: use }", "'inflect' takes words alone"),
    (
      "rules:\n  - {id: r, match: do=~use it, suggest: '{do:=}', changes: [⟦x⟧], keeps: [y]}",
      "nothing to write"
    ),
    (
      "rules:\n  - {id: r, match: do=~use it, suggest: '{do:~to}', changes: [⟦x⟧], keeps: [y]}",
      "'{to}' repeats no capture"
    ),
  ])
  func `a slip is told`(body: String, message: String) {
    let text =
      "pack: trial\nlanguage: en\nfamily: plain\nkind: officialese\nseverity: should\n"
      + "why: { id: Sebab., en: Reason. }\nsource: own\n" + body + "\n"
    let file = LexiconFile(path: "en/plain/trial.yaml", text: text)
    let problems = LexiconSources(files: [file], forms: Morphology()).problems.map(\.message.en)
    #expect(message.isEmpty ? problems.isEmpty : problems.first?.contains(message) == true)
  }
}
