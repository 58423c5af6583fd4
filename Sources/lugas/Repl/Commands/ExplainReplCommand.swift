import LugasChecking
import LugasLexicon
import LugasReview
import LugasTerminal

/// `/explain n|rule`: why, source, a bad and a good example.
enum ExplainReplCommand: ReplCommand {
  static let names = (en: "/explain", id: "/jelaskan")
  static let arguments = (en: "n | RULE", id: "n | ATURAN")
  static let summary = (id: "alasan dan dasar sebuah saran", en: "the reason behind a suggestion")
  static let example = (id: "/jelaskan 1", en: "/explain 1")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let text = arguments.isEmpty ? current.map(String.init) ?? "" : arguments
    guard !text.isEmpty else { return HelpCommand.explain(self, on: &desk) }
    if let number = Int(text) {
      guard let entry = desk.work?.review.entry(number) else {
        return desk.say(LoopPhrase.noSuch(text))
      }
      desk.show(entry)
      return Explanation(desk.lexicon.card(entry.suggestion.rule), desk.language)
        .show(on: &desk.screen)
    }
    guard let card = desk.lexicon.card(RuleID(text)) else {
      let nearest = desk.lexicon.nearestRule(to: text)?.description
      let refusal = Refusal.unknownRule(text, nearest: nearest)
      return desk.saySentence(refusal.words(in: desk.language))
    }
    Explanation(card, desk.language).show(on: &desk.screen)
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    guard word.contains("/") else { return Language.allCases.map { "\($0.rawValue)/" } }
    return lexicon.cards.map(\.id.description).filter { $0.hasPrefix(word) }
  }
}
