import LugasLexicon
import LugasText

/// What a sentence holds at all, so that a program whose words are not in it is not run.
struct SentenceContents {
  private var row = -1
  private var serial: UInt32 = 0
  /// By word set: the sentence in which a sign of it was seen last, and the last such unit.
  private var seen: [UInt64]
  /// The token classes that begin in the sentence, as bits.
  private(set) var classes: UInt32 = 0
  /// The token classes that begin at each unit of the sentence, as bits.
  private var classesByUnit: [UInt32] = []
  /// The units at which other classes begin than that of any word, with all their classes as bits.
  private(set) var marked: [(unit: Int, classes: UInt32)] = []
  /// Programs without fixed first words of whose gate the sentence holds a sign.
  private(set) var gated: [UInt32] = []

  init(_ tables: LexiconTables) { seen = Array(repeating: 0, count: tables.setCount) }

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
    beginNext()
    classes = 0
    gated.removeAll(keepingCapacity: true)
    classesByUnit.removeAll(keepingCapacity: true)
    for index in row.start..<row.end {
      let begun = units.units[index].classes
      classesByUnit.append(begun)
      classes |= begun
    }
    // One check that nobody shares the table, instead of one a sign.
    unsafe seen.withUnsafeMutableBufferPointer { [serial] seen in
      for index in row.start..<row.end {
        for sign in tables.signs(of: units.units[index].word) {
          let set = Int(sign >> 1)
          if sign & 1 == 1, unsafe UInt32(seen[set] >> 32) != serial {
            for program in tables.programs(gatedBy: set) { gated.append(program) }
          }
          unsafe seen[set] = UInt64(serial) << 32 | UInt64(index)
        }
      }
    }
    units.forEachRun(in: row) { bit, index in
      classesByUnit[index - row.start] |= bit
      classes |= bit
    }
    marked.removeAll(keepingCapacity: true)
    guard classes & ~PatternClass.word.bit != 0 else { return }
    for (offset, classes) in classesByUnit.enumerated() where classes & ~PatternClass.word.bit != 0
    {
      marked.append((row.start + offset, classes))
    }
  }

  /// The token classes that begin at a unit, as bits.
  @inline(__always)
  func classes(at index: Int) -> UInt32 { classesByUnit[index - row] }

  /// True when an entry of the set may begin at or behind a unit.
  @inline(__always)
  private func mayHold(set: Int, from start: Int) -> Bool {
    isSeen(set) && Int(seen[set] & 0xFFFF_FFFF) >= start
  }

  @inline(__always)
  private func isSeen(_ set: Int) -> Bool { UInt32(seen[set] >> 32) == serial }

  private mutating func beginNext() {
    serial &+= 1
    guard serial == 0 else { return }
    for set in seen.indices { seen[set] = 0 }
    serial = 1
  }

  /// False when something that the program must read does not stand at or behind a unit.
  @inline(__always)
  func allows(_ program: ProgramCode, at start: Int) -> Bool {
    for number in 0..<ProgramCode.mostRequired {
      let step = program.required(number)
      switch step.kind {
      case .set: if !mayHold(set: Int(step.operand), from: start) { return false }
      case .tokenClass: if classes >> step.operand & 1 == 0 { return false }
      default: return true
      }
    }
    return true
  }
}
