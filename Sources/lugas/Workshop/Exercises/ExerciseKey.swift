import LugasTerminal

/// What an officer answers to an exercise.
enum ExerciseKey: Equatable {
  case hint
  case explain
  case edit
  case skip
  case back
  case goTo(Int)
  case solution
  case score
  case stop
  /// Enter alone: the exercise is shown again.
  case nothing
  case answer(String)

  /// Reads a line; both languages' letters and words at once, as in the decision loop. A paste is
  /// always an answer.
  static func read(_ line: EnteredLine) -> ExerciseKey {
    guard !line.isPasted else { return .answer(line.text) }
    let text = line.text.trimmingBlanks
    let word = text.hasPrefix("/") ? String(text.dropFirst()) : text
    switch word.lowercased() {
    case "": return .nothing
    case "p", "h", "petunjuk", "hint": return .hint
    case "?", "kenapa", "jelaskan", "why", "explain": return .explain
    case "u", "e", "sunting", "edit": return .edit
    case "l", "s", "lewati", "skip": return .skip
    case "b", "kembali", "back": return .back
    case "j", "a", "jawaban", "answer": return .solution
    case "skor", "score": return .score
    case "q", "berhenti", "selesai", "keluar", "stop", "quit", "done": return .stop
    default:
      let parts = word.lowercased().split(separator: " ")
      if parts.count == 2, parts[0] == "g", let number = Int(parts[1]) { return .goTo(number) }
      return .answer(text)
    }
  }
}
