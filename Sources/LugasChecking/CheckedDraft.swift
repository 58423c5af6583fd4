public import LugasLexicon
public import LugasText

/// The language a draft was found to be in.
public enum DraftLanguage: String, Sendable, CaseIterable, Codable {
  /// Indonesian throughout.
  case id
  /// English throughout.
  case en
  /// Sentences of both.
  case mixed
}

/// A draft with its suggestions.
public struct CheckedDraft: Sendable {
  /// The draft.
  public let draft: Draft
  /// The language it was found, or set, to be in.
  public let language: DraftLanguage
  /// The profile it was checked in.
  public let profile: Profile
  /// The suggestions, ordered by span; they do not overlap.
  public let suggestions: [Suggestion]

  /// Makes a checked draft.
  public init(
    draft: Draft, language: DraftLanguage, profile: Profile = .everyday,
    suggestions: [Suggestion]
  ) {
    self.draft = draft
    self.language = language
    self.profile = profile
    self.suggestions = suggestions
  }
}
