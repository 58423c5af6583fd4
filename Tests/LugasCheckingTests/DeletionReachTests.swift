import LugasChecking
import LugasLexicon
import LugasText
import Testing

/// A draft in which a clause with `ayo coblos` is to be deleted, with what is taken.
struct ReachCase: Sendable, CustomStringConvertible {
  let marked: String
  var description: String { marked }

  static let all = [
    "Pasar buka⟦, ayo coblos dia⟧.", "⟦Ayo coblos dia,⟧ pasar buka.",
    "Halo, ⟦ayo coblos dia,⟧ datang.", "Halo: ⟦ayo coblos dia;⟧ datang.",
    "Pasar buka - ⟦ayo coblos dia⟧.", "Jalan (⟦ayo coblos dia⟧) halus.",
    "Loket [⟦ayo coblos dia⟧] buka.", "⟦*Ayo coblos dia*⟧ pasar buka",
    "Halo, ⟦ayo coblos dia (nomor urut satu, kata tim) besok,⟧ datang.",
    "Halo, ⟦ayo coblos dia s.d. sore,⟧ datang.",
    "Halo, ⟦ayo coblos dia di Jl. Melati No. 5,⟧ datang.",
    "⟦Ayo coblos dia⟧ 🙏🙏 #PasarMurah https://contoh.go.id",
    "#PasarMurah ⟦ayo coblos dia⟧ 🙏", "⟦Ayo coblos dia dan \"jagoan kita\" besok,⟧ datang.",
    "Pasar buka sampai 10.00⟦, ayo coblos dia⟧ #Pasar",
    "Pasar buka, ⟦ayo coblos dia,⟧ ⟦ayo coblos kita⟧.",
    "⟦Ayo coblos dia,⟧ ⟦ayo coblos kita⟧.",
  ].map { ReachCase(marked: $0) }
}

struct DeletionReachTests {
  static let lexicon = Trial.lexicon(
    """
    rules:
      - id: r
        match: ayo coblos
        delete: clause
        changes: ["⟦x⟧"]
        keeps: [k]
    """, family: "neutral", kind: "electioneering")

  private func marked(_ text: String) -> String {
    var checker = Checker(lexicon: DeletionReachTests.lexicon)
    let draft = Draft(text)
    var marked = text
    for suggestion in checker.check(draft, options: CheckOptions(language: .id)).suggestions {
      marked = marked.replacing(suggestion.quote, with: "⟦\(suggestion.quote)⟧", maxReplacements: 1)
      #expect(suggestion.replacements == [""])
    }
    return marked
  }

  @Test(arguments: ReachCase.all)
  func `takes the clause and nothing else`(_ example: ReachCase) {
    #expect(marked(Trial.unmarked(example.marked)) == example.marked)
  }

  @Test func `never takes a link or tag along`() {
    var checker = Checker(lexicon: DeletionReachTests.lexicon)
    let draft = Draft("Halo, ayo coblos dia lewat https://contoh.go.id besok, datang.")
    let found = checker.check(draft, options: CheckOptions(language: .id)).suggestions
    #expect(found.map(\.quote) == ["ayo coblos"])
    #expect(found.map(\.replacements) == [[]])
  }

  @Test func `offers one deletion for all matches of a clause`() {
    var checker = Checker(lexicon: DeletionReachTests.lexicon)
    let draft = Draft("Ayo coblos dia ayo coblos kita ayo coblos lagi, pasar buka.")
    let found = checker.check(draft, options: CheckOptions(language: .id)).suggestions
    #expect(found.map(\.quote) == ["Ayo coblos dia ayo coblos kita ayo coblos lagi,"])
    #expect(found.map(\.shadowed.count) == [0])
  }
}
