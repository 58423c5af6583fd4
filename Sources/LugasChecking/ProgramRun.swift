import LugasLexicon
import LugasText

/// Runs pattern programs over a row of units.
///
/// A set of states per unit read, at most 63 units: no backtracking, so the time is bounded by the
/// program's size for each start.
struct ProgramRun {
  private var frontier: [UInt64] = Array(repeating: 0, count: ProgramRun.reach + 1)
  /// The most units one match may have.
  static let reach = 63

  /// The lengths, in units, of all matches that begin at a unit: bit n for n units.
  mutating func lengths(of program: PatternProgram, at start: Int, in row: UnitRow) -> UInt64 {
    let accepting: UInt64 = 1 << UInt64(program.accepting)
    let limit = min(ProgramRun.reach, row.units.count - start)
    for offset in 0...limit { frontier[offset] = 0 }
    frontier[0] = 1
    var lengths: UInt64 = 0
    var last = 0
    var offset = 0
    while offset <= last {
      let states = closed(frontier[offset], program, at: start + offset, in: row)
      if states & accepting != 0 { lengths |= 1 << UInt64(offset) }
      if offset < limit {
        read(states, program, offset: offset, start: start, limit: limit, row, &last)
      }
      offset += 1
    }
    return lengths
  }

  /// The states reachable without reading.
  private func closed(
    _ states: UInt64, _ program: PatternProgram, at position: Int, in row: UnitRow
  ) -> UInt64 {
    var all = states
    var open = states
    while open != 0 {
      let state = open.trailingZeroBitCount
      open &= open - 1
      for step in program.free[state] where passes(step.test, at: position, in: row) {
        let bit: UInt64 = 1 << UInt64(step.target)
        if all & bit == 0 {
          all |= bit
          open |= bit
        }
      }
    }
    return all
  }

  private func passes(_ test: ProgramTest, at position: Int, in row: UnitRow) -> Bool {
    switch test {
    case .always: true
    case .sentenceStart: position <= row.opening
    case .sentenceEnd: position >= row.closing
    case .word, .set, .anyWord, .tokenClass: false
    }
  }

  private mutating func read(
    _ states: UInt64, _ program: PatternProgram, offset: Int, start: Int, limit: Int,
    _ row: UnitRow, _ last: inout Int
  ) {
    var open = states
    while open != 0 {
      let state = open.trailingZeroBitCount
      open &= open - 1
      for step in program.reading[state] {
        let bit: UInt64 = 1 << UInt64(step.target)
        row.forEachLength(of: step.test, at: start + offset) { length in
          guard offset + length <= limit else { return }
          frontier[offset + length] |= bit
          last = max(last, offset + length)
        }
      }
    }
  }
}

extension UnitRow {
  /// Calls `body` with every number of units that the test reads at a unit.
  @inline(__always)
  func forEachLength(of test: ProgramTest, at index: Int, _ body: (Int) -> Void) {
    switch test {
    case .word(let word): if units[index].word == word { body(1) }
    case .anyWord: if units[index].isWord { body(1) }
    case .set(let set):
      var hit = setHitFirst[index]
      while hit < setHits.count, setHits[hit].start == index {
        if setHits[hit].set == set { body(setHits[hit].length) }
        hit += 1
      }
    case .tokenClass(let tokenClass): forEachLength(of: tokenClass, at: index, body)
    case .sentenceStart, .sentenceEnd, .always: break
    }
  }

  private func forEachLength(of tokenClass: PatternClass, at index: Int, _ body: (Int) -> Void) {
    let kind = units[index].kind
    switch tokenClass {
    case .word: if kind == .word { body(1) }
    case .number: if kind == .number { body(1) }
    case .url: if kind == .url { body(1) }
    case .mention: if kind == .mention { body(1) }
    case .hashtag: if kind == .hashtag { body(1) }
    case .emoji: if kind == .emoji { body(1) }
    case .email: if kind == .email { body(1) }
    case .name: if nameEnds[index] > index { body(nameEnds[index] - index) }
    case .percent: runLengths(.percent, at: index, body)
    case .money: runLengths(.money, at: index, body)
    case .date: runLengths(.date, at: index, body)
    case .time: runLengths(.time, at: index, body)
    }
  }

  private func runLengths(_ runClass: TokenRun.Class, at index: Int, _ body: (Int) -> Void) {
    forEachRun(at: index) { run in if run.runClass == runClass { body(run.end - index) } }
  }

  /// Calls `body` with every run that begins at a unit.
  func forEachRun(at index: Int, _ body: ((start: Int, end: Int, runClass: TokenRun.Class)) -> Void)
  {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start < index { low = middle + 1 } else { high = middle }
    }
    while low < runs.count, runs[low].start == index {
      body(runs[low])
      low += 1
    }
  }
}
