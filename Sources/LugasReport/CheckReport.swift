public import LugasChecking
public import LugasLexicon

/// What a report tells of one checked draft.
public struct CheckReport: Sendable {
  /// The caller's own name of the draft; nil without one.
  public let id: ReportID?
  /// The file that the draft was read from; nil for standard input.
  public let file: String?
  /// The draft with its suggestions.
  public let checked: CheckedDraft
  /// Finds the card of a rule.
  public let card: @Sendable (RuleID) -> RuleCard?
  /// The language of messages and reasons.
  public let language: Language
  /// From this severity on a suggestion counts for the exit status.
  public let threshold: Severity
  /// How plainly the draft reads, and with every first replacement; nil when that was not measured.
  public var plainness: PlainnessChange?
  /// How the draft stands against the limits of the platforms asked for, and with every first
  /// replacement.
  public var meters: [MeterChange] = []

  /// Makes a report of a checked draft.
  public init(
    id: ReportID? = nil, file: String? = nil, checked: CheckedDraft, language: Language,
    threshold: Severity = .consider, card: @escaping @Sendable (RuleID) -> RuleCard?
  ) {
    self.id = id
    self.file = file
    self.checked = checked
    self.card = card
    self.language = language
    self.threshold = threshold
  }

  /// True when a suggestion is at or above the threshold, or a platform asked for does not take the
  /// draft.
  public var reachesThreshold: Bool {
    checked.suggestions.contains { $0.severity >= threshold }
      || meters.contains { !$0.before.fits }
  }

  /// How many suggestions there are of a family.
  public func count(of family: Family) -> Int {
    checked.suggestions.count { $0.family == family }
  }

  /// How many suggestions there are of a severity.
  public func count(of severity: Severity) -> Int {
    checked.suggestions.count { $0.severity == severity }
  }

  /// What is said of a suggestion: the rule's own message, or the wording of its kind.
  public func message(for suggestion: Suggestion) -> String {
    message(for: suggestion, of: card(suggestion.rule))
  }

  func message(for suggestion: Suggestion, of card: RuleCard?) -> String {
    if let message = card?.message { return message[language] }
    return SuggestionWords(language: language).message(for: suggestion)
  }
}

/// A caller's name of a draft, given back as it came.
public enum ReportID: Hashable, Sendable {
  /// A text.
  case text(String)
  /// A number as it was written; only JSON numbers are given back well-formed.
  case number(String)
}
