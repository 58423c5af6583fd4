import LugasLexicon
import LugasText

/// A match with what decides whether it goes before another.
struct Candidate {
  let match: Match
  let record: RuleRecord
  let severity: Severity
  /// What would be replaced or deleted.
  var units: Range<Int>
  /// The same with the marks behind a clause or sentence that goes: they go along with it.
  var reserved: Range<Int>
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
  /// The offers of a sentence that win, by place, each with those that gave way to it, by place; all
  /// as indexes.
  static func settled(
    _ offers: [Offer], in row: SentenceRow, _ units: borrowing DraftUnits
  ) -> [(winner: Int, losers: [Int])] {
    if areApart(offers) { return offers.indices.map { ($0, []) } }
    let order = offers.indices.sorted {
      goesBefore(offers[$0].candidate, offers[$1].candidate)
    }
    var owner = Array(repeating: -1, count: row.end - row.start)
    var marks = ClaimMarks(in: row)
    var winners: [(winner: Int, losers: [Int])] = []
    for index in order {
      let candidate = offers[index].candidate
      var blocker = marks.blocker(of: candidate, in: units) ?? -1
      for unit in candidate.reserved where blocker < 0 { blocker = owner[unit - row.start] }
      if blocker >= 0 {
        winners[blocker].losers.append(index)
        continue
      }
      for unit in candidate.reserved { owner[unit - row.start] = winners.count }
      if offers[index].addsMarker { marks.add(winners.count, candidate) }
      winners.append((index, []))
    }
    return winners.map { ($0.winner, $0.losers.sorted { offers[$0].span < offers[$1].span }) }
      .sorted { offers[$0.0].span < offers[$1.0].span }
  }

  /// True for offers in order none of which can be in another's way.
  private static func areApart(_ offers: [Offer]) -> Bool {
    var end = 0
    var claims = 0
    for offer in offers {
      let units = offer.candidate.reserved
      if units.lowerBound < end { return false }
      end = units.upperBound
      if offer.candidate.family == .claim { claims += 1 }
    }
    return claims < 2
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
