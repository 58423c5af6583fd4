/// The id of one recorded thing: a UUID of version 7 as lower-case text, made by the store.
///
/// The type parameter keeps the ids of drafts, suggestions and sessions apart.
public struct RecordID<Record>: Hashable, Sendable, CustomStringConvertible {
  /// The id as it is stored.
  public let text: String

  /// Takes an id as it was given out before.
  public init(_ text: String) { self.text = text }

  /// The id as it is stored.
  public var description: String { text }
}

/// The id of a session.
public typealias SessionID = RecordID<RecordedSession>
/// The id of a draft.
public typealias DraftID = RecordID<RecordedDraft>
/// The id of a suggestion.
public typealias SuggestionID = RecordID<RecordedSuggestion>
/// The id of a decision.
public typealias DecisionID = RecordID<RecordedDecision>
/// The id of a revision.
public typealias RevisionID = RecordID<RecordedRevision>
/// The id of a copy.
public typealias CopyID = RecordID<RecordedCopy>
/// The id of a note.
public typealias NoteID = RecordID<RecordedNote>
/// What the rows of one bulk step share.
public typealias BulkID = RecordID<DecisionAction>
