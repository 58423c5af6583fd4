public import LugasLexicon
public import LugasText

/// A rule matched at a span of a draft, with what it offers.
public struct Suggestion: Hashable, Sendable {
  /// The rule.
  public let rule: RuleID
  /// What the rule is for.
  public let family: Family
  /// The sub-type.
  public let kind: Kind
  /// How much it matters here (a quotation lowers it).
  public let severity: Severity
  /// The part of the draft that the replacement takes the place of; never empty.
  public let span: TextSpan
  /// The draft's text at `span`.
  public let quote: String
  /// What may stand there instead, best first, letter case already fitted; an empty string deletes
  /// the span; an empty array only marks it.
  public let replacements: [String]
  /// Suggestions that gave way to this one because they overlap it; offered when it is rejected.
  /// In order; none has shadowed ones of its own.
  public let shadowed: [Suggestion]

  /// Makes a suggestion.
  public init(
    rule: RuleID, family: Family, kind: Kind, severity: Severity, span: TextSpan, quote: String,
    replacements: [String], shadowed: [Suggestion] = []
  ) {
    self.rule = rule
    self.family = family
    self.kind = kind
    self.severity = severity
    self.span = span
    self.quote = quote
    self.replacements = replacements
    self.shadowed = shadowed
  }
}
