import LugasLexicon
import LugasText

/// A rule found in a draft, in units.
struct Match {
  /// Index of the rule and its card.
  let rule: Int
  /// What the rule offers here.
  let variant: Int
  /// The program that found it; nil for fixed wording.
  let program: Int?
  /// The sentence it stands in.
  let sentence: Int
  let start: Int
  let end: Int
  /// A condition that its sentence decides speaks against it.
  var isOut = false
}

/// A program of a condition, and where it can begin.
struct LateProgram {
  let program: Int
  let condition: Int
  let sentence: Int
  let start: Int
}

/// Finds every rule of a lexicon in a draft.
///
/// Sentence by sentence: fixed phrases, list entries and the beginnings of patterns by the trie;
/// patterns where one can begin; then the conditions of what was found that the sentence decides, and
/// when all sentences are known the others. Nothing goes back, so a sentence costs its length times a bound that only the lexicon
/// sets.
struct DraftMatcher {
  let image: LexiconImage
  var run: ProgramRun
  let tables: LexiconTables
  /// All matches of the draft, before their conditions are asked.
  private(set) var found: [Match] = []
  /// The signals that each condition makes, as bits.
  let signalsByCondition: [UInt8]
  /// What is found out about each sentence.
  var findings: [SentenceFindings] = []
  /// Sentence conditions that hold, sentence by sentence.
  var conditions: [UInt32] = []
  /// The conditions noted for the sentence that is scanned; each once, however often it fires.
  private var noted = NumberSet()
  /// Programs of conditions, tried only when a match of their sentence asks.
  var late: [LateProgram] = []
  /// The conditions that they decide, in the sentence that is scanned and in the draft.
  private(set) var lateConditions = (ofSentence: NumberSet(), ofDraft: NumberSet())
  /// What was asked of the sentence whose matches are judged.
  var answers = ConditionAnswers()
  /// What was asked of the draft.
  var answersOfDraft = ConditionAnswers()
  /// How often patterns begin in the sentence asked about last.
  var counts = PatternCounts()
  /// The first unquoted match of each rule, by its first unit; made when it is first asked for.
  var firstMentions: [Int: Int]?
  /// What was offered for hashtags met before, from draft to draft.
  var tagWordings: [TagVariant: [String]] = [:]
  /// The draft's first real sentence; made when it is first asked for.
  var opening: Int?

  init(_ lexicon: Lexicon) {
    image = lexicon.image
    tables = lexicon.image.tables
    run = ProgramRun(lexicon)
    signalsByCondition = DraftMatcher.signalsByCondition(tables)
  }

  /// Takes a draft and finds its languages.
  mutating func read(
    _ draft: Draft, language: Language?, on day: CalendarDay? = nil
  ) -> DraftLanguage {
    conditions.removeAll(keepingCapacity: true)
    late.removeAll(keepingCapacity: true)
    lateConditions.ofDraft.removeAll()
    answers.leave()
    answersOfDraft.leave()
    counts.leave()
    firstMentions = nil
    opening = nil
    run.units.day = day?.number ?? 0
    run.read(draft)
    findings.removeAll(keepingCapacity: true)
    for _ in run.units.sentences { findings.append(SentenceFindings()) }
    return LanguageGuess.settle(
      &run.units.sentences, by: run.units.evidence, set: language)
  }

  /// Finds the rules for which `filter` holds in the draft read last; sentence by sentence, by start,
  /// then by rule; the longest match only where one rule begins twice at a unit.
  mutating func matches(_ filter: RuleFilter) -> [Match] {
    found.removeAll(keepingCapacity: true)
    for index in run.units.sentences.indices {
      let first = found.count
      scan(index, filter)
      settle(from: first)
      for place in first..<found.count { found[place].isOut = !holds(found[place], .sentence) }
    }
    var kept: [Match] = []
    for place in found.indices where !found[place].isOut {
      if holds(found[place], .draft) { kept.append(found[place]) }
    }
    return kept
  }

  /// What the captures of a match hold, by number; empty for fixed wording.
  mutating func captures(of match: Match) -> [Int: Capture] {
    guard let program = match.program else { return [:] }
    return run.captures(
      of: tables.program(program), match.start..<match.end, run.units.sentences[match.sentence])
  }

  private mutating func scan(_ index: Int, _ filter: RuleFilter) {
    let row = run.units.sentences[index]
    noted.removeAll()
    lateConditions.ofSentence.removeAll()
    let firstCondition = conditions.count
    let firstLate = late.count
    run.contents.enter(row, run.units, tables)
    walkPhrases(row, index, filter)
    for program in tables.openPrograms { lead(Int(program), row, index, filter) }
    for place in run.contents.gated.indices {
      lead(Int(run.contents.gated[place]), row, index, filter)
    }
    run.glued.forEach(in: row) { pattern, start in
      for program in tables.programs(atGlued: pattern) {
        begin(Int(program), at: start, row, index, filter)
      }
    }
    findings[index].conditions = firstCondition..<conditions.count
    findings[index].late = firstLate..<late.count
  }

