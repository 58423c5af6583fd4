/// Something wrong in a lexicon file. A value: problems are collected and reported together.
public struct LexiconProblem: Hashable, Sendable {
  /// The file.
  public let path: String
  /// Where in it.
  public let place: LexiconPlace
  /// What is wrong, lower case, the keeper's word in single quotes, no full stop.
  public let message: Wording
  /// The line it stands in.
  public let sourceLine: String
  /// How much it matters.
  public let weight: Weight

  /// How much a problem matters.
  public enum Weight: Sendable {
    /// The file is not used.
    case error
    /// The file is used; the keeper should look.
    case warning

    var wording: Wording {
      switch self {
      case .error: Wording(id: "galat", en: "error")
      case .warning: Wording(id: "peringatan", en: "warning")
      }
    }
  }

  /// Makes a problem at a place of a file.
  public init(
    file: LexiconFile, place: LexiconPlace, _ slip: some LexiconSlip, weight: Weight = .error
  ) {
    self.init(file: file, place: place, message: Wording(slip), weight: weight)
  }

  /// Makes one with the words of another problem.
  init(file: LexiconFile, place: LexiconPlace, message: Wording, weight: Weight) {
    path = file.path
    self.place = place
    self.message = message
    self.weight = weight
    sourceLine = file.line(place.line)
  }

  /// `path:line:column: error: message`, the line, and a caret under the column.
  public var rendered: Wording { Wording(id: rendered(in: .id), en: rendered(in: .en)) }

  private func rendered(in language: Language) -> String {
    let weight = self.weight.wording[language]
    let head = "\(path):\(place.line):\(place.column): \(weight): \(message[language])"
    guard !sourceLine.isEmpty else { return head }
    let pad = sourceLine.unicodeScalars.prefix(max(0, place.column - 1))
      .map { $0 == "\t" ? "\t" : " " }.joined()
    return "\(head)\n  \(sourceLine)\n  \(pad)^"
  }
}

extension LexiconProblem: Comparable {
  /// Orders by path, place, message; the same in every language.
  public static func < (left: LexiconProblem, right: LexiconProblem) -> Bool {
    (left.path, left.place, left.message.en) < (right.path, right.place, right.message.en)
  }
}
