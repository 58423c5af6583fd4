import LugasLexicon

/// Two deletions side by side may want the same comma: `Buka Senin, ayo coblos 2, hidup calon kita`.
/// The first takes it; the second begins behind it, so that both can be offered.
enum SharedMarks {
  /// The candidates, no clause deletion of them beginning with the mark that another ends with.
  static func shared(_ candidates: [Candidate], in units: borrowing DraftUnits) -> [Candidate] {
    let clauses = candidates.filter { $0.record.deletion == .clause }
    guard clauses.count > 1 else { return candidates }
    let last = Set(clauses.map { $0.units.upperBound - 1 })
    return candidates.map { candidate in
      let start = candidate.units.lowerBound
      guard candidate.record.deletion == .clause, last.contains(start), candidate.units.count > 1,
        units.units[start].marks.contains(.comma)
      else { return candidate }
      var candidate = candidate
      candidate.units = start + 1..<candidate.units.upperBound
      candidate.reserved = start + 1..<candidate.reserved.upperBound
      return candidate
    }
  }
}
