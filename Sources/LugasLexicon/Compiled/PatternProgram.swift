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
  /// Nothing is read: the sentence starts here.
  case sentenceStart
  /// Nothing is read: only closing marks are left in the sentence.
  case sentenceEnd
  /// Nothing is read.
  case always

  /// True when the step reads at least one unit.
  var reads: Bool {
    switch self {
    case .word, .set, .anyWord, .tokenClass: true
    case .sentenceStart, .sentenceEnd, .always: false
    }
  }
}

/// A pattern as a small non-deterministic automaton over units (tokens without blanks).
///
/// At most 64 states, so that a set of states is one machine word. State 0 is the start.
package struct PatternProgram: Hashable, Sendable {
  /// One step.
  package struct Step: Hashable, Sendable {
    package let test: ProgramTest
    package let target: UInt8
  }

  /// The steps of each state that read a unit.
  package let reading: [[Step]]
  /// The steps of each state that read nothing.
  package let free: [[Step]]
  /// The state in which the pattern has matched.
  package let accepting: UInt8

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
}

/// Builds a program from a pattern (Thompson's construction).
struct ProgramBuilder {
  private var reading: [[PatternProgram.Step]] = [[]]
  private var free: [[PatternProgram.Step]] = [[]]
  private var tooLong = false

  /// The program of a pattern; nil when it needs more than 64 states.
  static func program(
    of pattern: Pattern, word: (String) -> WordID, set: (Pattern) -> Int?
  ) -> PatternProgram? {
    var builder = ProgramBuilder()
    let end = builder.add(pattern, from: 0, word: word, set: set)
    guard !builder.tooLong else { return nil }
    return PatternProgram(reading: builder.reading, free: builder.free, accepting: end)
  }

  private mutating func newState() -> UInt8 {
    guard reading.count < 64 else {
      tooLong = true
      return 0
    }
    reading.append([])
    free.append([])
    return UInt8(reading.count - 1)
  }

  private mutating func step(_ test: ProgramTest, from: UInt8, to target: UInt8) {
    if test.reads {
      reading[Int(from)].append(.init(test: test, target: target))
    } else {
      free[Int(from)].append(.init(test: test, target: target))
    }
  }

  private mutating func chain(_ test: ProgramTest, from: UInt8) -> UInt8 {
    let target = newState()
    step(test, from: from, to: target)
    return target
  }

  /// Adds a pattern behind a state and answers the state behind it.
  private mutating func add(
    _ pattern: Pattern, from: UInt8, word: (String) -> WordID, set: (Pattern) -> Int?
  ) -> UInt8 {
    guard !tooLong else { return 0 }
    switch pattern {
    case .tokens(let tokens):
      return tokens.reduce(from) { state, token in chain(.word(word(token)), from: state) }
    case .sequence(let parts):
      return parts.reduce(from) { state, part in add(part, from: state, word: word, set: set) }
    case .oneOf(let parts):
      if let index = set(pattern) { return chain(.set(index), from: from) }
      let end = newState()
      for part in parts {
        let last = add(part, from: chain(.always, from: from), word: word, set: set)
        step(.always, from: last, to: end)
      }
      return end
    case .optional(let part):
      let last = add(part, from: from, word: word, set: set)
      let end = chain(.always, from: last)
      step(.always, from: from, to: end)
      return end
    case .gap(let atLeast, let atMost):
      return gap(atLeast, atMost, from: from)
    case .tokenClass(let tokenClass): return chain(.tokenClass(tokenClass), from: from)
    case .list: return set(pattern).map { chain(.set($0), from: from) } ?? from
    case .sentenceStart: return chain(.sentenceStart, from: from)
    case .sentenceEnd: return chain(.sentenceEnd, from: from)
    }
  }

  private mutating func gap(_ atLeast: Int, _ atMost: Int, from: UInt8) -> UInt8 {
    var state = from
    for _ in 0..<atLeast { state = chain(.anyWord, from: state) }
    guard atMost > atLeast else { return state }
    let end = newState()
    step(.always, from: state, to: end)
    for _ in atLeast..<atMost {
      state = chain(.anyWord, from: state)
      step(.always, from: state, to: end)
    }
    return end
  }
}
