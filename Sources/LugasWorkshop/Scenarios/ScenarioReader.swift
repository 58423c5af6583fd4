public import LugasLexicon

/// Reads scenario files; every slip is a problem with its place.
public struct ScenarioReader {
  private var reading: WorkshopReading
  private let commands: [String]

  /// Reads a file; `commands` are the names that a typed line may begin with, slash included.
  public static func read(
    _ file: LexiconFile, commands: [String]
  ) -> (scenario: Scenario?, problems: [LexiconProblem]) {
    var reader = ScenarioReader(reading: WorkshopReading(file), commands: commands)
    let scenario = reader.scenario()
    let problems = reader.reading.problems.sorted()
    return (problems.isEmpty ? scenario : nil, problems)
  }

  private static let start = LexiconPlace(line: 1, column: 1)

  private mutating func scenario() -> Scenario? {
    guard let root = reading.root else { return nil }
    reading.check(
      root,
      known: [
        "scenario", "language", "title", "about", "minutes", "day", "profile", "officer", "earlier",
        "steps",
      ],
      needed: ["scenario", "language", "title", "minutes", "steps"], at: Self.start)
    let name = reading.text(root["scenario"])
    let language = reading.choice(root["language"], of: Language.self)
    let title = reading.text(root["title"])
    let minutes = reading.number(root["minutes"], in: 1...60)
    let day = reading.day(root["day"]) ?? Self.anyDay
    let profile = reading.choice(root["profile"], of: Profile.self) ?? .everyday
    let earlier = reading.list(root["earlier"]).compactMap { session($0, day) }
    let steps = steps(root["steps"])
    guard let name, let language, let title, let minutes, let day, !steps.isEmpty else {
      return nil
    }
    return Scenario(
      file: reading.file, name: name, language: language, title: title,
      about: reading.text(root["about"]) ?? "", minutes: minutes, day: day, profile: profile,
      officer: reading.text(root["officer"]) ?? "petugas", earlier: earlier, steps: steps)
  }

  private static let anyDay = CalendarDay("2026-11-23")

  private mutating func session(_ value: YAMLValue, _ day: CalendarDay?) -> Scenario.Session? {
    guard let fields = reading.fields(value, what: .key("earlier")) else { return nil }
    reading.check(
      fields, known: ["officer", "day", "steps"], needed: ["officer", "steps"], at: value.place)
    guard let officer = reading.text(fields["officer"]),
      let day = reading.day(fields["day"]) ?? day
    else { return nil }
    return Scenario.Session(officer: officer, day: day, steps: steps(fields["steps"]))
  }

  private mutating func steps(_ field: YAMLValue.Field?) -> [ScenarioStep] {
    reading.list(field).compactMap { step($0) }
  }

  private mutating func step(_ value: YAMLValue) -> ScenarioStep? {
    guard let fields = reading.fields(value, what: .step) else { return nil }
    reading.check(
      fields, known: ["say", "notes", "type", "paste", "write", "text", "sees", "misses"],
      needed: [], at: value.place)
    let comment = reading.text(fields["say"])
    let action = action(fields, at: value.place)
    if comment == nil, action == nil {
      reading.report(.emptyStep, at: value.place)
    }
    let sees = reading.texts(fields["sees"])
    let misses = reading.texts(fields["misses"])
    return ScenarioStep(
      place: value.place, comment: comment, notes: reading.text(fields["notes"]), action: action,
      sees: sees, misses: misses)
  }

  private mutating func action(
    _ fields: [YAMLValue.Field], at place: LexiconPlace
  ) -> ScenarioStep.Action? {
    let doing = fields.filter { ["type", "paste", "write"].contains($0.key) }
    if let second = doing.dropFirst().first {
      reading.report(.secondThing(second.key), at: second.place)
    }
    if let text = fields["text"], fields["write"] == nil {
      reading.report(.strayText, at: text.place)
    }
    guard let first = doing.first, let text = reading.text(first) else { return nil }
    switch first.key {
    case "type":
      check(typed: text, at: first.value.place)
      return .type(text)
    case "paste": return .paste(text)
    default: return write(text, fields, at: first.value.place)
    }
  }

  /// A typed command must be one.
  private mutating func check(typed text: String, at place: LexiconPlace) {
    guard text.hasPrefix("/"), !text.hasPrefix("//") else { return }
    let name = String(text.prefix { !$0.isWhitespace })
    guard !commands.contains(name) else { return }
    reading.report(
      .unknownCommand(name, nearest: DidYouMean.nearest(to: name, in: commands)), at: place)
  }

  private mutating func write(
    _ path: String, _ fields: [YAMLValue.Field], at place: LexiconPlace
  ) -> ScenarioStep.Action? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if parts.contains("..") || parts.contains("") {
      reading.report(.strayPath(path), at: place)
    }
    guard let text = reading.text(fields["text"]) else {
      if fields["text"] == nil { reading.report(.missingKey("text"), at: place) }
      return nil
    }
    return .write(path: path, text: text)
  }
}
