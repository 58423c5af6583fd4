import LugasLexicon
import LugasTerminal

/// `/help [command | all]`: the daily commands and the names of the others on one screen, one with an
/// example, or all with what they do.
enum HelpCommand: ReplCommand {
  static let names = (en: "/help", id: "/bantuan")
  static let arguments = (en: "[command | all]", id: "[perintah | semua]")
  static let summary = (
    id: "perintah sehari-hari; satu perintah dengan contoh; semua",
    en: "the daily commands; one with an example; all"
  )
  static let example = (id: "/bantuan terima", en: "/help accept")

  /// What an officer does every day, in the order of a day.
  private static let daily: [any ReplCommand.Type] = [
    OpenCommand.self, ReviewCommand.self, AcceptCommand.self, RejectCommand.self, UndoCommand.self,
    ExplainReplCommand.self, SourceCommand.self, DiffCommand.self, CopyCommand.self,
    HistoryReplCommand.self, ContinueCommand.self,
  ]

  private static let allWords = ["all", "semua"]

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard !arguments.isEmpty else { return overview(on: &desk) }
    if allWords.contains(arguments.lowercased()) { return list(CommandTable.all, on: &desk) }
    let name = arguments.hasPrefix("/") ? arguments : "/\(arguments)"
    switch CommandTable.find(name) {
    case .command(let command, _): explain(command, on: &desk)
    case .several(let names): desk.say(ReplPhrase.ambiguousCommand(name, names))
    case .none(let nearest): desk.say(ReplPhrase.unknownCommand(name, nearest: nearest))
    }
  }

  private static func overview(on desk: inout Desk) {
    desk.say(ReplPhrase.howToBegin)
    list(daily, on: &desk)
    let shown = Set(daily.map { $0.names.en })
    let others = CommandTable.all.filter { !shown.contains($0.names.en) }
    desk.screen.space()
    desk.screen.write(
      parts: [ReplPhrase.otherCommands.words(desk.language)]
        + others.map { $0.name(in: desk.language) }, gap: 2)
    desk.sayParts(desk.keyboard.canEdit ? ReplPhrase.howToWrite : .howToWritePlainly)
  }

  private static func list(_ commands: [any ReplCommand.Type], on desk: inout Desk) {
    desk.screen.space()
    for command in commands {
      let name = command.name(in: desk.language)
      let blanks = String(repeating: " ", count: max(1, 12 - name.count))
      let pad = desk.screen.isSpoken ? ": " : blanks
      let summary = desk.language == .id ? command.summary.id : command.summary.en
      desk.screen.write("  " + .styled(name, .strong) + StyledText("\(pad)\(summary)"), indent: 14)
    }
  }

  /// How one command is called, in both languages, with an example.
  static func explain(_ command: any ReplCommand.Type, on desk: inout Desk) {
    let isIndonesian = desk.language == .id
    let arguments = isIndonesian ? command.arguments.id : command.arguments.en
    let head = "\(command.names.id), \(command.names.en)  \(arguments)".trimmingBlanks
    desk.screen.space()
    desk.screen.write(.styled(head, .strong))
    desk.sayIndented(StyledText(isIndonesian ? command.summary.id : command.summary.en))
    let example = isIndonesian ? command.example.id : command.example.en
    desk.sayIndented(StyledText("\(CopyPhrase.forExample.words(desk.language)) \(example)"))
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    (allWords + CommandTable.names.map { String($0.dropFirst()) }).filter { $0.hasPrefix(word) }
  }
}
