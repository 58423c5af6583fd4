/// What the officer decided on one suggestion.
public enum Decision: Hashable, Sendable {
  /// Takes a replacement of the suggestion; the index is 0-based.
  case accept(replacement: Int)
  /// Leaves the draft as it is there, with a reason where one was given.
  case reject(reason: String?)
  /// Puts the officer's own text in place of the span; an empty text deletes it.
  case edit(String)
  /// Puts it off: nothing changes, and it is no longer asked.
  case skip
  /// Closes a claim with the officer's own source. `written` takes the place of the span, as when the
  /// source is to stand in the text; nil leaves the draft alone.
  case source(String, written: String? = nil)

  /// The decision without its details.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case accept, reject, edit, skip, source
  }

  /// The decision without its details.
  public var kind: Kind {
    switch self {
    case .accept: .accept
    case .reject: .reject
    case .edit: .edit
    case .skip: .skip
    case .source: .source
    }
  }
}
