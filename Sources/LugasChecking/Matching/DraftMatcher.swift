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
  let start: Int
  let end: Int
}

/// Finds every rule of a lexicon in a draft.
///
/// Sentence by sentence: fixed phrases, list entries and the beginnings of patterns by the trie;
/// patterns where one can begin; then, when all sentences are known, the conditions of what was
/// found. Nothing goes back, so a sentence costs its length times a bound that only the lexicon
/// sets.
struct DraftMatcher {
  let image: LexiconImage
  var run: ProgramRun
  private var found: [Match] = []
  private var pending: [(program: Int, start: Int)] = []
  /// The signals that each condition makes, as bits.
  let signalsByCondition: [UInt8]
  /// The token classes at which a program can begin, by class number.
  private let leading: UInt32
  /// The word forms at which a program can begin, by language.
  private let leadingForms: [FormEdges]
  /// Sentence conditions that hold, sentence by sentence.
  var conditions: [UInt32] = []
  /// When each condition was noted last; a sentence notes each once, however often it fires.
  private var noted: [UInt32] = []
  private var serial: UInt32 = 0
  /// Programs of conditions, tried only when a match of their sentence asks.
  var late: [(program: Int, start: Int)] = []
  /// The same for the whole draft, made when it is first asked for.
  var conditionsOfDraft: Set<UInt32>?
  /// How often patterns begin in the sentence asked about last.
  var counts = PatternCounts()
  /// The first unquoted match of each rule, by its first unit; made when it is first asked for.
  var firstMentions: [Int: Int]?
  /// The draft's first real sentence; made when it is first asked for.
  var opening: Int?
  /// All matches of the draft, before their conditions are asked.
  private(set) var all: [(sentence: Int, matches: [Match])] = []

  init(_ lexicon: Lexicon) {
    image = lexicon.image
    run = ProgramRun(lexicon)
    signalsByCondition = DraftMatcher.signalsByCondition(lexicon.image.tables)
    let forms = lexicon.image.formNames.indices.filter {
      !lexicon.image.tables.programs(atForm: $0).isEmpty
    }
    leadingForms = Language.allCases.map { [run] in run.edges(of: forms, $0) }
    leading = PatternClass.allCases.reduce(0) { mask, tokenClass in
      lexicon.image.tables.programs(at: tokenClass).isEmpty
        ? mask : mask | 1 << UInt32(tokenClass.number)
    }
  }

  /// Takes a draft and finds its languages.
  mutating func read(_ draft: Draft, language: Language?) -> DraftLanguage {
    conditions.removeAll(keepingCapacity: true)
    late.removeAll(keepingCapacity: true)
    conditionsOfDraft = nil
    counts.leave()
    firstMentions = nil
    opening = nil
    run.contents.leave()
    run.units.read(draft, image.tables)
    return LanguageGuess.settle(&run.units.sentences, set: language)
  }

  /// Finds the rules for which `filter` holds in the draft read last; sentence by sentence, by start,
  /// then by rule; the longest match only where one rule begins twice at a unit.
  mutating func matches(_ filter: RuleFilter) -> [(sentence: Int, matches: [Match])] {
    all.removeAll(keepingCapacity: true)
    for index in run.units.sentences.indices {
      found.removeAll(keepingCapacity: true)
      scan(index, filter)
      if !found.isEmpty { all.append((index, distinct())) }
    }
    // Conditions may ask what stands elsewhere in the draft, so nothing is dropped before the end.
    let every = all
    return every.compactMap { sentence, matches in
      let kept = matches.filter { holds($0, sentence: sentence) }
      return kept.isEmpty ? nil : (sentence, kept)
    }
  }

  /// What the captures of a match hold, by number; empty for fixed wording.
  mutating func captures(of match: Match, sentence: Int) -> [Int: Capture] {
    guard let program = match.program else { return [:] }
    return run.captures(
      of: image.tables.program(program), match.start..<match.end, run.units.sentences[sentence])
  }

  private mutating func scan(_ index: Int, _ filter: RuleFilter) {
    let row = run.units.sentences[index]
    beginConditions()
    let firstCondition = conditions.count
    let firstLate = late.count
    pending.removeAll(keepingCapacity: true)
    walkPhrases(row, filter)
    leadByStart(row)
    leadByClasses(row)
    for (program, start) in pending { tryProgram(program, at: start, row, filter) }
    run.units.sentences[index].conditions = firstCondition..<conditions.count
    run.units.sentences[index].late = firstLate..<late.count
  }

