import LugasLexicon
import LugasTerminal

/// All commands of the REPL and how a typed name finds its command.
enum CommandTable {
  /// In the order in which help lists them.
  static let all: [any ReplCommand.Type] = [
    NewCommand.self, PasteCommand.self, OpenCommand.self, EditCommand.self, CleanCommand.self,
    ShowCommand.self,
    ContinueCommand.self, ReviewCommand.self, AcceptCommand.self, RejectCommand.self,
    SkipCommand.self,
    UndoCommand.self, RedoCommand.self, ExplainReplCommand.self, SourceCommand.self,
    ClaimsCommand.self, NoteCommand.self, DiffCommand.self, LimitsCommand.self, ThreadCommand.self,
    AltCommand.self, CopyCommand.self,
    SubmitCommand.self,
    MatchCommand.self, HistoryReplCommand.self, SearchCommand.self, ExportCommand.self,
    RulesCommand.self, ReloadCommand.self, ProfileCommand.self, PrivateCommand.self,
    ProjectorCommand.self, LanguageCommand.self,
    SettingsReplCommand.self, DoctorReplCommand.self, DemoReplCommand.self,
    ExerciseReplCommand.self, HelpCommand.self, QuitCommand.self,
  ]

  /// What a typed name stands for.
  enum Finding {
    /// One command, with its full name in the language that was typed.
    case command(any ReplCommand.Type, name: String)
    /// Several commands begin so.
    case several([String])
    /// None does; the nearest name.
    case none(nearest: String?)
  }

  /// Looks a name up: exact first, then as a unique beginning, in both languages at once.
  static func find(_ name: String) -> Finding {
    let typed = name.lowercased()
    for command in all where command.names.en == typed || command.names.id == typed {
      return .command(command, name: typed)
    }
    var hits: [(command: any ReplCommand.Type, name: String)] = []
    for command in all {
      if let full = [command.names.id, command.names.en].first(where: { $0.hasPrefix(typed) }) {
        hits.append((command, full))
      }
    }
    if hits.count == 1 { return .command(hits[0].command, name: hits[0].name) }
    if hits.count > 1, typed.count > 1 { return .several(hits.map(\.name)) }
    return .none(nearest: otherWords[typed] ?? DidYouMean.nearest(to: typed, in: names))
  }

  /// Words of other programs, or plain ones, for what has another name here.
  static let otherWords = [
    "/exit": "/quit", "/bye": "/quit", "/stop": "/quit", "/berhenti": "/keluar",
    "/selesai": "/keluar", "/done": "/quit", "/?": "/help", "/tolong": "/bantuan",
    "/perintah": "/bantuan", "/commands": "/help", "/config": "/settings",
    "/konfigurasi": "/setelan", "/pengaturan": "/setelan", "/next": "/review", "/mulai": "/baru",
    "/print": "/show", "/cetak": "/lihat", "/delete": "/undo", "/hapus": "/urung",
    "/batal": "/urung", "/cancel": "/undo", "/check": "/doctor", "/log": "/history",
  ]

  /// The command line that a line is; nil for a draft. Its name must be typed; what follows may be
  /// pasted, as a link behind `/source`, and is then taken as one line.
  static func command(in line: EnteredLine) -> String? {
    let typed = line.typedPrefix
    guard typed.hasPrefix("/"), !typed.hasPrefix("//"), !typed.contains("\n") else { return nil }
    guard line.isPasted else { return typed }
    let (name, _) = split(typed)
    guard typed.count > name.count, case .command = find(name) else { return nil }
    return line.text.trimmingBlanks.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// True for a text of one line that is a command when it is typed.
  static func isCommand(_ text: String) -> Bool { command(in: EnteredLine(typed: text)) != nil }

  /// The command whose name was typed without its slash.
  static func meant(by text: String, _ language: Language) -> String? {
    let typed = "/\(text.lowercased())"
    let ends = ["/q", "/exit", "/selesai", "/done", "/stop", "/berhenti"]
    if ends.contains(typed) { return QuitCommand.name(in: language) }
    return names.first { $0 == typed }
  }

  /// All names of both languages.
  static var names: [String] { all.flatMap { [$0.names.id, $0.names.en] } }

  /// Splits a command line into the name and what follows.
  static func split(_ line: String) -> (name: String, arguments: String) {
    let text = line.trimmingBlanks
    let name = text.prefix { !$0.isWhitespace }
    return (String(name), text.dropFirst(name.count).trimmingBlanks)
  }

  /// Whole words that Tab may put in place of the word before the cursor.
  static func completions(_ line: String, _ cursor: Int, lexicon: Lexicon) -> [String] {
    let typed = String(line.prefix(cursor))
    guard typed.hasPrefix("/") else { return [] }
    guard let blank = typed.firstIndex(of: " ") else {
      return names.filter { $0.hasPrefix(typed.lowercased()) }
    }
    guard case .command(let command, _) = find(String(typed[..<blank])) else { return [] }
    let word = typed.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init)
    return command.completions(for: word ?? "", in: lexicon)
  }
}
