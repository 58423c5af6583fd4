import LugasLexicon
import LugasTerminal

/// What an answer in the decision loop asks for.
enum DecisionKey: Equatable {
  case accept
  case pick(Int)
  case reject
  case ownText
  case skip
  case undo
  case redo
  case explain
  case acceptRule
  case rejectRule
  case back
  case goTo(Int)
  case note(String)
  case stop
  /// Enter alone: the question is repeated, nothing is decided.
  case nothing
  /// A command, slash included.
  case command(String)
  case unknown(String)

  /// Reads an answer; both languages' letters and the legend's words at once, none means two things.
  static func read(_ line: String) -> DecisionKey {
    let text = line.trimmingBlanks
    if text.hasPrefix("/") { return .command(text) }
    if text.hasPrefix("#") { return .note(String(text.dropFirst()).trimmingBlanks) }
    switch text.lowercased() {
    case "": return .nothing
    case "y", "ya", "yes", "terima", "accept": return .accept
    case "t", "n", "tidak", "tdk", "no", "tolak", "reject": return .reject
    case "u", "e", "tulis", "tulis sendiri", "own", "own text": return .ownText
    case "l", "s", "lewati", "lewat", "skip": return .skip
    case "z", "urung", "urungkan", "undo": return .undo
    case "ulang", "ulangi", "redo": return .redo
    case "?", "kenapa", "mengapa", "why": return .explain
    case "y!": return .acceptRule
    case "t!", "n!": return .rejectRule
    case "b", "kembali", "back": return .back
    case "q", "berhenti", "stop", "selesai", "done", "batal", "cancel", "keluar", "quit":
      return .stop
    default: return number(text)
    }
  }

  /// Reads the answer to a question of yes or no; nil for anything else.
  static func yesOrNo(_ line: EnteredLine) -> Bool? {
    switch read(line) {
    case .accept: true
    case .reject, .stop: false
    default: nil
    }
  }

  /// Reads a line; nil when it holds a paste, which is never a key. A command or a note that was
  /// typed may go on with one.
  static func read(_ line: EnteredLine) -> DecisionKey? {
    if let command = CommandTable.command(in: line) { return .command(command.trimmingBlanks) }
    return line.isPasted && !line.typedPrefix.hasPrefix("#") ? nil : read(line.text)
  }

  /// True for a key, and not for what was written out.
  var isKey: Bool { isLoopOnly || self == .explain || self == .stop }

  /// True for a key that says something only to a question.
  var isLoopOnly: Bool {
    switch self {
    case .accept, .pick, .reject, .ownText, .skip, .undo, .acceptRule, .rejectRule, .back, .goTo:
      true
    default: false
    }
  }

  private static func number(_ text: String) -> DecisionKey {
    if let choice = Int(text), (1...9).contains(choice) { return .pick(choice) }
    let parts = text.lowercased().split(separator: " ")
    if parts.count == 2, parts[0] == "g", let target = Int(parts[1]) { return .goTo(target) }
    return .unknown(text)
  }
}

extension StringProtocol {
  /// Without blanks and line ends at both ends.
  var trimmingBlanks: String {
    var slice = self[...]
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }
}
