/// Something wrong in a lexicon file. A value: problems are collected and reported together.
public struct LexiconProblem: Hashable, Sendable {
  /// The file.
  public let path: String
  /// Where in it.
  public let place: LexiconPlace
  /// What is wrong, lower case, the keeper's word in single quotes, no full stop.
  public let message: String
  /// The line it stands in.
  public let sourceLine: String
  /// How much it matters.
  public let weight: Weight

  /// How much a problem matters.
  public enum Weight: String, Sendable {
    /// The file is not used.
    case error
    /// The file is used; the keeper should look.
    case warning
  }

  /// Makes a problem at a place of a file.
  public init(
    file: LexiconFile, place: LexiconPlace, message: String, weight: Weight = .error
  ) {
    path = file.path
    self.place = place
    self.message = message
    self.weight = weight
    sourceLine = file.line(place.line)
  }

  /// `path:line:column: error: message`, the line, and a caret under the column.
  public var rendered: String {
    let head = "\(path):\(place.line):\(place.column): \(weight.rawValue): \(message)"
    guard !sourceLine.isEmpty else { return head }
    let pad = sourceLine.unicodeScalars.prefix(max(0, place.column - 1))
      .map { $0 == "\t" ? "\t" : " " }.joined()
    return "\(head)\n  \(sourceLine)\n  \(pad)^"
  }
}

extension LexiconProblem: Comparable {
  /// Orders by path, place, message.
  public static func < (left: LexiconProblem, right: LexiconProblem) -> Bool {
    (left.path, left.place, left.message) < (right.path, right.place, right.message)
  }
}
