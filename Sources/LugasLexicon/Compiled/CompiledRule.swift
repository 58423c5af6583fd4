/// How much of the sentence a rule deletes.
package enum DeletionScope: String, CaseIterable, Sendable {
  case phrase, clause, sentence
}

/// What a match must or must not be like.
package struct MatchFlags: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Inside quotation marks.
  package static let quoted = MatchFlags(rawValue: 1)
  /// Its first word has a capital letter and does not start the sentence.
  package static let capitalised = MatchFlags(rawValue: 2)
  /// The sentence is a question.
  package static let question = MatchFlags(rawValue: 4)
  /// All letters of it are capitals.
  package static let caps = MatchFlags(rawValue: 8)

  /// The names as they are written in packs.
  package static let names: [String: MatchFlags] = [
    "quoted": .quoted, "capitalised": .capitalised, "question": .question, "caps": .caps,
  ]
}

/// Conditions around a match, compiled: indexes into the lexicon's conditions and programs.
package struct Guard: Sendable, Hashable {
  /// Any of these stands somewhere in the sentence.
  package var sentence: [Int] = []
  /// Any of these stands right behind the match.
  package var next: [Int] = []
  /// Any of these stands right in front of the match.
  package var previous: [Int] = []
  /// Any of these holds.
  package var flags: MatchFlags = []

  /// True when there is nothing to test.
  package var isEmpty: Bool {
    sentence.isEmpty && next.isEmpty && previous.isEmpty && flags.isEmpty
  }
}

/// A rule as the checker needs it. Its index is that of its card.
package struct CompiledRule: Sendable {
  /// What it offers, best first; an empty text deletes.
  package let replacements: [String]
  /// How much a deletion takes with it; nil for a rule that deletes nothing by itself.
  package let deletion: DeletionScope?
  /// Where it does not hold: one true condition is enough.
  package let unless: [Guard]
  /// Where alone it holds: each guard needs a true condition of every sort it has.
  package let when: [Guard]
}
