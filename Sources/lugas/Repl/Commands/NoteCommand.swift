import LugasReview

/// `/note [n] TEXT`: a note on a suggestion, kept with its decision.
enum NoteCommand: ReplCommand {
  static let names = (en: "/note", id: "/catat")
  static let arguments = (en: "n TEXT", id: "n TEKS")
  static let keepsArguments = false
  static let summary = (id: "catatan pada sebuah saran", en: "a note on a suggestion")
  static let example = (id: "/catat 2 istilah dari Perda", en: "/note 2 term from the by-law")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let (first, rest) = CommandTable.split(arguments)
    let number = Int(first) ?? current
    let text = Int(first) == nil ? arguments : rest
    guard let number, !text.isEmpty else { return HelpCommand.explain(self, on: &desk) }
    if desk.apply(.note(number: number, text)) != nil { desk.say(LoopPhrase.noteSaved) }
  }
}
