import LugasLexicon
import LugasText

extension DraftMatcher {
  /// How far one must look to decide a condition.
  enum Scope {
    /// Not beyond the match's sentence: known as soon as that was scanned.
    case sentence
    /// At other sentences or matches: known when all of the draft was scanned.
    case draft
  }

  /// True when the match's conditions of a scope hold.
  mutating func holds(_ match: Match, _ scope: Scope) -> Bool {
    let rule = tables.rule(match.rule)
    let row = run.units.sentences[match.sentence]
    for place in tables.guards(rule.unless) {
      if isAnyTrue(tables.guardian(place), match, row, scope) { return false }
    }
    for place in tables.guards(rule.when) {
      if !isEachSortTrue(tables.guardian(place), match, row, scope) { return false }
    }
    return true
  }

  private mutating func isAnyTrue(
    _ guardian: GuardCode, _ match: Match, _ row: SentenceRow, _ scope: Scope
  ) -> Bool {
    if isAnyTrue(guardian.flags.intersection(scope.flags), match, row) { return true }
    var sorts = guardian.sorts
    while let sort = sorts.next() {
      if scope.decides(sort), isTrue(sort, of: guardian, match, row) { return true }
    }
    return false
  }

  private mutating func isEachSortTrue(
    _ guardian: GuardCode, _ match: Match, _ row: SentenceRow, _ scope: Scope
  ) -> Bool {
    let flags = guardian.flags
    if !flags.isEmpty, scope.decides(anyOf: flags), !isAnyTrue(flags, match, row) { return false }
    var sorts = guardian.sorts
    while let sort = sorts.next() {
      guard !scope.decides(sort) || isTrue(sort, of: guardian, match, row) else { return false }
    }
    return true
  }

  /// True when any condition of one sort holds.
  private mutating func isTrue(
    _ sort: GuardCode.Sort, of guardian: GuardCode, _ match: Match, _ row: SentenceRow
  ) -> Bool {
    let values = guardian.values(sort)
    var place = 0
    while place < values.count {
      let value = values[place]
      switch sort {
      case .sentence: if isSet(Int(value), in: match.sentence) { return true }
      case .draft: if isSomewhere(Int(value)) { return true }
      case .next: if follows(Int(value), match, row) { return true }
      case .previous: if precedes(Int(value), match, row) { return true }
      case .near:
        place += 1
        if isNear(Int(values[place]), within: Int(value), match, row) { return true }
      case .count, .before, .behind:
        place += 1
        if isOften(Int(values[place]), atLeast: Int(value), sort, match, row) { return true }
      }
      place += 1
    }
    return false
  }

  /// True when a condition holds in the sentence scanned last; programs that decide it run when it is
  /// first asked for.
  private mutating func isSet(_ condition: Int, in sentence: Int) -> Bool {
    answers.enter(sentence, fixed: conditions[findings[sentence].conditions])
    if let answer = answers.answer(condition) { return answer }
    guard lateConditions.ofSentence.contains(condition),
      isDecided(condition, byAnyOf: findings[sentence].late)
    else { return false }
    answers.note(condition)
    return true
  }

  private mutating func isSomewhere(_ condition: Int) -> Bool {
    answersOfDraft.enter(0, fixed: conditions[...])
    if let answer = answersOfDraft.answer(condition) { return answer }
    guard lateConditions.ofDraft.contains(condition),
      isDecided(condition, byAnyOf: late.indices)
    else { return false }
    answersOfDraft.note(condition)
    return true
  }

  /// True when one of some late programs finds what a condition asks for.
  private mutating func isDecided(_ condition: Int, byAnyOf places: Range<Int>) -> Bool {
    for place in places where late[place].condition == condition {
      if holds(late[place]) { return true }
    }
    return false
  }

  private mutating func holds(_ late: LateProgram) -> Bool {
    longest(late.program, at: late.start, run.units.sentences[late.sentence]) > 0
  }

  private mutating func follows(_ program: Int, _ match: Match, _ row: SentenceRow) -> Bool {
    run.lengths(of: tables.program(program), at: match.end, row) != 0
  }

  private mutating func precedes(_ program: Int, _ match: Match, _ row: SentenceRow) -> Bool {
    let furthest = max(row.start, match.start - DraftMatcher.lookBehind)
    let code = tables.program(program)
    guard run.mayHold(code, from: furthest, row) else { return false }
    for start in stride(from: match.start, through: furthest, by: -1) {
      let lengths = run.lengths(of: code, at: start, row)
      if lengths & (1 << UInt64(match.start - start)) != 0 { return true }
    }
    return false
  }

  private mutating func isNear(
    _ program: Int, within words: Int, _ match: Match, _ row: SentenceRow
  ) -> Bool {
    let first = max(row.start, match.start - words - DraftMatcher.lookBehind)
    let last = min(row.end, match.end + words + 1)
    guard run.mayHold(tables.program(program), from: first, row) else { return false }
    for start in first..<last {
      let length = longest(program, at: start, row)
      if length > 0, start + length + words >= match.start { return true }
    }
    return false
  }

