import LugasLexicon
import LugasTerminal

/// `/help [command]`: all commands on one screen, or one with an example.
enum HelpCommand: ReplCommand {
  static let names = (en: "/help", id: "/bantuan")
  static let arguments = (en: "[command]", id: "[perintah]")
  static let summary = (id: "daftar perintah", en: "the commands")
  static let example = (id: "/bantuan terima", en: "/help accept")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard !arguments.isEmpty else { return list(on: &desk) }
    let name = arguments.hasPrefix("/") ? arguments : "/\(arguments)"
    switch CommandTable.find(name) {
    case .command(let command, _): explain(command, on: &desk)
    case .several(let names): desk.say(ReplPhrase.ambiguousCommand(name, names))
    case .none(let nearest): desk.say(ReplPhrase.unknownCommand(name, nearest: nearest))
    }
  }

  private static func list(on desk: inout Desk) {
    for command in CommandTable.all {
      let name = command.name(in: desk.language)
      let blanks = String(repeating: " ", count: max(1, 12 - name.count))
      let pad = desk.screen.isSpoken ? ": " : blanks
      let summary = desk.language == .id ? command.summary.id : command.summary.en
      desk.screen.write("  " + .styled(name, .strong) + StyledText("\(pad)\(summary)"), indent: 14)
    }
    desk.sayParts(desk.keyboard.canEdit ? ReplPhrase.howToWrite : .howToWritePlainly)
  }

  /// How one command is called, in both languages, with an example.
  static func explain(_ command: any ReplCommand.Type, on desk: inout Desk) {
    let isIndonesian = desk.language == .id
    let arguments = isIndonesian ? command.arguments.id : command.arguments.en
    let head = "\(command.names.id), \(command.names.en)  \(arguments)".trimmingBlanks
    desk.screen.write(.styled(head, .strong))
    desk.sayIndented(StyledText(isIndonesian ? command.summary.id : command.summary.en))
    let example = isIndonesian ? command.example.id : command.example.en
    desk.sayIndented(StyledText("\(CopyPhrase.forExample.words(desk.language)) \(example)"))
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    CommandTable.names.map { String($0.dropFirst()) }.filter { $0.hasPrefix(word) }
  }
}
