/// One lexicon file as it was read: its path, for messages, and its text.
public struct LexiconFile: Sendable, Hashable {
  /// The path to show.
  public let path: String
  /// The content.
  public let text: String
  /// Where its folder stands among the lexicon folders, 0 for the first; a later one wins.
  public let layer: Int

  /// What it holds, when its folder does not tell.
  private let setRole: Role?

  /// Makes a file.
  public init(path: String, text: String, layer: Int = 0, role: Role? = nil) {
    self.path = path
    self.text = text
    self.layer = layer
    setRole = role
  }

  /// What a file holds.
  public enum Role: Sendable, CaseIterable {
    /// Rules.
    case pack
    /// A list of words.
    case list
    /// What shows a source, or a denial.
    case signal
    /// Who stands in an election.
    case roster
    /// When campaigns and quiet days are.
    case calendar
    /// How long posts may be.
    case platforms

    /// The folder in which such files lie; nil for packs, which lie in that of their family.
    var folder: String? {
      switch self {
      case .pack: nil
      case .list: "lists"
      case .signal: "signals"
      case .roster: "rosters"
      case .calendar: "calendars"
      case .platforms: "platforms"
      }
    }
  }

  /// What it holds: as it was told, else by the name of its folder.
  var role: Role { setRole ?? Role.allCases.first { $0.folder == folderName } ?? .pack }

  /// The text of a 1-based line without its end; empty when there is no such line.
  func line(_ number: Int) -> String {
    var current = 1
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if current == number { return String(line.hasSuffix("\r") ? line.dropLast() : line) }
      current += 1
    }
    return ""
  }

  /// True when this is the same pack, list or signal as the other, in another version.
  public func takesThePlace(of other: LexiconFile) -> Bool {
    stem == other.stem && language == other.language && role == other.role
  }

  /// What stands behind `language:`; empty without it.
  private var language: Substring {
    let line = text.split(separator: "\n").first { $0.hasPrefix("language:") }
    return line?.dropFirst(9).drop { $0 == " " }.prefix { $0.isLetter } ?? ""
  }

  /// The name of the folder that holds it; empty without one.
  var folderName: String { path.split(separator: "/").dropLast().last.map(String.init) ?? "" }

  /// The file's name without folders and ending.
  var stem: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.split(separator: ".").first.map(String.init) ?? name
  }
}

/// A place in a lexicon file.
public struct LexiconPlace: Hashable, Sendable, Comparable {
  /// 1-based line.
  public let line: Int
  /// 1-based column in Unicode scalars.
  public let column: Int

  /// Makes a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then column.
  public static func < (left: LexiconPlace, right: LexiconPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// The place some columns to the right.
  func moved(columns: Int) -> LexiconPlace {
    LexiconPlace(line: line, column: column + columns)
  }
}
