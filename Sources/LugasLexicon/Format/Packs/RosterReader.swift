import Yams

/// Reads one roster file.
struct RosterReader {
  private var reading: YAMLReading

  /// Keys of the file, and of one entry.
  static let keys = ["roster", "language", "election", "source", "from", "until", "entries"]
  static let entryKeys = [
    "name", "party", "short", "common", "english", "accounts", "called", "slogans", "number",
    "office", "region", "from", "until",
  ]

  /// The roster and all problems of the file; nil when it cannot be used.
  static func read(
    _ file: LexiconFile
  ) -> (roster: RosterDraft?, problems: [LexiconProblem]) {
    var reader = RosterReader(reading: YAMLReading(file: file))
    let roster = reader.roster()
    return (reader.reading.problems.isEmpty ? roster : nil, reader.reading.problems)
  }

  private mutating func roster() -> RosterDraft? {
    guard let root = reading.root() else { return nil }
    reading.check(root, known: RosterReader.keys + ["note"])
    for key in RosterReader.keys where root[key] == nil {
      reading.report(FileSlip.missingKey(key), at: root.place)
    }
    let language = reading.choice(root["language"], of: Language.self) ?? .id
    let name = reading.checkName(root["roster"], of: .roster)
    let texts = ["election", "source"].map { text(root[$0]) ?? "" }
    let days = reading.window(of: root)
    guard let field = root["entries"] else { return nil }
    guard case .sequence(let nodes) = field.value else {
      reading.report(EntrySlip.entriesNotAList, at: field.keyPlace)
      return nil
    }
    let entries = nodes.compactMap { entry($0) }
    guard let days else { return nil }
    return RosterDraft(
      roster: Roster(
        name: name, language: language, election: texts[0], source: texts[1], days: days,
        entries: entries),
      file: reading.file, place: root["roster"]?.keyPlace ?? root.place)
  }

  private mutating func entry(_ node: Node) -> Roster.Entry? {
    guard let fields = reading.fields(of: node, what: .entry) else { return nil }
    reading.check(fields, known: RosterReader.entryKeys)
    let parties = self.texts(fields["party"])
    guard let name = text(fields["name"]) ?? parties.first else {
      reading.report(EntrySlip.nameless, at: fields.place)
      return nil
    }
    var entry = Roster.Entry(name: name)
    entry.isParty = fields["name"] == nil
    entry.parties = parties
    entry.short = texts(fields["short"])
    entry.common = texts(fields["common"])
    entry.english = texts(fields["english"])
    entry.accounts = texts(fields["accounts"])
    entry.called = texts(fields["called"])
    entry.slogans = texts(fields["slogans"])
    entry.office = text(fields["office"])
    entry.region = text(fields["region"])
    entry.number = number(fields["number"])
    entry.days = reading.window(of: fields)
    if (fields["from"] == nil) != (fields["until"] == nil) {
      reading.report(EntrySlip.daysTogether, at: fields.place)
    }
    return entry
  }

  private mutating func text(_ field: YAMLFields.Field?) -> String? {
    field.flatMap { reading.text($0.value, what: .key($0.key)) }
  }

  private mutating func texts(_ field: YAMLFields.Field?) -> [String] {
    field.map { reading.texts($0.value, what: .key($0.key)).map(\.text) } ?? []
  }

  private mutating func number(_ field: YAMLFields.Field?) -> Int? {
    guard let field, let text = text(field) else { return nil }
    guard let number = Int(text), 1...99 ~= number else {
      reading.report(EntrySlip.ballotNumber, at: reading.place(of: field.value))
      return nil
    }
    return number
  }
}

/// A roster as read, with its place.
struct RosterDraft: Sendable {
  let roster: Roster
  let file: LexiconFile
  let place: LexiconPlace
}
