import Yams

/// Reads one calendar file: when campaigns and quiet days are.
enum CalendarReader {
  /// The periods and all problems of the file; nil when it cannot be used.
  static func read(
    _ file: LexiconFile
  ) -> (periods: [ElectionPeriod]?, problems: [LexiconProblem]) {
    var reading = YAMLReading(file: file)
    let periods = periods(&reading)
    return (reading.problems.isEmpty ? periods : nil, reading.problems)
  }

  private static func periods(_ reading: inout YAMLReading) -> [ElectionPeriod]? {
    guard let root = reading.root() else { return nil }
    let keys = ["calendar", "language", "source", "periods"]
    reading.check(root, known: keys + ["note"])
    for key in keys where root[key] == nil {
      reading.report(FileSlip.missingKey(key), at: root.place)
    }
    let language = reading.choice(root["language"], of: Language.self) ?? .id
    reading.checkName(root["calendar"], of: .calendar)
    guard let field = root["periods"] else { return nil }
    guard case .sequence(let rows) = field.value else {
      reading.report(EntrySlip.periodsNotAList, at: field.keyPlace)
      return nil
    }
    return rows.compactMap { period($0, language, &reading) }
  }

  private static func period(
    _ node: Node, _ language: Language, _ reading: inout YAMLReading
  ) -> ElectionPeriod? {
    guard let fields = reading.fields(of: node, what: .period) else { return nil }
    let keys = ["profile", "election", "from", "until", "source"]
    reading.check(fields, known: keys)
    for key in keys where fields[key] == nil {
      reading.report(FileSlip.missingKey(key), at: fields.place)
    }
    let profile = reading.choice(fields["profile"], of: Profile.self)
    let election = reading.localized(fields["election"], language: language)
    let source = fields["source"].flatMap { reading.text($0.value, what: .key("source")) }
    guard let days = reading.window(of: fields), let profile, let election, let source else {
      return nil
    }
    return ElectionPeriod(profile: profile, days: days, election: election, source: source)
  }
}

extension YAMLReading {
  /// The days between `from` and `until`; nil without both.
  mutating func window(of fields: YAMLFields) -> DayWindow? {
    guard let from = day(fields["from"]), let until = day(fields["until"]) else { return nil }
    guard let window = DayWindow(from: from, until: until) else {
      report(EntrySlip.daysReversed, at: fields["until"]?.keyPlace ?? fields.place)
      return nil
    }
    return window
  }

  /// A day; nil, with a problem, for anything else.
  mutating func day(_ field: YAMLFields.Field?) -> CalendarDay? {
    guard let field, let text = text(field.value, what: .key(field.key)) else { return nil }
    guard let day = CalendarDay(text) else {
      report(EntrySlip.day, at: place(of: field.value))
      return nil
    }
    return day
  }

  /// Reports a name that is not the file's; answers the name.
  @discardableResult
  mutating func checkName(_ field: YAMLFields.Field?, of sort: FileSort) -> String {
    guard let field, let name = text(field.value, what: .key(sort.rawValue)) else { return "" }
    if name != file.stem {
      report(FileSlip.misnamed(sort, name, file: file.stem), at: field.keyPlace)
    }
    return name
  }
}
