import LugasReview

/// `/note [n] TEXT`: a note on suggestion n, kept with its decision; without a number on the draft in
/// hand, or on the session before there is one.
enum NoteCommand: ReplCommand {
  static let names = (en: "/note", id: "/catat")
  static let arguments = (en: "[n] TEXT", id: "[n] TEKS")
  static let keepsArguments = false
  static let summary = (
    id: "catatan pada saran n, atau pada naskah", en: "a note on suggestion n, or on the draft"
  )
  static let example = (id: "/catat 2 istilah dari Perda", en: "/note 2 term from the by-law")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let (first, rest) = CommandTable.split(arguments)
    let number = Int(first) ?? current
    let text = Int(first) == nil ? arguments : rest
    guard !text.isEmpty else { return HelpCommand.explain(self, on: &desk) }
    if let number {
      if desk.apply(.note(number: number, text)) != nil { desk.say(LoopPhrase.noteSaved) }
    } else {
      guard let text = desk.screened(text) else { return }
      let isOnDraft = desk.work != nil
      desk.say(desk.ledger.noted(text, isOnDraft: isOnDraft))
      desk.say(isOnDraft ? LoopPhrase.draftNoteSaved : .sessionNoteSaved)
    }
  }
}
