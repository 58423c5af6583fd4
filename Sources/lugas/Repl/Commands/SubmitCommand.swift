import LugasHistory
import LugasReview

/// `/submit`: asks somebody else to approve the text so far.
enum SubmitCommand: ReplCommand {
  static let names = (en: "/submit", id: "/ajukan")
  static let summary = (
    id: "ajukan hasil untuk disetujui orang lain", en: "ask somebody else to approve the text"
  )
  static let example = (id: "/ajukan", en: "/submit")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard arguments.isEmpty else { return HelpCommand.explain(self, on: &desk) }
    guard desk.usesSignOff else { return desk.say(SignOffWords.isOff) }
    guard let review = desk.work?.review else { return desk.say(ReplPhrase.noDraft) }
    guard desk.ledger.isRecording else { return desk.say(SignOffWords.privateHeld) }
    guard desk.isFree(review) else { return }
    desk.say(desk.ledger.signedOff(.submit, text: review.revision.text, note: nil))
    guard let number = desk.ledger.number else { return }
    desk.say(SignOffWords.submitted(number))
    desk.say(RecordWords.accountNames)
  }
}

extension Desk {
  /// The office asks for a second person; a slip in its settings counts as that.
  var usesSignOff: Bool {
    let settings = surroundings.settings
    return settings.hasSignOff || settings.problems.contains(where: \.isSites)
  }

  /// Where the draft in hand stands.
  var signOffStanding: SignOff.Standing {
    guard let number = work?.number, let draft = try? ledger.history?.draft(number) else {
      return .none
    }
    return SignOff(draft, text: work?.review.revision.text).standing
  }
}