  private mutating func isAnyTrue(_ flags: MatchFlags, _ match: Match, _ row: SentenceRow) -> Bool {
    var rest = flags.rawValue
    while rest != 0 {
      let flag = MatchFlags(rawValue: rest & (~rest &+ 1))
      if isTrue(flag, match, row) { return true }
      rest &= rest - 1
    }
    return false
  }

  private mutating func isTrue(_ flag: MatchFlags, _ match: Match, _ row: SentenceRow) -> Bool {
    let first = run.units.units[match.start]
    switch flag {
    case .quoted: return first.marks.contains(.quoted)
    case .question: return row.isQuestion
    case .capitalised:
      return first.marks.contains(.capitalised) && !first.marks.contains(.caps)
        && !row.isHeadline && !run.units.opens(match.start, in: row)
    case .caps:
      let words = run.units.units[match.start..<match.end].lazy.filter { $0.kind == .word }
      return !words.isEmpty && words.allSatisfy { $0.marks.contains(.caps) }
    case .negated: return isNegated(match, row)
    case .sourced: return isSourced(match.sentence)
    case .debunked:
      return shows(.debunked, match.sentence) || shows(.debunked, match.sentence + 1)
    case .first: return isFirst(match)
    case .opening: return isOpening(match.sentence)
    default: return false
    }
  }

  private func isNegated(_ match: Match, _ row: SentenceRow) -> Bool {
    guard let set = tables.negations(row.language) else { return false }
    let furthest = max(row.start, match.start - DraftMatcher.negationReach)
    for index in stride(from: match.start - 1, through: furthest, by: -1) {
      if run.units.units[index].kind == .punctuation { return false }
      if run.units.lengths(ofSet: UInt32(set), at: index, to: row.end, tables) != 0 {
        return true
      }
    }
    return false
  }

  /// True when the sentence names its source, or has it in common with a neighbour: with the next one
  /// when that leans on it, with one of the two before when it leans on them itself.
  private mutating func isSourced(_ sentence: Int) -> Bool {
    if shows(.sourced, sentence) { return true }
    if shows(.sourced, sentence + 1), shows(.leaning, sentence + 1) { return true }
    let before = max(0, sentence - 2)..<sentence
    for earlier in before where shows(.sourced, earlier) { return shows(.leaning, sentence) }
    return false
  }

  /// True when there is such a sentence and it shows a signal.
  mutating func shows(_ signal: Signal, _ sentence: Int) -> Bool {
    guard sentence < run.units.sentences.count else { return false }
    let bit = DraftMatcher.bit(of: signal, run.units.sentences[sentence].language)
    return signals(of: sentence) & bit != 0
  }

  /// The signals that a sentence shows, in either language, as bits; found once.
  private mutating func signals(of sentence: Int) -> UInt8 {
    if let known = findings[sentence].signals { return known }
    var signals: UInt8 = 0
    for place in findings[sentence].conditions { signals |= signalBits(Int(conditions[place])) }
    for place in findings[sentence].late {
      let bits = signalBits(late[place].condition)
      if bits & ~signals != 0, holds(late[place]) { signals |= bits }
    }
    findings[sentence].signals = signals
    return signals
  }

  @inline(__always)
  private func signalBits(_ condition: Int) -> UInt8 {
    condition < signalsByCondition.count ? signalsByCondition[condition] : 0
  }

  /// The signals that each condition makes.
  static func signalsByCondition(_ tables: LexiconTables) -> [UInt8] {
    var bits: [UInt8] = []
    for signal in Signal.allCases {
      for language in Language.allCases {
        for condition in tables.conditions(of: signal, language) {
          while bits.count <= Int(condition) { bits.append(0) }
          bits[Int(condition)] |= bit(of: signal, language)
        }
      }
    }
    return bits
  }

  private static func bit(of signal: Signal, _ language: Language) -> UInt8 {
    1 << UInt8(signal.number * 2 + language.number)
  }

  /// How many units before a match a `previous` or `near` pattern may begin.
  private static let lookBehind = 16
  /// How many units before a match a negation may stand: three words lie between at most.
  private static let negationReach = 4
}

extension DraftMatcher.Scope {
  /// Flags that are decided beyond the sentence.
  private static let beyond: MatchFlags = [.sourced, .debunked, .first, .opening]

  /// The flags that the scope decides, each alone.
  @inline(__always)
  fileprivate var flags: MatchFlags {
    self == .draft
      ? DraftMatcher.Scope.beyond : MatchFlags(rawValue: ~0).subtracting(DraftMatcher.Scope.beyond)
  }

  /// True when the scope decides whether any of some flags holds.
  @inline(__always)
  fileprivate func decides(anyOf flags: MatchFlags) -> Bool {
    flags.isDisjoint(with: DraftMatcher.Scope.beyond) == (self == .sentence)
  }

  /// True when the scope decides conditions of a sort.
  @inline(__always)
  fileprivate func decides(_ sort: GuardCode.Sort) -> Bool { (sort == .draft) == (self == .draft) }
}
