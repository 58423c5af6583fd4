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
    let form = NumberedForm(
      key: key, number: "at-least", example: 26, isOfWords: false, highest: PackReader.highestCount)
    guard let read = numbered(node, form), !read.patterns.isEmpty else { return [] }
    return [GuardDraft.Count(atLeast: read.number, patterns: read.patterns, place: read.place)]
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
