import LugasLexicon
import LugasText

/// A match with what decides whether it goes before another.
struct Candidate {
  let match: Match
  let record: RuleRecord
  let severity: Severity
  /// First unit of what would be replaced or deleted.
  let start: Int
  /// One past its last unit.
  let end: Int
  let isQuoted: Bool

  var family: Family { record.family }
}

/// The overlap rule: higher severity, then the longer span, then neutral > claim > plain, then
/// pack and file order, then the place. A sentence carries one claim.
enum Overlap {
  /// The candidates of a sentence that win, by place, each with those that gave way to it, by place.
  static func settled(
    _ candidates: [Candidate], in row: SentenceRow
  ) -> [(Candidate, [Candidate])] {
    guard candidates.count > 1 else { return candidates.map { ($0, []) } }
    let order = candidates.sorted(by: goesBefore)
    var owner = Array(repeating: -1, count: row.end - row.start)
    var claim = -1
    var winners: [(Candidate, [Candidate])] = []
    for candidate in order {
      var blocker = candidate.family == .claim ? claim : -1
      for unit in candidate.start..<candidate.end where blocker < 0 {
        blocker = owner[unit - row.start]
      }
      if blocker >= 0 {
        winners[blocker].1.append(candidate)
        continue
      }
      for unit in candidate.start..<candidate.end { owner[unit - row.start] = winners.count }
      if candidate.family == .claim { claim = winners.count }
      winners.append((candidate, []))
    }
    return winners.map { ($0.0, $0.1.sorted { ($0.start, $0.end) < ($1.start, $1.end) }) }
      .sorted { $0.0.start < $1.0.start }
  }

  private static func goesBefore(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    let lengths = (left.end - left.start, right.end - right.start)
    if lengths.0 != lengths.1 { return lengths.0 > lengths.1 }
    if left.family != right.family { return rank(left.family) < rank(right.family) }
    return (left.match.rule, left.start) < (right.match.rule, right.start)
  }

  private static func rank(_ family: Family) -> Int {
    switch family {
    case .neutral: 0
    case .claim: 1
    case .plain: 2
    }
  }
}
