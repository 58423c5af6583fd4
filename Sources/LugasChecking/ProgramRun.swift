import LugasLexicon
import LugasText

/// Runs pattern programs over the units of a draft.
///
/// A set of states per unit read, at most 63 units: no backtracking, so the time is bounded by the
/// program's size for each start.
struct ProgramRun {
  /// The draft that is read.
  var units = DraftUnits()
  private let tables: LexiconTables
  private var forms: FormMemo
  private var frontier: [UInt64] = Array(repeating: 0, count: ProgramRun.reach + 1)
  /// The most units one match may have.
  static let reach = 63

  init(_ lexicon: Lexicon) {
    tables = lexicon.image.tables
    forms = FormMemo(lexicon)
  }

  /// Finds the word forms of a sentence's words, if any pattern asks for forms.
  mutating func readForms(_ row: SentenceRow) {
    guard forms.isAsked(row.language) else { return }
    for index in row.start..<row.end where units.units[index].kind == .word {
      let span = units.draft.tokens[units.units[index].token].span
      units.formMasks[index] = forms.mask(of: span, in: units.draft.bytes, row.language)
    }
  }

  /// The lengths, in units, of all matches that begin at a unit: bit n for n units.
  mutating func lengths(
    of program: ProgramCode, at start: Int, _ row: SentenceRow
  ) -> UInt64 {
    let accepting = UInt64(program.accepting)
    let limit = min(ProgramRun.reach, row.end - start)
    let readers = program.readers
    frontier[0] = program.closure(of: 0)
    var cleared = 0
    var lengths: UInt64 = 0
    var offset = 0
    while offset <= cleared {
      var states = frontier[offset]
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
              frontier[cleared] = 0
            }
            frontier[target] |= program.closure(of: Int(step.target))
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
    case .word, .set, .anyWord, .tokenClass, .form: false
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
    case .form: return (units.formMasks[index] >> UInt64(step.operand) & 1) << 1
    case .always, .sentenceStart, .sentenceEnd, .opens, .closes: return 0
    }
  }

  /// What the captures of a match hold.
  func captures(
    of program: ProgramCode, _ range: Range<Int>, _ row: SentenceRow
  ) -> [Int: Capture] {
    var finder = CaptureFinder(program: program, end: range.upperBound, row: row, run: self)
    return finder.captures(from: range.lowerBound)
  }
}