  private mutating func walkPhrases(_ row: SentenceRow, _ filter: RuleFilter) {
    let tables = image.tables
    for start in row.start..<row.end {
      let first = run.units.units[start].word
      guard first != 0 else { continue }
      var node = tables.node(of: first)
      var index = start + 1
      while node != 0 {
        for place in tables.ends(at: node) {
          note(tables.end(place), start, index, row, filter)
        }
        guard index < row.end, run.units.units[index].word != 0 else { break }
        node = tables.child(of: node, along: run.units.units[index].word)
        index += 1
      }
    }
  }

  @inline(__always)
  private mutating func note(
    _ end: PhraseEnd, _ start: Int, _ stop: Int, _ row: SentenceRow, _ filter: RuleFilter
  ) {
    switch end {
    case .variant(let variant):
      let rule = image.tables.rule(ofVariant: variant)
      guard filter.allows(rule, image.tables.rule(rule), row.language) else { return }
      found.append(Match(rule: rule, variant: variant, program: nil, start: start, end: stop))
    case .entry: break
    case .condition(let condition): note(condition)
    case .program(let program, let before):
      if start - before >= row.start { pending.append((program, start - before)) }
    }
  }

  /// Begins a list of conditions: none is noted yet.
  mutating func beginConditions() { serial &+= 1 }

  /// Notes a condition, once in a list.
  mutating func note(_ condition: Int) {
    guard !isNoted(condition) else { return }
    while noted.count <= condition { noted.append(0) }
    noted[condition] = serial
    conditions.append(UInt32(condition))
  }

  /// True when the condition stands in the list begun last.
  func isNoted(_ condition: Int) -> Bool {
    condition < noted.count && noted[condition] == serial
  }

  private mutating func leadByStart(_ row: SentenceRow) {
    for start in row.start..<min(row.opening + 1, row.end) {
      for program in image.tables.startPrograms { pending.append((Int(program), start)) }
    }
  }

  private mutating func leadByClasses(_ row: SentenceRow) {
    for index in row.start..<row.end {
      guard run.units.units[index].kind == .word else { continue }
      var forms = run.forms(at: index, wanted: leadingForms[row.language.number], row)
      while forms != 0 {
        for program in image.tables.programs(atForm: forms.trailingZeroBitCount) {
          pending.append((Int(program), index))
        }
        forms &= forms - 1
      }
    }
    run.units.forEachClass(in: row) { tokenClass, index in
      guard leading & (1 << UInt32(tokenClass.number)) != 0 else { return }
      for program in image.tables.programs(at: tokenClass) {
        pending.append((Int(program), index))
      }
    }
  }

  private mutating func tryProgram(
    _ program: Int, at start: Int, _ row: SentenceRow, _ filter: RuleFilter
  ) {
    let tables = image.tables
    switch tables.end(ofProgram: program) {
    case .condition: late.append((program, start))
    case .variant(let variant):
      let rule = tables.rule(ofVariant: variant)
      guard filter.allows(rule, tables.rule(rule), row.language) else { return }
      let length = longest(program, at: start, row)
      guard length > 0 else { return }
      found.append(
        Match(rule: rule, variant: variant, program: program, start: start, end: start + length))
    case .entry, .program, nil: break
    }
  }

  /// The most units that a program reads from a unit on; 0 when it does not match.
  mutating func longest(_ program: Int, at start: Int, _ row: SentenceRow) -> Int {
    let lengths = run.lengths(of: image.tables.program(program), at: start, row) & ~1
    return lengths == 0 ? 0 : 63 - lengths.leadingZeroBitCount
  }

  /// What was found, by start and rule, the longest only.
  private mutating func distinct() -> [Match] {
    guard found.count > 1 else { return found }
    found.sort { ($0.start, $0.rule, $1.end) < ($1.start, $1.rule, $0.end) }
    var distinct: [Match] = []
    for match in found
    where distinct.last?.start != match.start || distinct.last?.rule != match.rule {
      distinct.append(match)
    }
    return distinct
  }
}
