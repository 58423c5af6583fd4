import LugasChecking
import LugasLexicon
import LugasReview

/// `/review`: the decision loop, for all suggestions, some numbers, or those of a family or
/// rule.
enum ReviewCommand: ReplCommand {
  static let names = (en: "/review", id: "/tinjau")
  static let arguments = (
    en: "[n | family | rule]", id: "[n | keluarga | aturan]"
  )
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
    if arguments.first?.isNumber == true { return ask(about: arguments, on: &desk) }
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

  /// The loop over the numbers named; one that is decided or unknown says so.
  private static func ask(about text: String, on desk: inout Desk) {
    guard let numbers = desk.numbers(in: text), let review = desk.work?.review else { return }
    let entries = review.entries.filter { numbers.contains($0.number) }
    guard !entries.isEmpty else { return desk.say(LoopPhrase.noSuch(text)) }
    let pending = entries.filter(\.isPending).map(\.number)
    guard pending.isEmpty else {
      var loop = DecisionLoop(only: pending)
      return loop.run(on: &desk)
    }
    guard entries.count == 1, let kind = entries[0].decision?.kind else {
      return desk.say(LoopPhrase.nothingPending)
    }
    desk.say(LoopPhrase.alreadyDecided(numbers: numbers, kind))
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
