import LugasLexicon
import LugasText

/// A match with what decides whether it goes before another.
struct Candidate {
  let match: Match
  let record: RuleRecord
  let severity: Severity
  /// What would be replaced or deleted.
  let units: Range<Int>
  let isQuoted: Bool
  /// False when a deletion would take a link or tag along: then the rule only marks.
  let isWhole: Bool

  var family: Family { record.family }
}

/// A candidate with what it offers.
struct Offer {
  let candidate: Candidate
  let span: TextSpan
  let quote: String
  let replacements: [String]
  /// The first replacement adds the marker for a missing source.
  let addsMarker: Bool
}

/// The overlap rule: higher severity, then the longer span, then neutral > claim > plain, then
/// pack and file order, then the place. `ClaimMarks` says how many markers a sentence carries.
enum Overlap {
  /// The offers of a sentence that win, by place, each with those that gave way to it, by place.
  static func settled(
    _ offers: [Offer], in row: SentenceRow, _ units: borrowing DraftUnits
  ) -> [(Offer, [Offer])] {
    guard offers.count > 1 else { return offers.map { ($0, []) } }
    let order = offers.sorted { goesBefore($0.candidate, $1.candidate) }
    var owner = Array(repeating: -1, count: row.end - row.start)
    var marks = ClaimMarks()
    var winners: [(Offer, [Offer])] = []
    for offer in order {
      let candidate = offer.candidate
      var blocker = marks.blocker(of: candidate, in: units) ?? -1
      for unit in candidate.units where blocker < 0 { blocker = owner[unit - row.start] }
      if blocker >= 0 {
        winners[blocker].1.append(offer)
        continue
      }
      for unit in candidate.units { owner[unit - row.start] = winners.count }
      if offer.addsMarker { marks.add(winners.count, candidate) }
      winners.append((offer, []))
    }
    return winners.map { ($0.0, $0.1.sorted { $0.span < $1.span }) }
      .sorted { $0.0.span < $1.0.span }
  }

  private static func goesBefore(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.units.count != right.units.count { return left.units.count > right.units.count }
    if left.family != right.family { return rank(left.family) < rank(right.family) }
    return (left.match.rule, left.units.lowerBound) < (right.match.rule, right.units.lowerBound)
  }

  private static func rank(_ family: Family) -> Int {
    switch family {
    case .neutral: 0
    case .claim: 1
    case .plain: 2
    }
  }
}
