import LugasText
import Yams

/// Reads one list file.
enum ListReader {
  /// The list and all problems of the file; nil when it cannot be used.
  static func read(_ file: LexiconFile) -> (list: ListDraft?, problems: [LexiconProblem]) {
    var reading = YAMLReading(file: file)
    let list = list(&reading)
    return (reading.problems.isEmpty ? list : nil, reading.problems)
  }

  private static func list(_ reading: inout YAMLReading) -> ListDraft? {
    guard let root = reading.root() else { return nil }
    reading.check(root, known: ["list", "language", "source", "note", "entries"])
    for key in ["list", "language", "source", "entries"] where root[key] == nil {
      reading.report("the key '\(key)' is missing", at: root.place)
    }
    let language = reading.choice(root["language"], of: Language.self)
    let name = root["list"].flatMap { reading.text($0.value, what: "'list'") } ?? ""
    if let field = root["list"], name != reading.file.stem {
      reading.report(
        "the list is named '\(name)' but the file '\(reading.file.stem)'", at: field.keyPlace)
    }
    let entries = root["entries"].map { self.entries($0, &reading) } ?? []
    return ListDraft(
      language: language ?? .id, name: name, place: root["list"]?.keyPlace ?? root.place,
      entries: entries)
  }

  private static func entries(
    _ field: YAMLFields.Field, _ reading: inout YAMLReading
  ) -> [[String]] {
    var seen: [[String]: LexiconPlace] = [:]
    var entries: [[String]] = []
    for (text, place) in reading.texts(field.value, what: "an entry") {
      let draft = Draft(text)
      let tokens = draft.tokens.filter { !$0.isBlank }.map { WordFold.folded(draft.bytes, $0) }
      if tokens.isEmpty {
        reading.report("an entry is empty", at: place)
      } else if let first = seen[tokens] {
        reading.report("'\(text)' stands already in line \(first.line)", at: place)
      } else {
        seen[tokens] = place
        entries.append(tokens)
      }
    }
    return entries
  }
}
