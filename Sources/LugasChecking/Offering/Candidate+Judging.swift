import LugasLexicon
import LugasText

extension Candidate {
  /// Judges a match: what a quotation allows, and how far a deletion reaches. Nil when the rule has
  /// nothing to say there.
  init?(
    _ match: Match, record: RuleRecord, _ profile: Profile, in units: borrowing DraftUnits,
    _ clauses: inout ClauseFinder
  ) {
    let isQuoted = units.units[match.start].marks.contains(.quoted)
    guard let severity = Candidate.severity(of: record, profile, isQuoted: isQuoted) else {
      return nil
    }
    let matched = match.start..<match.end
    var reach = record.deletion.map { clauses.reach(of: matched, $0, in: units) }
    // A tag that the rule itself matched may be removed whole; a link, address or mention stays
    // (law 3). Around the match a deletion takes none of them along (`ClauseFinder`).
    if reach != nil, matched.contains(where: { units.isAddress($0) }) { reach = .some(nil) }
    let taken = (reach ?? matched) ?? matched
    self.init(
      match: match, record: record, severity: severity, units: taken,
      reserved: clauses.withMarks(taken, record.deletion, in: units), isQuoted: isQuoted,
      isWhole: reach != .some(nil))
  }

  /// A quotation is somebody else's wording: only its spelling may be offered, its partisan words
  /// are shown, its claims are theirs.
  private static func severity(
    of record: RuleRecord, _ profile: Profile, isQuoted: Bool
  ) -> Severity? {
    guard isQuoted else { return record.severity(in: profile) }
    switch record.family {
    case .plain: return record.kind == .spelling || record.kind == .preposition ? .consider : nil
    case .claim: return nil
    case .neutral: return .consider
    }
  }
}
