/// A draft to be recorded.
public struct NewDraft: Hashable, Sendable {
  /// The text; kept byte for byte.
  public let text: String
  /// The language it was found to be in: `id`, `en` or `mixed`.
  public let language: String

  /// Makes a draft.
  public init(text: String, language: String) {
    self.text = text
    self.language = language
  }
}

/// What the store gave to a new draft.
public struct DraftHandle: Hashable, Sendable {
  /// The draft's id.
  public let id: DraftID
  /// The number by which people call it: 1, 2, 3, …; never given to another draft.
  public let number: Int
  /// The suggestions in the order given, each followed by those it overlapped.
  public let suggestions: [RecordedSuggestion]
}

/// How far a draft has come.
public enum DraftState: String, Sendable, CaseIterable {
  /// Decisions may still come.
  case open
  /// The officer finished it.
  case finished
  /// The officer gave it up.
  case abandoned
}

/// A draft with everything that is kept of it.
public struct RecordedDraft: Hashable, Sendable {
  /// Its id.
  public let id: DraftID
  /// Its number.
  public let number: Int
  /// The session in which it began.
  public let session: RecordedSession
  /// The text and its language.
  public let draft: NewDraft
  /// When it was given.
  public let created: UTCMilliseconds
  /// The ids of the rules that were switched off when it was checked, sorted.
  public let rulesOff: [String]
  /// How far it has come.
  public let state: DraftState
  /// When it was finished or abandoned; nil while it is open.
  public let closed: UTCMilliseconds?
  /// The suggestions in the order in which they were recorded.
  public let suggestions: [RecordedSuggestion]
  /// The decisions in order; undone ones are among them.
  public let decisions: [RecordedDecision]
  /// The revisions in order.
  public let revisions: [RecordedRevision]
  /// The copies in order.
  public let copies: [RecordedCopy]
  /// The notes on the draft and its suggestions in order.
  public let notes: [RecordedNote]
  /// Submissions, approvals and the like in order.
  public let signOffs: [RecordedSignOff]
  /// The accounts that decided on it, by name; each once.
  public let decidedBy: [String]
  /// The hold in force; nil when there is none.
  public let hold: RecordedHold?
  /// That its texts were purged; nil while they are there.
  public let purge: RecordedPurge?
}
