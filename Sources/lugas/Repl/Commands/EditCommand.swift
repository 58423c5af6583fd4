import LugasChecking
import LugasReview
import LugasTerminal

/// `/edit [n]`: the text so far, or suggestion n, in the editor that the officer chose; without one on
/// the line itself.
enum EditCommand: ReplCommand {
  static let names = (en: "/edit", id: "/sunting")
  static let arguments = (en: "[n]", id: "[n]")
  static let summary = (
    id: "sunting naskah, atau saran n", en: "edit the draft, or suggestion n"
  )
  static let example = (id: "/sunting", en: "/edit 2")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard let review = desk.work?.review else { return open("", on: &desk) }
    guard !arguments.isEmpty else { return open(review.revision.text, on: &desk) }
    guard let number = Int(arguments) else { return HelpCommand.explain(self, on: &desk) }
    guard let entry = review.entry(number) else {
      return desk.say(LoopPhrase.noSuch(arguments))
    }
    guard let editor = Program.editor(desk.surroundings.environment) else {
      desk.decideOwnText(on: entry)
      return
    }
    let start = entry.startOfOwnText
    guard let text = desk.edited(start, with: editor)?.trimmingBlanks else { return }
    guard text != start.trimmingBlanks else { return desk.say(LoopPhrase.ownTextDropped) }
    desk.decideOwnText(text, on: entry)
  }

  private static func open(_ text: String, on desk: inout Desk) {
    let editor = Program.editor(desk.surroundings.environment)
    let edited =
      if let editor { desk.edited(text, with: editor) } else { editedHere(text, on: &desk) }
    guard let edited else { return }
    guard edited != text, edited != text + "\n" else { return desk.say(CopyPhrase.editUnchanged) }
    if desk.isDecided {
      desk.putAway()
    } else {
      // The edited text takes the draft's place, so nothing is left to come back to.
      let text = desk.work?.review.revision.text ?? ""
      desk.say(desk.ledger.close(isFinished: false, text: text))
      desk.work = nil
    }
    desk.take(edited)
  }

  /// Longer texts are no pleasure on the line, and a screen may not hold them.
  private static let (longest, mostLines) = (1_200, 15)

  /// The text as it was changed on the line; nil, with a word about it, when it was not.
  private static func editedHere(_ text: String, on desk: inout Desk) -> String? {
    let isShort =
      text.count <= longest && text.count(where: \.isNewline) < mostLines && desk.keyboard.canEdit
    guard isShort else {
      desk.say(CopyPhrase.setEditor)
      return nil
    }
    desk.sayIndented(StyledText(CopyPhrase.howToEdit.words(desk.language)))
    let line = desk.ask(CopyPhrase.editPrompt.words(desk.language), initial: text)
    if line == nil { desk.say(CopyPhrase.editUnchanged) }
    return line?.text
  }
}
