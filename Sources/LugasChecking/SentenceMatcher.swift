import LugasLexicon
import LugasText

/// A rule found in a sentence, in units of its row.
struct Match: Hashable {
  /// Index of the rule and its card.
  let rule: Int
  let start: Int
  let end: Int
}

/// Finds every rule of a lexicon in one sentence.
///
/// Three passes over the row: fixed phrases and list entries by the trie; patterns where one can
/// begin; then the conditions of what was found. Nothing goes back, so a sentence costs its length
/// times a bound that only the lexicon sets.
struct SentenceMatcher {
  private let compiled: CompiledLexicon
  private var run = ProgramRun()
  private var row = UnitRow()
  private var found: [Match] = []
  private var conditions: [UInt64]
  private var setConditions: [Int] = []

  init(_ compiled: CompiledLexicon) {
    self.compiled = compiled
    conditions = Array(repeating: 0, count: compiled.conditionCount / 64 + 1)
  }

  /// The row that was read last.
  var units: UnitRow { row }

  /// Reads the next sentence of `reader` and finds the rules for which `allows` holds. Ordered by
  /// start, the longest match only where one rule begins twice at a unit.
  mutating func matches(
    _ sentence: Sentence, _ reader: inout UnitReader, allows: (Int) -> Bool
  ) -> [Match] {
    reader.read(sentence, into: &row)
    found.removeAll(keepingCapacity: true)
    for condition in setConditions { conditions[condition >> 6] = 0 }
    setConditions.removeAll(keepingCapacity: true)
    walkPhrases()
    runPrograms()
    return found.filter { allows($0.rule) && holds($0, isQuestion: sentence.isQuestion) }
  }

  private mutating func walkPhrases() {
    for start in row.units.indices {
      row.setHitFirst.append(row.setHits.count)
      guard compiled.trie.begins(with: row.units[start].word) else { continue }
      var node = PhraseTrie.root
      var index = start
      while index < row.units.count, row.units[index].word != 0,
        let next = compiled.trie.child(of: node, along: row.units[index].word)
      {
        node = next
        index += 1
        for end in compiled.trie.ends(at: node) { note(end, start, index) }
      }
    }
  }

  private mutating func note(_ end: PhraseEnd, _ start: Int, _ stop: Int) {
    switch end {
    case .rule(let rule): keepLongest(Match(rule: rule, start: start, end: stop))
    case .set(let set): row.setHits.append((start, set, stop - start))
    case .condition(let condition):
      conditions[condition >> 6] |= 1 << UInt64(condition & 63)
      setConditions.append(condition)
    }
  }

  /// A rule that begins twice at one unit keeps its longer match; both come close together.
  private mutating func keepLongest(_ match: Match) {
    var index = found.count - 1
    while index >= 0, found[index].start == match.start {
      if found[index].rule == match.rule {
        if match.end > found[index].end { found[index] = match }
        return
      }
      index -= 1
    }
    found.append(match)
  }

  private mutating func runPrograms() {
    let phrases = found.count
    for start in row.units.indices {
      let unit = row.units[start]
      if unit.word != 0, compiled.leadsProgram[Int(unit.word)] {
        for program in compiled.programsByWord[unit.word] ?? [] { run(program, at: start) }
      }
      var hit = row.setHitFirst[start]
      while hit < row.setHits.count, row.setHits[hit].start == start {
        for program in compiled.programsBySet[row.setHits[hit].set] ?? [] {
          run(program, at: start)
        }
        hit += 1
      }
      if unit.isWord { for program in compiled.programsAnywhere { run(program, at: start) } }
      for tokenClass in row.classes(at: start) {
        for program in compiled.programsByClass[tokenClass] ?? [] { run(program, at: start) }
      }
    }
    if phrases > 0, found.count > phrases {
      found.sort { ($0.start, $0.rule) < ($1.start, $1.rule) }
    }
  }

