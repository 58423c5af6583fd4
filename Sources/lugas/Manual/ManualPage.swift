import LugasLexicon

/// The manual page `lugas(1)`, made from the definitions of the commands and the words of help.
struct ManualPage {
  private let root: CommandPage
  private let language: Language

  /// The page in a language.
  init(_ language: Language) throws {
    root = try CommandPage.root(language)
    self.language = language
  }

  /// The page as roff with the macros of man(7).
  var roff: String {
    let lines =
      [
        ".TH LUGAS 1 \"\" \"Lugas \(Lugas.version)\" \"\(words(.manual))\"",
        // Words are not broken by the rules of another language.
        ".nh", ".ad l",
        section(.name), "lugas \\- \(Roff.text(words(.inALine)))",
        section(.synopsis),
      ] + synopses(root) + [section(.description), Roff.text(root.abstract(language))]
      + paragraphs(root.discussion) + [section(.options)] + options(root)
      + [section(.commands)] + root.shown.flatMap { command($0) }
      + [section(.inside), Roff.text(words(.insideIntro))]
      + CommandTable.all.flatMap { inside($0) } + [section(.keys)] + keys + tables
    return lines.joined(separator: "\n") + "\n"
  }

  private func words(_ phrase: ManualPhrase) -> String { phrase.words(language) }

  private func section(_ heading: ManualPhrase) -> String { ".SH \(Roff.text(words(heading)))" }

  private func synopses(_ page: CommandPage) -> [String] {
    ([page] + page.shown).flatMap { page in
      [".PP", ".B \(Roff.text(page.fullName))", Roff.text(page.synopsisTail(language))]
    }
  }

  /// A command with its options, then those below it.
  private func command(_ page: CommandPage) -> [String] {
    [".SS \(Roff.text(page.synopsis(language)))", Roff.text(page.abstract(language))]
      + paragraphs(page.discussion) + options(page) + page.shown.flatMap { command($0) }
  }

  private func options(_ page: CommandPage) -> [String] {
    page.lines.filter { page.path.isEmpty || !$0.isOfFrame }
      .flatMap { row($0.label(language), $0.abstract(language)) }
  }

  private func paragraphs(_ text: String?) -> [String] {
    (text ?? "").split(separator: "\n\n").flatMap { [".PP", Roff.text(String($0))] }
  }

  private func inside(_ command: any ReplCommand.Type) -> [String] {
    let isIndonesian = language == .id
    let names =
      isIndonesian
      ? "\(command.names.id), \(command.names.en)" : "\(command.names.en), \(command.names.id)"
    let arguments = isIndonesian ? command.arguments.id : command.arguments.en
    let summary = isIndonesian ? command.summary.id : command.summary.en
    return row("\(names) \(arguments)".trimmingBlanks, summary)
  }

  private var keys: [String] {
    let legend = LoopPhrase.legend(choices: 9, isClaim: true, canAccept: true).words(language)
    let keys = legend.split(separator: "   ").map { CommandTable.split(String($0)) }
    return [Roff.text(words(.keysIntro))] + keys.flatMap { row($0.name, $0.arguments) }
      + ManualTable.keys.rows(language).flatMap { row($0.name, $0.text) }
  }

  private var tables: [String] {
    let tables = ManualTable.allCases.filter { $0 != .keys }
    return tables.flatMap { table in
      [section(table.heading)] + table.rows(language).flatMap { row($0.name, $0.text) }
    } + [section(.seeAlso), Roff.text(words(.otherPages))]
  }

  private func row(_ name: String, _ text: String) -> [String] {
    [".TP", ".B \(Roff.text(name))", Roff.text(text)]
  }
}

/// Text for roff, in which some signs are commands.
enum Roff {
  /// The text on one line, every sign of it as it is.
  static func text(_ text: String) -> String {
    var escaped = ""
    for character in text.split(whereSeparator: \.isNewline).joined(separator: " ") {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      default: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
  }
}
