import LugasLexicon
import LugasText

extension Candidate {
  /// Judges a match: what a quotation allows, and how far a deletion reaches. Nil when the rule has
  /// nothing to say there.
  init?(_ match: Match, record: RuleRecord, in units: borrowing DraftUnits, _ row: SentenceRow) {
    let isQuoted = units.units[match.start].marks.contains(.quoted)
    guard let severity = Candidate.severity(of: record, isQuoted: isQuoted) else { return nil }
    let reach = Candidate.reach(of: match, record.deletion, units, row)
    self.init(
      match: match, record: record, severity: severity, start: reach.lowerBound,
      end: reach.upperBound, isQuoted: isQuoted)
  }

  /// A quotation is somebody else's wording: only its spelling may be offered, its partisan words
  /// are shown, its claims are theirs.
  private static func severity(of record: RuleRecord, isQuoted: Bool) -> Severity? {
    guard isQuoted else { return record.severity }
    switch record.family {
    case .plain: return record.kind == .spelling || record.kind == .preposition ? .consider : nil
    case .claim: return nil
    case .neutral: return .consider
    }
  }

  private static func reach(
    of match: Match, _ deletion: DeletionScope?, _ units: borrowing DraftUnits, _ row: SentenceRow
  ) -> Range<Int> {
    switch deletion {
    case nil, .phrase: return match.start..<match.end
    case .sentence: return row.start..<row.end
    case .clause:
      var start = match.start
      while start > row.start, units.units[start - 1].kind != .punctuation { start -= 1 }
      var end = match.end
      while end < row.closing, units.units[end].kind != .punctuation { end += 1 }
      // The comma behind goes along; without one, the comma in front.
      if end < row.closing { return start..<end + 1 }
      let hasComma = start > row.start && units.units[start - 1].marks.contains(.comma)
      return (hasComma ? start - 1 : start)..<end
    }
  }
}