  private mutating func run(_ program: Int, at start: Int) {
    let lengths = run.lengths(of: compiled.programs[program], at: start, in: row) & ~1
    guard lengths != 0, let end = compiled.programEnds[program] else { return }
    note(end, start, start + 63 - lengths.leadingZeroBitCount)
  }

  /// True when the match's conditions hold.
  private mutating func holds(_ match: Match, isQuestion: Bool) -> Bool {
    let rule = compiled.rules[match.rule]
    for guardian in rule.unless where !guardian.isEmpty {
      if isAnyTrue(guardian, match, isQuestion) { return false }
    }
    for guardian in rule.when where !guardian.isEmpty {
      if !isEachSortTrue(guardian, match, isQuestion) { return false }
    }
    return true
  }

  private mutating func isAnyTrue(_ guardian: Guard, _ match: Match, _ isQuestion: Bool) -> Bool {
    !guardian.flags.isDisjoint(with: flags(match, isQuestion))
      || guardian.sentence.contains { isSet($0) }
      || guardian.next.contains { follows($0, match) }
      || guardian.previous.contains { precedes($0, match) }
  }

  private mutating func isEachSortTrue(
    _ guardian: Guard, _ match: Match, _ isQuestion: Bool
  ) -> Bool {
    (guardian.flags.isEmpty || !guardian.flags.isDisjoint(with: flags(match, isQuestion)))
      && (guardian.sentence.isEmpty || guardian.sentence.contains { isSet($0) })
      && (guardian.next.isEmpty || guardian.next.contains { follows($0, match) })
      && (guardian.previous.isEmpty || guardian.previous.contains { precedes($0, match) })
  }

  private func isSet(_ condition: Int) -> Bool {
    conditions[condition >> 6] & (1 << UInt64(condition & 63)) != 0
  }

  private mutating func follows(_ program: Int, _ match: Match) -> Bool {
    run.lengths(of: compiled.programs[program], at: match.end, in: row) != 0
  }

  private mutating func precedes(_ program: Int, _ match: Match) -> Bool {
    let furthest = max(0, match.start - SentenceMatcher.lookBehind)
    for start in stride(from: match.start, through: furthest, by: -1) {
      let lengths = run.lengths(of: compiled.programs[program], at: start, in: row)
      if lengths & (1 << UInt64(match.start - start)) != 0 { return true }
    }
    return false
  }

  private func flags(_ match: Match, _ isQuestion: Bool) -> MatchFlags {
    var flags: MatchFlags = isQuestion ? [.question] : []
    let first = row.units[match.start]
    if first.isQuoted { flags.insert(.quoted) }
    if first.letters == .capitalised, !row.isHeadline, !row.opens(match.start) {
      flags.insert(.capitalised)
    }
    let words = row.units[match.start..<match.end].filter { $0.kind == .word }
    if !words.isEmpty, words.allSatisfy({ $0.letters == .caps }) { flags.insert(.caps) }
    return flags
  }

  /// How many units before a match a `previous` pattern may begin.
  private static let lookBehind = 16
}

extension UnitRow {
  /// The classes, other than words and numbers by themselves, that begin at a unit.
  func classes(at index: Int) -> [PatternClass] {
    var classes: [PatternClass] = []
    switch units[index].kind {
    case .number: classes.append(.number)
    case .url: classes.append(.url)
    case .mention: classes.append(.mention)
    case .hashtag: classes.append(.hashtag)
    case .emoji: classes.append(.emoji)
    case .email: classes.append(.email)
    case .word, .punctuation, .space, .newline, .other: break
    }
    if nameEnds[index] > index { classes.append(.name) }
    forEachRun(at: index) { run in
      switch run.runClass {
      case .percent: classes.append(.percent)
      case .money: classes.append(.money)
      case .date: classes.append(.date)
      case .time: classes.append(.time)
      case .name: break
      }
    }
    return classes
  }
}
