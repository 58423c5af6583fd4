import LugasLexicon
import LugasText

/// How often patterns begin in one sentence, added up from its start.
///
/// Each pattern is run once over a sentence, however many matches ask, so that the cost stays the
/// sentence's length.
struct PatternCounts {
  private var row = -1
  private var sums: [Int: [Int32]] = [:]

  /// Forgets the draft.
  mutating func leave() { row = -1 }

  /// Turns to a sentence.
  mutating func enter(_ row: SentenceRow) {
    guard self.row != row.start else { return }
    self.row = row.start
    sums.removeAll(keepingCapacity: true)
  }

  /// The sums of a program: how many places stand in front of each unit; one more for the end.
  subscript(program: Int) -> [Int32]? {
    get { sums[program] }
    set { sums[program] = newValue }
  }
}

extension DraftMatcher {
  /// True when a program begins at enough units of the sentence, or of its part in front of or
  /// behind the match; what stands in quotation marks does not count.
  mutating func isOften(
    _ program: Int, atLeast least: Int, _ sort: GuardCode.Sort, _ match: Match, _ row: SentenceRow
  ) -> Bool {
    let part =
      switch sort {
      case .before: row.start..<match.start
      case .behind: match.end..<row.end
      default: row.start..<row.end
      }
    // Fewer units than places asked for: nothing needs to be counted.
    guard part.count >= least,
      run.mayHold(tables.program(program), from: part.lowerBound, row)
    else { return false }
    counts.enter(row)
    let sums = counts[program] ?? self.sums(of: program, row)
    counts[program] = sums
    return Int(sums[part.upperBound - row.start] - sums[part.lowerBound - row.start]) >= least
  }

  private mutating func sums(of program: Int, _ row: SentenceRow) -> [Int32] {
    var sums: [Int32] = [0]
    sums.reserveCapacity(row.end - row.start + 1)
    var sum: Int32 = 0
    let code = tables.program(program)
    for index in row.start..<row.end {
      if !run.units.units[index].marks.contains(.quoted), run.begins(code, at: index, row) {
        sum += 1
      }
      sums.append(sum)
    }
    return sums
  }

  /// True when no match of the same rule stands earlier in the draft outside quotation marks.
  mutating func isFirst(_ match: Match) -> Bool {
    let known = firstMentions ?? mentions()
    firstMentions = known
    return known[match.rule].map { $0 >= match.start } ?? true
  }

  private func mentions() -> [Int: Int] {
    var first: [Int: Int] = [:]
    for match in found
    where !run.units.units[match.start].marks.contains(.quoted) && first[match.rule] == nil {
      first[match.rule] = match.start
    }
    return first
  }

  /// True for the draft's first sentence that has as many words as a sentence needs.
  mutating func isOpening(_ sentence: Int) -> Bool {
    let known = opening ?? firstSentence()
    opening = known
    return known == sentence
  }

  private func firstSentence() -> Int {
    let units = run.units
    return units.sentences.firstIndex { row in
      units.units[row.start..<row.end].lazy.filter(\.isWord).prefix(DraftMatcher.fewestWords)
        .count == DraftMatcher.fewestWords
    } ?? 0
  }

  /// `Halo, Sobat Asri!` greets; from here on it is a sentence.
  private static let fewestWords = 4
}
