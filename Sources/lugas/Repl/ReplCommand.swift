import LugasLexicon

/// A command of the REPL. A new command is a file in `Commands/` and a line in `CommandTable.all`.
protocol ReplCommand: SendableMetatype {
  /// The English and the Indonesian name, slash included.
  static var names: (en: String, id: String) { get }
  /// What may follow the name, for help.
  static var arguments: (en: String, id: String) { get }
  /// What it does, in a line.
  static var summary: (id: String, en: String) { get }
  /// What it may be called with, for help.
  static var example: (id: String, en: String) { get }
  /// Whether the line history keeps what follows the name; not where it is the officer's prose.
  static var keepsArguments: Bool { get }
  /// Candidates for the word being typed, for Tab.
  static func completions(for word: String, in lexicon: Lexicon) -> [String]
  /// Does it. `current` is the suggestion that the decision loop asks about, if it runs.
  static func run(_ arguments: String, current: Int?, on desk: inout Desk)
}

extension ReplCommand {
  static var arguments: (en: String, id: String) { ("", "") }
  static var keepsArguments: Bool { true }
  static func completions(for word: String, in lexicon: Lexicon) -> [String] { [] }

  /// Its name in a language.
  static func name(in language: Language) -> String { language == .id ? names.id : names.en }
}
