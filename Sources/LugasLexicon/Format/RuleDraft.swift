/// A pattern with the place it was read from.
struct PlacedPattern: Hashable, Sendable {
  let pattern: Pattern
  let place: LexiconPlace
}

/// The conditions of one `unless` or `when`, as read.
struct GuardDraft: Hashable, Sendable {
  var sentence: [PlacedPattern] = []
  var next: [PlacedPattern] = []
  var previous: [PlacedPattern] = []
  var flags: MatchFlags = []

  /// All its patterns.
  var patterns: [PlacedPattern] { sentence + next + previous }
  /// Number of things it tests.
  var count: Int { patterns.count + flags.rawValue.nonzeroBitCount }
}

/// A rule as read from a pack, before compiling.
struct RuleDraft: Sendable {
  let card: RuleCard
  let file: LexiconFile
  let place: LexiconPlace
  let patterns: [PlacedPattern]
  let replacements: [String]
  let deletion: DeletionScope?
  /// The pack's conditions and the rule's own.
  let unless: [GuardDraft]
  let when: [GuardDraft]
}

/// A pack as read.
struct PackDraft: Sendable {
  let language: Language
  let name: String
  let rules: [RuleDraft]
}

/// A list as read: folded entries.
struct ListDraft: Sendable {
  let language: Language
  let name: String
  let entries: [[String]]
}
