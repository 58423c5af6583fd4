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
      var loop = DecisionLoop()
      return loop.run(on: &desk)
    }
    let wanted = arguments.lowercased()
    let chosen = review.pending.filter { entry in
      let texts = entry.suggestion.family.texts
      return [texts.id, texts.en, entry.suggestion.rule.description].contains(wanted)
    }
    guard !chosen.isEmpty else { return desk.say(LoopPhrase.noSuch(arguments)) }
    var loop = DecisionLoop(only: chosen.map(\.number))
    loop.run(on: &desk)
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    Family.allCases.flatMap { [$0.texts.id, $0.texts.en] }.filter { $0.hasPrefix(word) }
  }
}
