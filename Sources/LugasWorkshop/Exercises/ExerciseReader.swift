public import LugasLexicon

/// Reads files of exercises; every slip is a problem with its place.
public struct ExerciseReader {
  private var reading: WorkshopReading
  private let lexicon: Lexicon

  /// Reads a file; its rules must be the lexicon's.
  public static func read(
    _ file: LexiconFile, lexicon: Lexicon
  ) -> (exercises: [Exercise], problems: [LexiconProblem]) {
    var reader = ExerciseReader(reading: WorkshopReading(file), lexicon: lexicon)
    let exercises = reader.exercises()
    return (exercises, reader.reading.problems.sorted())
  }

  private mutating func exercises() -> [Exercise] {
    guard let root = reading.root else { return [] }
    reading.check(
      root, known: ["exercises", "language", "family", "list"],
      needed: ["exercises", "language", "family", "list"], at: LexiconPlace(line: 1, column: 1))
    let name = reading.text(root["exercises"])
    let language = reading.choice(root["language"], of: Language.self)
    let family = reading.choice(root["family"], of: Family.self)
    guard let name, let language, let family else { return [] }
    return reading.list(root["list"]).enumerated().compactMap { index, value in
      exercise(value, "\(name)-\(index + 1)", language, family)
    }
  }

  private mutating func exercise(
    _ value: YAMLValue, _ name: String, _ language: Language, _ family: Family
  ) -> Exercise? {
    guard let fields = reading.fields(value, what: .exercise) else { return nil }
    reading.check(
      fields,
      known: [
        "level", "task", "draft", "known", "hint", "rules", "facts", "without", "words",
        "good", "bad",
      ],
      needed: ["level", "task", "draft", "hint", "rules", "good", "bad"], at: value.place)
    let level = reading.number(fields["level"], in: 1...3)
    let task = reading.choice(fields["task"], of: Exercise.Task.self)
    let draft = reading.text(fields["draft"])
    let hint = reading.text(fields["hint"])
    let rules = reading.texts(fields["rules"]).compactMap { rule($0) }
    guard let level, let task, let draft, let hint else { return nil }
    if task == .rewrite, fields["words"] == nil {
      reading.report(.missingKey("words"), at: value.place)
    }
    return Exercise(
      name: name, file: reading.file, place: value.place, language: language, family: family,
      level: level, task: task, draft: draft.trimmed, known: reading.text(fields["known"]),
      hint: hint, rules: rules, facts: reading.texts(fields["facts"]).map(Self.fact),
      without: reading.texts(fields["without"]), words: words(fields["words"]) ?? 1...10_000,
      good: reading.texts(fields["good"]),
      bad: reading.texts(fields["bad"]))
  }

  private mutating func rule(_ line: PlacedText) -> RuleID? {
    let id = RuleID(line.text)
    if lexicon.card(id) != nil { return id }
    let nearest = lexicon.nearestRule(to: line.text).map(\.description)
    reading.report(.unknownRule(line.text, nearest: nearest), at: line.place)
    return nil
  }

  /// `8-20`.
  private mutating func words(_ field: YAMLValue.Field?) -> ClosedRange<Int>? {
    guard let field, let text = reading.text(field) else { return nil }
    let ends = text.split(separator: "-").map { Int($0) }
    guard ends.count == 2, let least = ends[0], let most = ends[1], 1 <= least, least <= most else {
      reading.report(.wordCount(text), at: field.value.place)
      return nil
    }
    return least...most
  }

  private static func fact(_ line: PlacedText) -> Exercise.Fact {
    Exercise.Fact(
      wordings: line.text.split(separator: "|").map { String($0).trimmed }, place: line.place)
  }
}

extension String {
  /// Without blanks and line ends at both ends.
  var trimmed: String {
    var slice = self[...]
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }
}
