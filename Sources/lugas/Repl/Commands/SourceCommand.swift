import LugasChecking
import LugasLexicon
import LugasReview

/// `/source n TEXT`: closes a claim with the officer's source; in the loop without the number.
enum SourceCommand: ReplCommand {
  static let names = (en: "/source", id: "/sumber")
  static let arguments = (en: "n LINK-OR-TEXT", id: "n TAUTAN-ATAU-TEKS")
  static let keepsArguments = false
  static let summary = (id: "beri sumber untuk sebuah klaim", en: "give a claim its source")
  static let example = (
    id: "/sumber 3 Dinas Kesehatan, 12 Maret 2026",
    en: "/source 3 Health Office, 12 March 2026"
  )

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard desk.work != nil else { return desk.say(ReplPhrase.noDraft) }
    let (first, rest) = CommandTable.split(arguments)
    let named = Int(first).flatMap { desk.work?.review.entry($0) }
    let number = named?.number ?? current
    let text = named == nil ? arguments : rest
    guard let number else { return desk.say(LoopPhrase.sourceMissing) }
    guard desk.work?.review.entry(number)?.suggestion.family == .claim else {
      return desk.say(LoopPhrase.onlyClaimsHaveSources)
    }
    guard !text.isEmpty else { return desk.say(LoopPhrase.sourceMissing) }
    desk.decide([number], .source(text))
  }
}
