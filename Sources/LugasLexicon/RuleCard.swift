/// What a rule says of itself: everything but its pattern.
public struct RuleCard: Sendable, Hashable {
  /// Its stable name.
  public let id: RuleID
  /// The language it reads.
  public let language: Language
  /// What it is for. Equal to `kind.family`.
  public let family: Family
  /// The sub-type.
  public let kind: Kind
  /// How much it matters.
  public let severity: Severity
  /// Its own message; nil when the wording follows from the replacement.
  public let message: LocalizedText?
  /// Why the wording matters.
  public let why: LocalizedText
  /// Where the rule comes from: a regulation, dictionary or guide.
  public let source: LocalizedText
  /// The pattern or phrase as the keeper wrote it.
  public let pattern: String
  /// Sentences that the rule must change: marked draft and its revision.
  public let changes: [ChangeExample]
  /// Sentences that the rule must leave alone.
  public let keeps: [String]
  /// What silences it, as the keeper wrote it, its pack's conditions first: `next: lanjutan | kerja`.
  public internal(set) var unless: [String] = []
  /// What it needs, written alike.
  public internal(set) var when: [String] = []

  /// For how many days a source of its claim holds once it was read; nil for ever.
  public internal(set) var staleAfterDays: Int?

  /// Makes a card.
  public init(
    id: RuleID, language: Language, kind: Kind, severity: Severity, message: LocalizedText?,
    why: LocalizedText, source: LocalizedText, pattern: String, changes: [ChangeExample],
    keeps: [String]
  ) {
    self.id = id
    self.language = language
    self.family = kind.family
    self.kind = kind
    self.severity = severity
    self.message = message
    self.why = why
    self.source = source
    self.pattern = pattern
    self.changes = changes
    self.keeps = keeps
  }
}

extension RuleCard {
  /// The same rule under another name.
  func renamed(_ id: RuleID) -> RuleCard {
    var card = RuleCard(
      id: id, language: language, kind: kind, severity: severity, message: message, why: why,
      source: source, pattern: pattern, changes: changes, keeps: keeps)
    card.staleAfterDays = staleAfterDays
    return card
  }
}

/// One `changes` line of a rule: `Rapat ⟦pada saat ini⟧ ditunda. => Rapat saat ini ditunda.`
public struct ChangeExample: Sendable, Hashable {
  /// The sentence without marks.
  public let before: String
  /// UTF-8 offsets of the marked part in `before`.
  public let marked: Range<Int>
  /// The sentence after the first replacement; nil when the line only marks.
  public let after: String?

  /// Makes an example.
  public init(before: String, marked: Range<Int>, after: String?) {
    self.before = before
    self.marked = marked
    self.after = after
  }
}
