import Yams

extension PackReader {
  /// One `{at-least: 26, match: […]}` or a list of them.
  mutating func counts(_ field: YAMLFields.Field) -> [GuardDraft.Count] {
    if case .sequence(let sequence) = field.value {
      return sequence.flatMap { oneCount($0, key: field.key) }
    }
    return oneCount(field.value, key: field.key)
  }

  private mutating func oneCount(_ node: Node, key: String) -> [GuardDraft.Count] {
    guard let fields = reading.fields(of: node, what: "'\(key)'") else { return [] }
    reading.check(fields, known: ["at-least", "match"])
    guard let least = fields["at-least"], let match = fields["match"] else {
      reading.report("'\(key)' is written {at-least: 26, match: [...]}", at: fields.place)
      return []
    }
    guard let text = reading.text(least.value, what: "'at-least'"), let atLeast = Int(text),
      1...PackReader.highestCount ~= atLeast
    else {
      reading.report(
        "'at-least' is a number from 1 to \(PackReader.highestCount)",
        at: reading.place(of: least.value))
      return []
    }
    let patterns = patterns(match)
    guard !patterns.isEmpty else { return [] }
    return [GuardDraft.Count(atLeast: atLeast, patterns: patterns, place: fields.place)]
  }

  private static let highestCount = 1000
}

extension GuardDraft {
  /// What may stand under `unless` and `when`.
  static let keys = [
    "sentence", "draft", "next", "previous", "near", "count", "before", "behind", "flags",
  ]
}

extension GuardDraft.Count {
  /// All its patterns as one: what begins twice at a word is counted once.
  var pattern: PlacedPattern {
    guard patterns.count > 1, let first = patterns.first else { return patterns[0] }
    return PlacedPattern(
      pattern: .oneOf(patterns.map(\.pattern)), text: first.text, place: first.place)
  }
}
