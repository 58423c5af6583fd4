import LugasLexicon
import LugasText

/// Runs pattern programs over the units of a sentence.
///
/// A set of states per unit read, at most 63 units: no backtracking, so the time is bounded by the
/// program's size for each start.
struct ProgramRun {
  private var frontier: [UInt64] = Array(repeating: 0, count: ProgramRun.reach + 1)
  private var steps: StepReader
  /// The most units one match may have.
  static let reach = 63

  init(_ forms: FormMemo) { steps = StepReader(forms) }

  /// The lengths, in units, of all matches that begin at a unit: bit n for n units.
  mutating func lengths(
    of program: ProgramCode, at start: Int, in units: borrowing DraftUnits, _ row: SentenceRow
  ) -> UInt64 {
    let accepting: UInt64 = 1 << UInt64(program.accepting)
    let limit = min(ProgramRun.reach, row.end - start)
    frontier[0] = 1
    var cleared = 0
    var lengths: UInt64 = 0
    var offset = 0
    while offset <= cleared {
      let states = ProgramRun.closed(frontier[offset], program, at: start + offset, in: row)
      if states & accepting != 0 { lengths |= 1 << UInt64(offset) }
      guard offset < limit else { break }
      var open = states
      while open != 0 {
        let state = open.trailingZeroBitCount
        open &= open - 1
        for place in program.reading(state) {
          let step = program.step(place)
          var read = steps.lengths(of: step, at: start + offset, in: units, language: row.language)
          while read != 0 {
            let target = offset + read.trailingZeroBitCount
            read &= read - 1
            guard target <= limit else { break }
            while cleared < target {
              cleared += 1
              frontier[cleared] = 0
            }
            frontier[target] |= 1 << step.target
          }
        }
      }
      offset += 1
    }
    return lengths
  }

  /// The states reachable without reading.
  @inline(__always)
  private static func closed(
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
        let bit: UInt64 = 1 << step.target
        if all & bit == 0 {
          all |= bit
          open |= bit
        }
      }
    }
    return all
  }

  @inline(__always)
  static func passes(
    _ kind: ProgramTest.Kind, at position: Int, in row: SentenceRow
  ) -> Bool {
    switch kind {
    case .always, .opens, .closes: true
    case .sentenceStart: position <= row.opening
    case .sentenceEnd: position >= row.closing
    case .word, .set, .anyWord, .tokenClass, .form: false
    }
  }

  /// What the captures of a match hold.
  mutating func captures(
    of program: ProgramCode, _ range: Range<Int>, in units: borrowing DraftUnits,
    _ row: SentenceRow
  ) -> [Int: Capture] {
    var finder = CaptureFinder(program: program, end: range.upperBound, row: row, steps: steps)
    return finder.captures(from: range.lowerBound, in: units)
  }
}
