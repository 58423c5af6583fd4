import LugasLexicon
import LugasText

/// What a sentence holds at all, so that a program whose words are not in it is not run.
struct SentenceContents {
  private var row = -1
  private var serial: UInt32 = 0
  private var setSerials: [UInt32] = []
  private var setPlaces: [Int32] = []
  private var classes: UInt32 = 0

  /// Reads a sentence, if it is not the one read last.
  @inline(__always)
  mutating func enter(_ row: SentenceRow, _ units: borrowing DraftUnits, _ tables: LexiconTables) {
    if self.row != row.start { read(row, units, tables) }
  }

  /// Forgets the draft.
  mutating func leave() { row = -1 }

  private mutating func read(
    _ row: SentenceRow, _ units: borrowing DraftUnits, _ tables: LexiconTables
  ) {
    self.row = row.start
    serial &+= 1
    classes = 0
    for index in row.start..<row.end {
      for set in tables.sets(of: units.units[index].word) { note(set: Int(set), at: index) }
    }
    units.forEachClass(in: row) { tokenClass, _ in classes |= 1 << UInt32(tokenClass.number) }
  }

  private mutating func note(set: Int, at index: Int) {
    while setSerials.count <= set {
      setSerials.append(0)
      setPlaces.append(0)
    }
    setSerials[set] = serial
    setPlaces[set] = Int32(index)
  }

  /// True when an entry of the set may begin at or behind a unit.
  @inline(__always)
  func mayHold(set: Int, from start: Int) -> Bool {
    set < setSerials.count && setSerials[set] == serial && Int(setPlaces[set]) >= start
  }

  /// False when something that the program must read does not stand at or behind a unit.
  @inline(__always)
  func allows(
    _ program: ProgramCode, at start: Int, _ row: SentenceRow, _ units: borrowing DraftUnits
  ) -> Bool {
    for number in 0..<ProgramCode.mostRequired {
      let step = program.required(number)
      switch step.kind {
      case .set: if !mayHold(set: Int(step.operand), from: start) { return false }
      case .tokenClass: if classes >> step.operand & 1 == 0 { return false }
      case .word: if !holds(step.operand, start, row, units) { return false }
      default: return true
      }
    }
    return true
  }

  @inline(__always)
  private func holds(
    _ word: WordID, _ start: Int, _ row: SentenceRow, _ units: borrowing DraftUnits
  ) -> Bool {
    var index = start
    let end = min(row.end, start + ProgramRun.reach)
    while index < end {
      if units.units[index].word == word { return true }
      index += 1
    }
    return false
  }
}
