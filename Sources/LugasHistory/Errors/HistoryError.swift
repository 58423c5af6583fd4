/// Why the history could not be opened, read or written; never with a word of a draft.
public struct HistoryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The reason.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Another program held the file for too long.
    case locked
    /// The file or its folder may not be written.
    case readOnly
    /// The disk is full.
    case diskFull
    /// The file is a history, but broken; it was left as it is.
    case damaged
    /// The file is something else; it was left as it is.
    case notADatabase
    /// A newer program made the file.
    case newerSchema
    /// The file lies on a network file system, where locks cannot be trusted.
    case networkFileSystem
    /// A part of the path that should be a folder is a file.
    case noFolder
    /// The call names something that is not in the history: a caller's mistake.
    case notFound
    /// Anything else.
    case other
  }

  /// The reason.
  public let kind: Kind
  /// The file.
  public let path: String
  /// What the system or SQLite said, without any value that was stored; may be empty.
  public let detail: String

  /// Makes an error.
  public init(_ kind: Kind, path: String, detail: String = "") {
    self.kind = kind
    self.path = path
    self.detail = detail
  }

  /// The error in words for a log, in English: `path: error: the reason`.
  public var description: String {
    "\(path): error: \(kind.words)" + (detail.isEmpty ? "" : " (\(detail))")
  }
}

extension HistoryError.Kind {
  /// The reason in English, lower case, without full stop.
  public var words: String {
    switch self {
    case .locked: "the history is in use by another program"
    case .readOnly: "the history cannot be written"
    case .diskFull: "the disk is full"
    case .damaged: "the history is damaged and was left as it is"
    case .notADatabase: "the file is not a history and was left as it is"
    case .newerSchema: "the history was made by a newer version of the program"
    case .networkFileSystem: "the history lies on a network file system"
    case .noFolder: "a part of the path is no folder"
    case .notFound: "no such entry in the history"
    case .other: "the history failed"
    }
  }
}
