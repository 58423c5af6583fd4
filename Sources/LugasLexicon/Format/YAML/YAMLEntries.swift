import Yams

/// A small YAML file of keys and values that is no lexicon, such as settings: its entries with their
/// places, and every slip of its YAML.
public struct YAMLEntries: Sendable {
  /// One key with its value.
  public struct Entry: Sendable {
    /// The key as written.
    public let key: String
    /// Where the key stands.
    public let keyPlace: LexiconPlace
    /// What stands behind it.
    public let value: Value
  }

  /// A text with its place.
  public struct Text: Sendable {
    /// The text as YAML reads it; every scalar is a text.
    public let text: String
    /// Where it begins.
    public let place: LexiconPlace
  }

  /// What stands behind a key.
  public indirect enum Value: Sendable {
    /// One text.
    case text(Text)
    /// A list of texts.
    case texts([Text])
    /// Keys and values of its own.
    case entries([Entry])
  }

  /// The entries in order.
  public private(set) var entries: [Entry] = []
  /// The slips; what could be read is in the entries all the same.
  public private(set) var problems: [LexiconProblem] = []

  /// Reads a file; one of comments alone has no entries and no problems.
  public init(_ file: LexiconFile) {
    let isBlank = file.text.split(whereSeparator: \.isNewline).allSatisfy { line in
      line.first { $0 != " " && $0 != "\t" }.map { $0 == "#" } ?? true
    }
    guard !isBlank else { return }
    var reading = YAMLReading(file: file, judgesComments: false)
    if let root = reading.root() { entries = YAMLEntries.entries(of: root, &reading) }
    problems = reading.problems
  }

  private static func entries(
    of fields: YAMLFields, _ reading: inout YAMLReading
  ) -> [Entry] {
    fields.fields.compactMap { field in
      guard let value = value(of: field, &reading) else { return nil }
      return Entry(key: field.key, keyPlace: field.keyPlace, value: value)
    }
  }

  private static func value(
    of field: YAMLFields.Field, _ reading: inout YAMLReading
  ) -> Value? {
    let what = SlipSubject.key(field.key)
    switch field.value {
    case .mapping:
      return reading.fields(of: field.value, what: what)
        .map { .entries(entries(of: $0, &reading)) }
    case .sequence:
      let texts = reading.texts(field.value, what: what)
      return .texts(texts.map { Text(text: $0.text, place: $0.place) })
    default:
      let place = reading.textPlace(of: field.value)
      return reading.text(field.value, what: what).map { .text(Text(text: $0, place: place)) }
    }
  }
}
