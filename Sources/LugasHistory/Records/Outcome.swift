/// The text that resulted from the decisions so far.
public struct RecordedRevision: Hashable, Sendable {
  /// Its id.
  public let id: RevisionID
  /// The session in which it was made.
  public let session: SessionID
  /// Its place among all decisions, revisions, copies and notes of the draft, 1-based.
  public let sequence: Int
  /// When.
  public let time: UTCMilliseconds
  /// The text.
  public let text: String
}

/// Why a text was copied although something held it back, and what that was.
public struct CopyOverride: Hashable, Sendable {
  /// The officer's reason.
  public let reason: String
  /// The numbers of the `must` suggestions that were open.
  public let openMusts: [Int]
  /// True when a mark for a missing source was left in the text.
  public let hasMarker: Bool

  /// Makes one; in old records nothing is known but the reason.
  public init(reason: String, openMusts: [Int] = [], hasMarker: Bool = false) {
    self.reason = reason
    self.openMusts = openMusts
    self.hasMarker = hasMarker
  }
}

/// A revision that was taken out of the program.
public struct RecordedCopy: Hashable, Sendable {
  /// Its id.
  public let id: CopyID
  /// The session in which it was made.
  public let session: SessionID
  /// What was copied.
  public let revision: RevisionID
  /// Its place among all decisions, revisions, copies and notes of the draft, 1-based.
  public let sequence: Int
  /// When.
  public let time: UTCMilliseconds
  /// The platform it is for; nil where none was named.
  public let platform: String?
  /// Why it was copied although something held it back; nil when nothing did.
  public let override: CopyOverride?
  /// The reason in `override`.
  public var overrideReason: String? { override?.reason }
}

/// What a note speaks of.
public enum NoteTarget: Hashable, Sendable {
  /// The session in which it is written.
  case session
  /// A draft.
  case draft(DraftID)
  /// A suggestion, in its draft.
  case suggestion(SuggestionID)
}

/// A note as it is kept.
public struct RecordedNote: Hashable, Sendable {
  /// Its id.
  public let id: NoteID
  /// The session in which it was written.
  public let session: SessionID
  /// What it speaks of.
  public let target: NoteTarget
  /// Its place among all decisions, revisions, copies and notes of the draft, or among the notes
  /// on the session; 1-based.
  public let sequence: Int
  /// When.
  public let time: UTCMilliseconds
  /// Who wrote it.
  public let officer: String
  /// The note.
  public let text: String
}
