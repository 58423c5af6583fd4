public import LugasText

/// One replaced part of a draft.
///
/// Edits of a revision are in order of their spans and do not overlap; putting each replacement in
/// place of its span makes the revision's text.
public struct Edit: Hashable, Sendable {
  /// Where an edit comes from.
  public enum Cause: Hashable, Sendable {
    /// The decision on the suggestion with that number.
    case decision(number: Int)
    /// Clean-up beside a decision: blanks, punctuation, a capital letter, an English article.
    case mending
  }

  /// The part of the draft that goes; empty where a blank is put in.
  public let span: TextSpan
  /// The text that comes; empty for a deletion.
  public let replacement: String
  /// Where it comes from.
  public let cause: Cause

  /// Makes an edit.
  public init(span: TextSpan, replacement: String, cause: Cause) {
    self.span = span
    self.replacement = replacement
    self.cause = cause
  }

  /// True for clean-up.
  public var isMending: Bool { cause == .mending }
}
