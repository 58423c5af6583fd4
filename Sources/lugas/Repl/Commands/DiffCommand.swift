import LugasReview
import LugasTerminal
import LugasText

/// `/diff`: the word difference between the draft and the text so far; of a long draft the changed
/// lines only.
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
    let isShort = review.draft.text.utf8.count { $0 == UInt8(ascii: "\n") } <= Desk.shownLines
    let marks = desk.screen.marks(desk.language)
    guard !isShort else { return desk.sayIndented(MarkedText.styled(diff, marks)) }
    let lines = MarkedText.changedLines(diff, marks)
    for line in lines.prefix(Desk.shownLines) {
      desk.screen.write(desk.label(ofLine: line.number) + line.text, margin: 2, indent: 5)
    }
    if lines.count > Desk.shownLines {
      desk.say(ReplPhrase.moreLines(lines.count - Desk.shownLines))
    }
  }
}
