import LugasReview
import LugasTerminal

/// `/diff`: the word difference between the draft and the text so far.
enum DiffCommand: ReplCommand {
  static let names = (en: "/diff", id: "/banding")
  static let summary = (
    id: "beda naskah sebelum dan sesudah", en: "the difference, word by word"
  )
  static let example = (id: "/banding", en: "/diff")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard let review = desk.work?.review else { return desk.say(ReplPhrase.noDraft) }
    let revision = review.revision
    guard !revision.edits.isEmpty else { return desk.say(CopyPhrase.unchanged) }
    let diff = WordDiff(draft: review.draft, edits: revision.edits)
    desk.sayIndented(MarkedText.styled(diff))
  }
}
