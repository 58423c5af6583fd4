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

  /// Makes a problem at a place of a file.
  public init(file: LexiconFile, place: LexiconPlace, message: String) {
    path = file.path
    self.place = place
    self.message = message
    sourceLine = file.line(place.line)
  }

  /// `path:line:column: error: message`, the line, and a caret under the column.
  public var rendered: String {
    let head = "\(path):\(place.line):\(place.column): error: \(message)"
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
