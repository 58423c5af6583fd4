import LugasLexicon
import LugasText

/// How many markers for a missing source a sentence carries: one, and one more where another clause
/// claims something of another kind that a named source would not settle.
///
/// A rumour or an unnamed authority speaks for its whole sentence: once it is named, the figures and
/// causes of the sentence have their source, but its superlatives and promises have not.
struct ClaimMarks {
  private let row: SentenceRow
  private var marks: [(winner: Int, candidate: Candidate)] = []
  /// How many clause edges stand before each unit of the sentence; made when they are asked for.
  private var edgesBefore: [Int] = []

  init(in row: SentenceRow) { self.row = row }

  /// Notes that a winner adds a marker.
  mutating func add(_ winner: Int, _ candidate: Candidate) { marks.append((winner, candidate)) }

  /// The winner whose marker stands for this claim too; nil when it may be marked itself.
  mutating func blocker(of candidate: Candidate, in units: borrowing DraftUnits) -> Int? {
    guard candidate.family == .claim, let first = marks.first else { return nil }
    guard marks.count < ClaimMarks.most else { return first.winner }
    for mark in marks {
      let isCovered =
        mark.candidate.record.kind == candidate.record.kind
        || (mark.candidate.record.kind.isAttribution && candidate.record.kind.needsSourceOnly)
        || !hasEdge(between: mark.candidate.units, candidate.units, units)
      if isCovered { return mark.winner }
    }
    return nil
  }

  private static let most = 3

  /// True when a clause ends between two places. The edges are counted once, so that a sentence full
  /// of claims costs its length.
  private mutating func hasEdge(
    between one: Range<Int>, _ other: Range<Int>, _ units: borrowing DraftUnits
  ) -> Bool {
    let (left, right) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
    guard left.upperBound < right.lowerBound else { return false }
    if edgesBefore.isEmpty {
      edgesBefore = [0]
      for index in row.start..<row.end {
        edgesBefore.append((edgesBefore.last ?? 0) + (units.isClauseEdge(index) ? 1 : 0))
      }
    }
    return edgesBefore[right.lowerBound - row.start] > edgesBefore[left.upperBound - row.start]
  }
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
  /// True for a comma, semicolon, colon or a word that joins clauses.
  fileprivate func isClauseEdge(_ index: Int) -> Bool {
    switch units[index].kind {
    case .punctuation: [",", ";", ":"].contains(text(index..<index + 1))
    case .word: DraftUnits.joints.contains(text(index..<index + 1).lowercased())
    default: false
    }
  }

  private static let joints: Set<String> = [
    "dan", "serta", "tetapi", "tapi", "namun", "sedangkan", "sehingga", "karena", "berkat", "lalu",
    "and", "but", "so", "while", "because",
  ]
}
