import LugasLexicon
import LugasReview

/// `/reject 1 3-5`: leaves the draft as it is there.
enum RejectCommand: ReplCommand {
  static let names = (en: "/reject", id: "/tolak")
  static let arguments = (en: "1 3-5 | all | rule ID", id: "1 3-5 | semua | aturan ID")
  static let summary = (id: "tolak saran", en: "reject suggestions")
  static let example = (id: "/tolak 2", en: "/reject 2")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    AcceptCommand.decide(arguments, current, .reject(reason: nil), self, on: &desk)
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    AcceptCommand.completions(for: word, in: lexicon)
  }
}
