import LugasChecking
import LugasLexicon
import LugasReview

/// `/review`: the decision loop, for all suggestions or those of a family or rule.
enum ReviewCommand: ReplCommand {
  static let names = (en: "/review", id: "/tinjau")
  static let arguments = (en: "[family or rule]", id: "[keluarga atau aturan]")
  static let summary = (
    id: "tinjau saran satu per satu", en: "go through the suggestions one by one"
  )
  static let example = (id: "/tinjau klaim", en: "/review claim")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard let review = desk.work?.review else { return desk.say(ReplPhrase.noDraft) }
    guard !arguments.isEmpty else {
      // In the loop already, that loop goes on.
      guard current == nil else { return }
      var loop = DecisionLoop()
      return loop.run(on: &desk)
    }
    let wanted = arguments.lowercased()
    let chosen = review.pending.filter { names(of: $0.suggestion).contains(wanted) }
    guard !chosen.isEmpty else {
      let all = review.pending.flatMap { names(of: $0.suggestion) }
      let nearest = DidYouMean.nearest(to: wanted, in: all)
      return desk.say(ReplPhrase.nothingOf(arguments, nearest: nearest))
    }
    var loop = DecisionLoop(only: chosen.map(\.number))
    loop.run(on: &desk)
  }

  /// What a suggestion can be asked for by.
  private static func names(of suggestion: Suggestion) -> [String] {
    let texts = suggestion.family.texts
    return [texts.id, texts.en, suggestion.rule.description]
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    if word.contains("/") { return ExplainReplCommand.completions(for: word, in: lexicon) }
    return Family.allCases.flatMap { [$0.texts.id, $0.texts.en] }.filter { $0.hasPrefix(word) }
  }
}
