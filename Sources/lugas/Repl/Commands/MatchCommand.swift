import LugasHistory
import LugasReview
import LugasTerminal

/// `/match [n]`: holds what was published against the text that left the office.
enum MatchCommand: ReplCommand {
  static let names = (en: "/match", id: "/cocokkan")
  static let arguments = (en: "[n]", id: "[n]")
  static let summary = (
    id: "bandingkan unggahan yang terbit dengan teks yang disetujui",
    en: "compare what was published with the approved text"
  )
  static let example = (id: "/cocokkan 3", en: "/match 3")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard let number = Int(arguments) ?? (arguments.isEmpty ? desk.work?.number : nil) else {
      return HelpCommand.explain(self, on: &desk)
    }
    guard let store = desk.openHistory() else { return }
    do throws(HistoryError) {
      guard let draft = try store.draft(number) else {
        return desk.say(HistoryWords.notFound(number))
      }
      guard let publication = Publication(draft) else {
        return desk.saySentence(SignOffWords.nothingOut(number))
      }
      desk.say(SignOffWords.pasteToMatch)
      guard let line = desk.ask("> ") else { return }
      tell(publication.finding(on: line.text), on: &desk)
    } catch {
      desk.saySentence(HistoryWords.reason(error))
    }
  }

  private static func tell(_ finding: Publication.Finding, on desk: inout Desk) {
    switch finding {
    case .same(let isApproved): desk.say(SignOffWords.matches(approved: isApproved))
    case .sameButBlanks: desk.say(SignOffWords.matchesButBlanks)
    case .different(let diff):
      desk.say(SignOffWords.differs)
      desk.sayIndented(MarkedText.styled(diff, desk.screen.marks(desk.language)))
    }
  }
}
