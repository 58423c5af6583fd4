import LugasLexicon

/// Reads the values of one workshop file and collects the problems met, as for packs.
struct WorkshopReading {
  let file: LexiconFile
  private(set) var problems: [LexiconProblem]
  /// The fields of the file; nil when it has none.
  let root: [YAMLValue.Field]?

  init(_ file: LexiconFile) {
    self.file = file
    let document = YAMLDocument(file)
    (root, problems) = (document.root, document.problems)
  }

  mutating func report(_ slip: WorkshopSlip, at place: LexiconPlace) {
    problems.append(LexiconProblem(file: file, place: place, slip))
  }

  /// Reports keys that are not known, and needed ones that are missing.
  mutating func check(
    _ fields: [YAMLValue.Field], known: [String], needed: [String], at place: LexiconPlace
  ) {
    for field in fields where !known.contains(field.key) {
      let nearest = DidYouMean.nearest(to: field.key, in: known)
      report(.unknownKey(field.key, nearest: nearest), at: field.place)
    }
    for key in needed where !fields.contains(where: { $0.key == key }) {
      report(.missingKey(key), at: place)
    }
  }

  /// The fields of a value; nil, with a problem, for anything else.
  mutating func fields(_ value: YAMLValue, what: WorkshopSubject) -> [YAMLValue.Field]? {
    if case .fields(let fields, _) = value { return fields }
    report(.notFields(what), at: value.place)
    return nil
  }

  /// The values of a list; none, with a problem, for anything else.
  mutating func list(_ field: YAMLValue.Field?) -> [YAMLValue] {
    guard let field else { return [] }
    if case .list(let values, _) = field.value { return values }
    report(.notAList(field.key), at: field.value.place)
    return []
  }

  /// A text; nil when the field is missing or, with a problem, is none.
  mutating func text(_ field: YAMLValue.Field?) -> String? {
    guard let field else { return nil }
    if case .text(let text, _) = field.value { return text }
    report(.notOneText(field.key), at: field.value.place)
    return nil
  }

  /// One text or a list of texts, each with its place.
  mutating func texts(_ field: YAMLValue.Field?) -> [PlacedText] {
    guard let field else { return [] }
    let values: [YAMLValue] =
      if case .list(let list, _) = field.value { list } else { [field.value] }
    return values.compactMap { value in
      if case .text(let text, let place) = value { return PlacedText(text: text, place: place) }
      report(.notTexts(field.key), at: value.place)
      return nil
    }
  }

  /// A whole number in a range.
  mutating func number(_ field: YAMLValue.Field?, in range: ClosedRange<Int>) -> Int? {
    guard let field, let text = text(field) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    report(.number(field.key, range, text), at: field.value.place)
    return nil
  }

  /// A word from a closed list.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ field: YAMLValue.Field?, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let field, let word = text(field) else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    let all = Choice.allCases.map(\.rawValue)
    let nearest = DidYouMean.nearest(to: word, in: all)
    report(
      .unknownChoice(field.key, word, nearest: nearest, known: all), at: field.value.place)
    return nil
  }

  /// A day, `2026-11-23`.
  mutating func day(_ field: YAMLValue.Field?) -> CalendarDay? {
    guard let field, let text = text(field) else { return nil }
    if let day = CalendarDay(text) { return day }
    report(.day(text), at: field.value.place)
    return nil
  }
}

extension [YAMLValue.Field] {
  /// The field with a key.
  subscript(key: String) -> YAMLValue.Field? { first { $0.key == key } }
}
