import LugasLexicon
import LugasText

/// Runs pattern programs over the units of a draft.
///
/// A set of states per unit read, at most 63 units: no backtracking, so the time is bounded by the
/// program's size for each start.
struct ProgramRun {
  /// The draft that is read.
  var units = DraftUnits()
  /// What its tags and handles hold.
  var glued: GluedUnits
  /// What the sentence that is read holds.
  var contents: SentenceContents
  private let tables: LexiconTables
  private var forms: FormMemo
  /// What words look like that have the forms of each set, then each form alone, then any of those at
  /// which a program begins.
  private let edges: FormEdges
  private let firstSingle: Int
  /// The forms at which programs can begin.
  private let leading: UInt64
  /// The words of the sentence read last that have such a form, with all such forms as bits.
  private(set) var leadingWords: [(unit: Int, forms: UInt64)] = []
  private var leadingRow = -1
  /// The most units one match may have.
  static let reach = 63

  init(_ lexicon: Lexicon) {
    tables = lexicon.image.tables
    contents = SentenceContents(lexicon.image.tables)
    glued = GluedUnits(lexicon.image.tables)
    forms = FormMemo(lexicon)
    let tables = tables
    leading = (0..<tables.programCount).reduce(UInt64(0)) { $0 | tables.lead(ofProgram: $1).forms }
    let sets = (0..<tables.formSetCount).map { tables.forms(ofSet: $0) }
    let singles = lexicon.image.formNames.indices.map { UInt64(1) << UInt64($0) }
    edges = FormEdges(sets + singles + [leading]) { [forms] in
      forms.isAsked($1) ? forms.edges(of: $0, $1) : []
    }
    firstSingle = sets.count
  }

  /// Finds the words of a sentence that can be read as a form at which programs begin; once.
  mutating func readLeadingForms(_ row: SentenceRow) {
    guard leadingRow != row.start else { return }
    leadingRow = row.start
    leadingWords.removeAll(keepingCapacity: true)
    for index in row.start..<row.end where units.units[index].kind == .word {
      let forms = forms(at: index, in: edges.lastSet, row) & leading
      if forms != 0 { leadingWords.append((index, forms)) }
    }
  }

  /// Takes a draft.
  mutating func read(_ draft: Draft) {
    contents.leave()
    leadingRow = -1
    units.read(draft, tables)
    glued.read(units, on: units.day)
  }

  /// All forms of a word that may have one of a set by its look; morphology is asked of no other.
  @inline(__always)
  private mutating func forms(at index: Int, in set: Int, _ row: SentenceRow) -> UInt64 {
    let known = units.formMasks[index]
    return known & DraftUnits.isKnown != 0 ? known : askForms(at: index, in: set, row)
  }

  /// Kept apart from where it is asked, in the innermost loop.
  @inline(never)
  private mutating func askForms(at index: Int, in set: Int, _ row: SentenceRow) -> UInt64 {
    let span = units.draft.tokens[units.units[index].token].span
    guard units.units[index].kind == .word,
      edges.allow(set, row.language, units.draft.bytes, span)
    else { return 0 }
    let mask = forms.mask(of: span, in: units.draft.bytes, row.language)
    units.formMasks[index] = mask | DraftUnits.isKnown
    return mask
  }

  /// False when a program cannot match anywhere at or behind a unit of a sentence.
  mutating func mayHold(_ program: ProgramCode, from start: Int, _ row: SentenceRow) -> Bool {
    contents.enter(row, units, tables)
    return contents.allows(program, at: start)
  }

  /// The lengths, in units, of all matches that begin at a unit: bit n for n units.
  mutating func lengths(
    of program: ProgramCode, at start: Int, _ row: SentenceRow
  ) -> UInt64 {
    mayHold(program, from: start, row) ? read(program, at: start, row) : 0
  }

  /// The same for a program of which the contents of the sentence were asked already.
  mutating func read(
    _ program: ProgramCode, at start: Int, _ row: SentenceRow
  ) -> UInt64 {
    if let step = program.onlyStep {
      return start < row.end ? lengths(of: step, at: start, row) : 0
    }
    return run(program, at: start, row)
  }

