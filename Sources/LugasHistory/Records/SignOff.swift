/// A step on the way of a text out of the office.
public enum SignOffStep: String, Sendable, CaseIterable {
  /// An officer asks for approval.
  case submit
  /// Somebody else approves the text.
  case approve
  /// Somebody else gives it back with a note.
  case `return`
  /// The text was copied without approval, with a reason.
  case emergency
  /// Somebody else has looked at an emergency copy.
  case look
}

/// A step as it is kept.
public struct RecordedSignOff: Hashable, Sendable {
  /// What was done.
  public let step: SignOffStep
  /// The text it was done on.
  public let revision: RevisionID
  /// The SHA-256 of that text in hexadecimal digits: an approval holds for these bytes alone.
  public let textHash: String
  /// When.
  public let time: UTCMilliseconds
  /// By which account; names are declared, not proven.
  public let officer: String
  /// The note or reason; nil where none was given.
  public let note: String?
}
