/// A suggestion as it was offered.
///
/// Family, kind, severity and rule are the ids that the lexicon has for them.
public struct NewSuggestion: Hashable, Sendable {
  /// The number shown to the officer, 1-based and unique in its draft; nil for one that was not
  /// shown because another took its place.
  public let number: Int?
  /// The rule's id, such as `id/officialese/dalam-rangka`.
  public let rule: String
  /// The family's id.
  public let family: String
  /// The kind's id.
  public let kind: String
  /// The severity's id.
  public let severity: String
  /// The span in the draft: UTF-8 offsets, 0-based, half-open.
  public let utf8: Range<Int>
  /// The draft's text at the span.
  public let quote: String
  /// What was offered instead, best first; an empty string deletes, an empty array only marks.
  public let replacements: [String]
  /// What was said about it.
  public let message: String
  /// Why.
  public let why: String
  /// What the rule rests on; empty where it names nothing.
  public let source: String
  /// Those that gave way to this one because they overlap it; recorded with it, so that a review can
  /// be resumed exactly.
  public let overlapped: [NewSuggestion]
  /// What the ledger keeps of a claim; nil for other families.
  public let claim: NewClaim?

  /// Makes a suggestion.
  public init(
    number: Int?, rule: String, family: String, kind: String, severity: String,
    utf8: Range<Int>, quote: String, replacements: [String], message: String, why: String,
    source: String, overlapped: [NewSuggestion] = [], claim: NewClaim? = nil
  ) {
    self.number = number
    self.rule = rule
    self.family = family
    self.kind = kind
    self.severity = severity
    self.utf8 = utf8
    self.quote = quote
    self.replacements = replacements
    self.message = message
    self.why = why
    self.source = source
    self.overlapped = overlapped
    self.claim = claim
  }
}

/// A suggestion as it is kept.
public struct RecordedSuggestion: Hashable, Sendable {
  /// Its id.
  public let id: SuggestionID
  /// The suggestion that it gave way to; nil when it was up from the start.
  public let overlappedBy: SuggestionID?
  /// The suggestion; its `overlapped` is empty here, they are entries of their own.
  public let suggestion: NewSuggestion
}
