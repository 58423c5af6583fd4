import LugasLexicon
import LugasText

/// How many markers for a missing source a sentence carries: one, and one more where another clause
/// claims something of another kind that a named source would not settle.
///
/// A rumour or an unnamed authority speaks for its whole sentence: once it is named, the figures and
/// causes of the sentence have their source, but its superlatives and promises have not.
struct ClaimMarks {
  private var marks: [(winner: Int, candidate: Candidate)] = []

  /// Notes that a winner adds a marker.
  mutating func add(_ winner: Int, _ candidate: Candidate) { marks.append((winner, candidate)) }

  /// The winner whose marker stands for this claim too; nil when it may be marked itself.
  func blocker(of candidate: Candidate, in units: borrowing DraftUnits) -> Int? {
    guard candidate.family == .claim, let first = marks.first else { return nil }
    guard marks.count < ClaimMarks.most else { return first.winner }
    for mark in marks {
      let isCovered =
        mark.candidate.record.kind == candidate.record.kind
        || (mark.candidate.record.kind.isAttribution && candidate.record.kind.needsSourceOnly)
        || !units.isClauseEdge(between: mark.candidate.units, candidate.units)
      if isCovered { return mark.winner }
    }
    return nil
  }

  private static let most = 3
}

extension Kind {
  /// Says from whom a sentence is known, without a name.
  fileprivate var isAttribution: Bool {
    self == .hearsay || self == .unnamedAuthority || self == .forwarded
  }

  /// True when naming who says it is enough.
  fileprivate var needsSourceOnly: Bool {
    switch self {
    case .superlative, .absolute, .promise, .health: false
    default: true
    }
  }
}

extension DraftUnits {
  /// True when a comma, semicolon, colon or a word that joins clauses stands between two places.
  fileprivate func isClauseEdge(between one: Range<Int>, _ other: Range<Int>) -> Bool {
    let (left, right) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
    guard left.upperBound < right.lowerBound else { return false }
    return (left.upperBound..<right.lowerBound).contains { index in
      switch units[index].kind {
      case .punctuation: [",", ";", ":"].contains(text(index..<index + 1))
      case .word: DraftUnits.joints.contains(text(index..<index + 1).lowercased())
      default: false
      }
    }
  }

  private static let joints: Set<String> = [
    "dan", "serta", "tetapi", "tapi", "namun", "sedangkan", "sehingga", "karena", "berkat", "lalu",
    "and", "but", "so", "while", "because",
  ]
}