  /// True when a program of which the contents of the sentence were asked already matches at least
  /// one unit.
  @inline(__always)
  mutating func begins(_ program: ProgramCode, at start: Int, _ row: SentenceRow) -> Bool {
    if let step = program.onlyStep { return lengths(of: step, at: start, row) & ~1 != 0 }
    return contents.allows(program, at: start) && run(program, at: start, row) & ~1 != 0
  }

  private mutating func run(
    _ program: ProgramCode, at start: Int, _ row: SentenceRow
  ) -> UInt64 {
    // The states that are open behind so many units.
    unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: ProgramRun.reach + 1) {
      unsafe run(program, at: start, row, $0)
    }
  }

  @inline(__always)
  private mutating func run(
    _ program: ProgramCode, at start: Int, _ row: SentenceRow,
    _ frontier: UnsafeMutableBufferPointer<UInt64>
  ) -> UInt64 {
    let accepting = UInt64(program.accepting)
    let limit = min(ProgramRun.reach, row.end - start)
    let readers = program.readers
    unsafe frontier[0] = program.closure(of: 0)
    var cleared = 0
    var lengths: UInt64 = 0
    var offset = 0
    while offset <= cleared {
      var states = unsafe frontier[offset]
      if program.hasAnchors {
        states = ProgramRun.anchored(states, program, at: start + offset, in: row)
      }
      lengths |= (states >> accepting & 1) << UInt64(offset)
      guard offset < limit else { break }
      var open = states & readers
      while open != 0 {
        let state = open.trailingZeroBitCount
        open &= open - 1
        for place in program.reading(state) {
          let step = program.step(place)
          var read = self.lengths(of: step, at: start + offset, row)
          while read != 0 {
            let target = offset + read.trailingZeroBitCount
            read &= read - 1
            guard target <= limit else { break }
            while cleared < target {
              cleared += 1
              unsafe frontier[cleared] = 0
            }
            unsafe frontier[target] |= program.closure(of: Int(step.target))
          }
        }
      }
      offset += 1
    }
    return lengths
  }

  /// The states reachable without reading, anchors asked.
  private static func anchored(
    _ states: UInt64, _ program: ProgramCode, at position: Int, in row: SentenceRow
  ) -> UInt64 {
    var all = states
    var open = states
    while open != 0 {
      let state = open.trailingZeroBitCount
      open &= open - 1
      for place in program.free(state) {
        let step = program.step(place)
        guard passes(step.kind, at: position, in: row) else { continue }
        let more = program.closure(of: Int(step.target)) & ~all
        all |= more
        open |= more
      }
    }
    return all
  }

  static func passes(
    _ kind: StepKind, at position: Int, in row: SentenceRow
  ) -> Bool {
    switch kind {
    case .always, .opens, .closes: true
    case .sentenceStart: position <= row.opening
    case .sentenceEnd: position >= row.closing
    case .word, .set, .anyWord, .tokenClass, .form, .forms, .glued: false
    }
  }

  /// The numbers of units that a step can read at a unit: bit n for n units.
  @inline(__always)
  mutating func lengths(of step: ProgramStep, at index: Int, _ row: SentenceRow) -> UInt64 {
    switch step.kind {
    case .word: return units.units[index].word == step.operand ? 2 : 0
    case .anyWord: return units.units[index].isWord ? 2 : 0
    case .set:
      return units.lengths(ofSet: step.operand, at: index, to: row.end, tables)
    case .tokenClass: return units.lengths(ofClass: Int(step.operand), at: index)
    case .forms:
      let set = Int(step.operand)
      return forms(at: index, in: set, row) & tables.forms(ofSet: set) != 0 ? 2 : 0
    case .form:
      let forms = forms(at: index, in: firstSingle + Int(step.operand), row)
      return (forms >> UInt64(step.operand) & 1) << 1
    case .glued: return glued.lengths(of: step.operand, at: index)
    case .always, .sentenceStart, .sentenceEnd, .opens, .closes: return 0
    }
  }

  /// What the captures of a match hold.
  mutating func captures(
    of program: ProgramCode, _ range: Range<Int>, _ row: SentenceRow
  ) -> [Int: Capture] {
    contents.enter(row, units, tables)
    var finder = CaptureFinder(program: program, end: range.upperBound, row: row, run: self)
    return finder.captures(from: range.lowerBound)
  }
}
