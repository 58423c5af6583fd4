import Yams

/// A YAML value with its place, for rooms that read files of their own as packs are read.
package indirect enum YAMLValue: Sendable {
  case text(String, LexiconPlace)
  case list([YAMLValue], LexiconPlace)
  case fields([Field], LexiconPlace)

  /// One key with its value.
  package struct Field: Sendable {
    package let key: String
    package let place: LexiconPlace
    package let value: YAMLValue
  }

  /// Where it begins.
  package var place: LexiconPlace {
    switch self {
    case .text(_, let place), .list(_, let place), .fields(_, let place): place
    }
  }
}

/// A YAML file as values, with the slips of its YAML told as those of packs are.
package struct YAMLDocument: Sendable {
  /// The fields of the file; nil, with a problem, when it has none.
  package let root: [YAMLValue.Field]?
  /// The slips met.
  package let problems: [LexiconProblem]

  /// Reads a file.
  ///
  /// - Parameter ofSettings: a file of comments alone is sound, and so is a comment behind a value.
  package init(_ file: LexiconFile, ofSettings: Bool = false) {
    if ofSettings, YAMLDocument.isBlank(file.text) {
      (root, problems) = (nil, [])
      return
    }
    var reading = YAMLReading(file: file, judgesComments: !ofSettings)
    root = reading.root().map { reading.values(of: $0) }
    problems = reading.problems
  }

  private static func isBlank(_ text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).allSatisfy { line in
      line.first { $0 != " " && $0 != "\t" }.map { $0 == "#" } ?? true
    }
  }
}

extension YAMLReading {
  fileprivate mutating func values(of fields: YAMLFields) -> [YAMLValue.Field] {
    fields.fields.compactMap { field in
      value(of: field.value, what: .key(field.key)).map {
        YAMLValue.Field(key: field.key, place: field.keyPlace, value: $0)
      }
    }
  }

  private mutating func value(of node: Node, what: SlipSubject) -> YAMLValue? {
    switch node {
    case .mapping:
      return fields(of: node, what: what).map { .fields(values(of: $0), place(of: node)) }
    case .sequence(let sequence):
      return .list(sequence.compactMap { value(of: $0, what: what) }, place(of: node))
    default: return text(node, what: what).map { .text($0, textPlace(of: node)) }
    }
  }
}
