/// What was done, with its details.
public enum DecisionAction: Hashable, Sendable {
  /// Took the replacement at that 0-based index; the text is the replacement as it was offered.
  case accept(replacement: Int, text: String)
  /// Left the draft as it is there, with a reason where one was given.
  case reject(reason: String?)
  /// Put the officer's own text; empty deletes.
  case edit(String)
  /// Put off.
  case skip
  /// Closed a claim with this source; `written` is what the text then says there, nil when it stays.
  case source(String, written: String? = nil)
  /// Took the last step back.
  case undo
  /// Took the last undone step again.
  case redo
  /// Set the suggestion's note; empty removes it. Not a step: undo leaves it alone.
  case note(String)

  /// The action without its details.
  public enum Name: String, Sendable, CaseIterable {
    case accept, reject, edit, skip, source, undo, redo, note
  }

  /// The action without its details.
  public var name: Name {
    switch self {
    case .accept: .accept
    case .reject: .reject
    case .edit: .edit
    case .skip: .skip
    case .source: .source
    case .undo: .undo
    case .redo: .redo
    case .note: .note
    }
  }
}

/// A decision to be recorded: one row.
///
/// A bulk step is one row a suggestion, all with the same `bulk`. An undo or redo is a step too: one
/// row without a suggestion, or one row for each suggestion that it turned, with the same `bulk`.
public struct NewDecision: Hashable, Sendable {
  /// The suggestion; may be nil for undo and redo only.
  public let suggestion: SuggestionID?
  /// What was done.
  public let action: DecisionAction
  /// What the rows of one bulk step share, from `HistoryStore.newBulkID()`; nil for a single one.
  public let bulk: BulkID?

  /// Makes a decision.
  public init(on suggestion: SuggestionID?, _ action: DecisionAction, bulk: BulkID? = nil) {
    self.suggestion = suggestion
    self.action = action
    self.bulk = bulk
  }
}

/// A decision as it is kept.
public struct RecordedDecision: Hashable, Sendable {
  /// Its id.
  public let id: DecisionID
  /// The session in which it was taken; not always the one that began the draft.
  public let session: SessionID
  /// Its place among all decisions, revisions, copies and notes of the draft, 1-based.
  public let sequence: Int
  /// When.
  public let time: UTCMilliseconds
  /// What.
  public let decision: NewDecision
}
