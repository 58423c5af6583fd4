import LugasLexicon

/// What a capture holds.
struct Capture {
  /// Its units.
  var units: Range<Int>
  /// The number of the word form it was asked for; nil when it was asked for something else.
  var form: Int?
}

/// Finds how a known match came about: the first way in the order of the pattern's choices, longer
/// pieces first.
///
/// Each pair of state and place is tried once, so the time is bounded by the program's size times
/// the match's length.
struct CaptureFinder {
  let program: ProgramCode
  let end: Int
  let row: SentenceRow
  var run: ProgramRun
  private var tried: Set<Int> = []
  private var open: [Int: Int] = [:]
  private var found: [Int: Capture] = [:]

  init(program: ProgramCode, end: Int, row: SentenceRow, run: ProgramRun) {
    self.program = program
    self.end = end
    self.row = row
    self.run = run
  }

  mutating func captures(from start: Int) -> [Int: Capture] {
    _ = goes(from: 0, at: start)
    return found
  }

  /// True when the end can be reached; on the way back the captures are noted.
  private mutating func goes(from state: Int, at place: Int) -> Bool {
    if state == Int(program.accepting), place == end { return true }
    guard tried.insert((place - row.start) << 6 | state).inserted else { return false }
    for index in program.free(state) {
      let step = program.step(index)
      guard ProgramRun.passes(step.kind, at: place, in: row) else { continue }
      if goes(through: step, at: place) { return true }
    }
    guard place < end else { return false }
    for index in program.reading(state) {
      let step = program.step(index)
      var lengths = run.lengths(of: step, at: place, row)
      while lengths != 0 {
        let length = 63 - lengths.leadingZeroBitCount
        lengths &= ~(1 << UInt64(length))
        guard place + length <= end else { continue }
        if goes(from: Int(step.target), at: place + length) {
          if step.kind == .form { noteForm(Int(step.operand), at: place) }
          return true
        }
      }
    }
    return false
  }

  private mutating func goes(through step: ProgramStep, at place: Int) -> Bool {
    guard goes(from: Int(step.target), at: place) else { return false }
    let capture = Int(step.operand)
    // The way is walked backwards: a capture's end is met before its beginning.
    if step.kind == .closes { open[capture] = place }
    if step.kind == .opens, let last = open[capture] {
      found[capture] = Capture(units: place..<last, form: forms[place])
    }
    return true
  }

  private var forms: [Int: Int] = [:]

  private mutating func noteForm(_ form: Int, at place: Int) { forms[place] = form }
}
