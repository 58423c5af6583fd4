import GRDB

/// The details of an action as the columns of its row; all but the action's own are nil.
struct DecisionColumns {
  var replacement: Int?
  var replacementText: String?
  /// The own text of an edit or with a source; the text of a note.
  var ownText: String?
  var reason: String?
  var source: String?

  /// The columns of an action.
  init(_ action: DecisionAction) {
    switch action {
    case .accept(let index, let text): (replacement, replacementText) = (index, text)
    case .reject(let reason): self.reason = reason
    case .edit(let text), .note(let text): ownText = text
    case .source(let source, let written): (self.source, ownText) = (source, written)
    case .skip, .undo, .redo: break
    }
  }

  /// The columns of a row.
  init(_ row: Row) throws {
    replacement = try row.integerIfPresent("replacement").map { Int($0) }
    replacementText = try row.proseIfPresent("replacement_text")
    ownText = try row.proseIfPresent("own_text")
    reason = try row.proseIfPresent("reason")
    source = try row.proseIfPresent("source")
  }

  /// The action with that name and these columns.
  func action(_ name: DecisionAction.Name) throws -> DecisionAction {
    switch (name, replacement, replacementText, ownText, source) {
    case (.accept, let index?, let text?, _, _): .accept(replacement: index, text: text)
    case (.reject, _, _, _, _): .reject(reason: reason)
    case (.edit, _, _, let text?, _): .edit(text)
    case (.note, _, _, let text?, _): .note(text)
    case (.source, _, _, let written, let source?): .source(source, written: written)
    case (.skip, _, _, _, _): .skip
    case (.undo, _, _, _, _): .undo
    case (.redo, _, _, _, _): .redo
    default: throw MalformedRow(column: "action")
    }
  }

  /// What a search is to find of it.
  func searchable(for name: DecisionAction.Name) -> (text: String, place: SearchHit.Place)? {
    switch name {
    case .note: ownText.map { ($0, .note) }
    case .reject: reason.map { ($0, .reason) }
    case .source: source.map { ($0, .reason) }
    case .accept, .edit, .skip, .undo, .redo: nil
    }
  }
}
