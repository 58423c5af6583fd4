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
    let reach = record.deletion.map { clauses.reach(of: matched, $0, in: units) }
    let taken = (reach ?? matched) ?? matched
    self.init(
      match: match, record: record, severity: severity, units: taken,
      reserved: Candidate.withMarks(taken, record, in: units), isQuoted: isQuoted,
      isWhole: reach != .some(nil))
  }

  private static func withMarks(
    _ taken: Range<Int>, _ record: RuleRecord, in units: borrowing DraftUnits
  ) -> Range<Int> {
    guard record.deletion == .clause || record.deletion == .sentence else { return taken }
    var end = taken.upperBound
    while end < units.units.count, units.units[end].kind == .punctuation { end += 1 }
    return taken.lowerBound..<end
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
