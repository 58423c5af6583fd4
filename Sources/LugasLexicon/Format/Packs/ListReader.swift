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
      reading.report(FileSlip.missingKey(key), at: root.place)
    }
    let language = reading.choice(root["language"], of: Language.self)
    let name = reading.checkName(root["list"], of: .list)
    let entries = root["entries"].map { self.entries($0, &reading) } ?? []
    return ListDraft(
      language: language ?? .id, name: name, place: root["list"]?.keyPlace ?? root.place,
      entries: entries)
  }

  private static func entries(
    _ field: YAMLFields.Field, _ reading: inout YAMLReading
  ) -> [ListEntry] {
    var seen: [ListEntry: LexiconPlace] = [:]
    var entries: [ListEntry] = []
    for (entry, place) in rows(field, &reading) {
      if entry.words.isEmpty {
        reading.report(EntrySlip.empty, at: place)
      } else if let first = seen[ListEntry(entry.words, window: entry.window)] {
        reading.report(EntrySlip.doubled(entry.text, line: first.line), at: place)
      } else {
        seen[ListEntry(entry.words, window: entry.window)] = place
        entries.append(entry)
      }
    }
    return entries
  }

  /// The entries as written; one that counts on some days only is `{entry: …, from: …, until: …}`.
  private static func rows(
    _ field: YAMLFields.Field, _ reading: inout YAMLReading
  ) -> [(ListEntry, LexiconPlace)] {
    guard case .sequence(let nodes) = field.value else {
      return reading.texts(field.value, what: .entry).map { (entry($0.text), $0.place) }
    }
    return nodes.compactMap { node in
      if case .mapping = node { return dated(node, &reading) }
      return reading.text(node, what: .entry).map { (entry($0), reading.textPlace(of: node)) }
    }
  }

  private static func dated(
    _ node: Node, _ reading: inout YAMLReading
  ) -> (ListEntry, LexiconPlace)? {
    guard let fields = reading.fields(of: node, what: .entry) else { return nil }
    reading.check(fields, known: ["entry", "from", "until"])
    for key in ["entry", "from", "until"] where fields[key] == nil {
      reading.report(FileSlip.missingKey(key), at: fields.place)
    }
    guard let field = fields["entry"], let text = reading.text(field.value, what: .key("entry")),
      let window = reading.window(of: fields)
    else { return nil }
    return (entry(text, window), fields.place)
  }

  /// An entry as it is matched: folded, without blanks.
  static func entry(_ text: String, _ window: DayWindow? = nil) -> ListEntry {
    let draft = Draft(text)
    let words = draft.tokens.filter { !$0.isBlank }.map { WordFold.folded(draft.bytes, $0) }
    return ListEntry(words, text: text, window: window)
  }
}
