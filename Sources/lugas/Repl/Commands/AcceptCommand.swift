import LugasChecking
import LugasLexicon
import LugasReview

/// `/accept 1 3-5`: takes the first replacement without the loop.
enum AcceptCommand: ReplCommand {
  static let names = (en: "/accept", id: "/terima")
  static let arguments = (en: "1 3-5 | all | rule ID", id: "1 3-5 | semua | aturan ID")
  static let summary = (id: "terima saran", en: "accept suggestions")
  static let example = (id: "/terima 1 3-5", en: "/accept 1 3-5")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    decide(arguments, current, .accept(replacement: 0), self, on: &desk)
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    if word.contains("/") { return ExplainReplCommand.completions(for: word, in: lexicon) }
    return ["all", "rule", "semua", "aturan"].filter { $0.hasPrefix(word) }
  }

  /// Decides on the numbers named; those that offer nothing are left and said.
  static func decide(
    _ arguments: String, _ current: Int?, _ decision: Decision, _ command: any ReplCommand.Type,
    on desk: inout Desk
  ) {
    let text = arguments.isEmpty ? current.map(String.init) ?? "" : arguments
    guard !text.isEmpty else { return HelpCommand.explain(command, on: &desk) }
    guard var numbers = desk.numbers(in: text) else { return }
    if decision.kind == .accept, numbers.count > 1 {
      numbers = numbers.filter {
        desk.work?.review.entry($0)?.suggestion.replacements.isEmpty != true
      }
    }
    guard !numbers.isEmpty else { return desk.say(LoopPhrase.nothingPending) }
    let known = numbers.filter { desk.work?.review.entry($0)?.decision?.kind == decision.kind }
    if !known.isEmpty {
      desk.say(LoopPhrase.alreadyDecided(numbers: known, decision.kind))
      numbers.removeAll { known.contains($0) }
    }
    if !numbers.isEmpty { desk.decide(numbers, decision) }
  }
}
