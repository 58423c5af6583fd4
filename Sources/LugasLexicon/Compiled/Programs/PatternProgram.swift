/// What one step of a program asks of the text at a position.
package enum ProgramTest: Hashable, Sendable {
  /// This word.
  case word(WordID)
  /// An entry of this word set; as many units as the entry has.
  case set(Int)
  /// Any word or number.
  case anyWord
  /// A token or run of this class; as many units as it has.
  case tokenClass(PatternClass)
  /// A word of this form, by its number in the lexicon.
  case form(Int)
  /// A word of any form of this set of forms, by the set's number.
  case forms(Int)
  /// Units that hold this glued pattern, by its number in the lexicon.
  case glued(Int)
  /// Nothing is read: the sentence starts here.
  case sentenceStart
  /// Nothing is read: only closing marks are left in the sentence.
  case sentenceEnd
  /// Nothing is read: a capture begins, or ends.
  case opens(Int), closes(Int)
  /// Nothing is read.
  case always

  /// The sort, and the number of what is asked for.
  var parts: (StepKind, UInt32) {
    switch self {
    case .word(let word): (.word, word)
    case .set(let set): (.set, UInt32(set))
    case .anyWord: (.anyWord, 0)
    case .tokenClass(let tokenClass): (.tokenClass, UInt32(tokenClass.number))
    case .form(let form): (.form, UInt32(form))
    case .forms(let set): (.forms, UInt32(set))
    case .glued(let glued): (.glued, UInt32(glued))
    case .sentenceStart: (.sentenceStart, 0)
    case .sentenceEnd: (.sentenceEnd, 0)
    case .opens(let capture): (.opens, UInt32(capture))
    case .closes(let capture): (.closes, UInt32(capture))
    case .always: (.always, 0)
    }
  }

  /// True when it asks where the sentence stands.
  var isAnchor: Bool { self == .sentenceStart || self == .sentenceEnd }

  /// True when the step reads at least one unit.
  var reads: Bool {
    switch self {
    case .word, .set, .anyWord, .tokenClass, .form, .forms, .glued: true
    case .sentenceStart, .sentenceEnd, .opens, .closes, .always: false
    }
  }
}

/// A pattern as a small non-deterministic automaton over units (tokens without blanks).
///
/// At most 64 states, so that a set of states is one machine word. State 0 is the start.
struct PatternProgram: Hashable {
  /// One step.
  struct Step: Hashable {
    let test: ProgramTest
    let target: UInt8
  }

  /// The steps of each state that read a unit.
  let reading: [[Step]]
  /// The steps of each state that read nothing, in order of preference.
  let free: [[Step]]
  /// The state in which the pattern has matched.
  let accepting: UInt8
  /// What every match reads somewhere: word sets and token classes, the most telling first.
  var required: [ProgramTest] = []

  /// The word set without an entry of which nothing matches.
  var gate: Int? {
    for case .set(let set) in required.prefix(ProgramCode.mostRequired) { return set }
    return nil
  }

  /// What can be read first, anchors taken as passed.
  func firstTests() -> Set<ProgramTest> {
    var first: Set<ProgramTest> = []
    var seen: Set<UInt8> = [0]
    var open: [UInt8] = [0]
    while let state = open.popLast() {
      for step in reading[Int(state)] { first.insert(step.test) }
      for step in free[Int(state)] where seen.insert(step.target).inserted {
        open.append(step.target)
      }
    }
    return first
  }

  /// The states reachable from a state without reading and without any condition, itself included.
  private func closure(of state: Int) -> UInt64 {
    var all: UInt64 = 1 << UInt64(state)
    var open = [state]
    while let state = open.popLast() {
      for step in free[state] where !step.test.isAnchor && all & (1 << UInt64(step.target)) == 0 {
        all |= 1 << UInt64(step.target)
        open.append(Int(step.target))
      }
    }
    return all
  }

  /// The program as it stands in an image (`ProgramCode`).
  var code: [UInt32] {
    var places: [UInt32] = []
    var steps: [UInt32] = []
    let head = UInt32(ProgramCode.headCount + reading.count * 4 + 1)
    for state in reading.indices {
      for row in [reading[state], free[state]] {
        places.append(head + UInt32(steps.count))
        steps += row.map { ProgramStep($0.test, target: $0.target).number }
      }
    }
    places.append(head + UInt32(steps.count))
    let asked = required.prefix(ProgramCode.mostRequired).map { ProgramStep($0, target: 0).number }
    let hasAnchors = free.joined().contains { $0.test.isAnchor }
    let readers = reading.indices.reduce(UInt64(0)) { mask, state in
      reading[state].isEmpty ? mask : mask | 1 << UInt64(state)
    }
    let closures = reading.indices.flatMap { PatternProgram.halves(closure(of: $0)) }
    let isOneStep =
      reading.count == 2 && reading[0].count == 1 && free.joined().isEmpty && accepting == 1
    return [
      UInt32(reading.count) | UInt32(accepting) << 8 | (hasAnchors ? 1 << 16 : 0)
        | (isOneStep ? 1 << 17 : 0)
    ]
      + asked + Array(repeating: 0, count: ProgramCode.mostRequired - asked.count)
      + PatternProgram.halves(readers) + closures + places + steps
  }

  private static func halves(_ number: UInt64) -> [UInt32] {
    [UInt32(truncatingIfNeeded: number), UInt32(number >> 32)]
  }
}