  private mutating func walkPhrases(_ row: SentenceRow, _ sentence: Int, _ filter: RuleFilter) {
    for start in row.start..<row.end {
      let first = tables.record(of: run.units.units[start].word)
      if first.isPhrase { note(endsAt: first.node, start, start + 1, row, sentence, filter) }
      var index = start + 1
      guard index < row.end,
        first.nextWords & WordRecord.bit(run.units.units[index].word) != 0
      else { continue }
      var node = first.node
      while index < row.end, run.units.units[index].word != 0 {
        node = tables.child(of: node, along: run.units.units[index].word)
        guard node != 0 else { break }
        index += 1
        note(endsAt: node, start, index, row, sentence, filter)
      }
    }
  }

  @inline(__always)
  private mutating func note(
    endsAt node: UInt32, _ start: Int, _ stop: Int, _ row: SentenceRow, _ sentence: Int,
    _ filter: RuleFilter
  ) {
    for place in tables.ends(at: node) {
      note(tables.end(place), start, stop, row, sentence, filter)
    }
  }

  @inline(__always)
  private mutating func note(
    _ end: PhraseEnd, _ start: Int, _ stop: Int, _ row: SentenceRow, _ sentence: Int,
    _ filter: RuleFilter
  ) {
    switch end {
    case .variant(let variant):
      let rule = tables.rule(ofVariant: variant)
      guard filter.allows(rule, tables.rule(rule), row.language) else { return }
      found.append(
        Match(
          rule: rule, variant: variant, program: nil, sentence: sentence, start: start, end: stop))
    case .entry: break
    case .condition(let condition): note(condition)
    case .program(let program, let before):
      if start - before >= row.start { begin(program, at: start - before, row, sentence, filter) }
    }
  }

  private mutating func note(_ condition: Int) {
    if noted.insert(condition) { conditions.append(UInt32(condition)) }
  }

  /// Begins a program without fixed first words wherever it can begin.
  private mutating func lead(
    _ program: Int, _ row: SentenceRow, _ sentence: Int, _ filter: RuleFilter
  ) {
    let lead = tables.lead(ofProgram: program)
    guard lead.isAnchored || lead.forms != 0 || lead.classes & run.contents.classes != 0,
      run.contents.allows(tables.program(program), at: row.start)
    else { return }
    if lead.isAnchored {
      for start in row.start..<min(row.opening + 1, row.end) {
        begin(program, at: start, row, sentence, filter)
      }
    }
    if lead.classes & PatternClass.word.bit != 0 {
      for start in row.start..<row.end where run.contents.classes(at: start) & lead.classes != 0 {
        begin(program, at: start, row, sentence, filter)
      }
    } else if lead.classes & run.contents.classes != 0 {
      for place in run.contents.marked.indices {
        let (start, classes) = run.contents.marked[place]
        if classes & lead.classes != 0 { begin(program, at: start, row, sentence, filter) }
      }
    }
    guard lead.forms != 0 else { return }
    run.readLeadingForms(row)
    for place in run.leadingWords.indices {
      let (start, forms) = run.leadingWords[place]
      if forms & lead.forms != 0 { begin(program, at: start, row, sentence, filter) }
    }
  }

  @inline(__always)
  private mutating func begin(
    _ program: Int, at start: Int, _ row: SentenceRow, _ sentence: Int, _ filter: RuleFilter
  ) {
    let code = tables.program(program)
    guard run.contents.allows(code, at: start) else { return }
    switch tables.end(ofProgram: program) {
    case .condition(let condition):
      _ = lateConditions.ofSentence.insert(condition)
      _ = lateConditions.ofDraft.insert(condition)
      late.append(
        LateProgram(program: program, condition: condition, sentence: sentence, start: start))
    case .variant(let variant):
      let rule = tables.rule(ofVariant: variant)
      guard filter.allows(rule, tables.rule(rule), row.language) else { return }
      let length = DraftMatcher.longest(run.read(code, at: start, row))
      guard length > 0 else { return }
      found.append(
        Match(
          rule: rule, variant: variant, program: program, sentence: sentence, start: start,
          end: start + length))
    case .entry, .program, nil: break
    }
  }

  /// The most units that a program reads from a unit on; 0 when it does not match.
  mutating func longest(_ program: Int, at start: Int, _ row: SentenceRow) -> Int {
    DraftMatcher.longest(run.lengths(of: tables.program(program), at: start, row))
  }

  private static func longest(_ lengths: UInt64) -> Int {
    lengths & ~1 == 0 ? 0 : 63 - lengths.leadingZeroBitCount
  }

  /// Puts what was found from a place on in order, by start and rule, and keeps the longest only.
  private mutating func settle(from first: Int) {
    guard found.count - first > 1 else { return }
    found[first...].sort {
      ($0.start, $0.rule, $1.end, $0.variant) < ($1.start, $1.rule, $0.end, $1.variant)
    }
    var last = first
    for place in first + 1..<found.count {
      let match = found[place]
      if found[last].start == match.start, found[last].rule == match.rule { continue }
      last += 1
      found[last] = match
    }
    found.removeSubrange((last + 1)...)
  }
}
