/// A program as it stands in an image: a small non-deterministic automaton over units.
///
/// Code: number of states, accepting state and whether there are anchors; the set of states that
/// read, in two halves; for each state the states reachable from it without condition, in two
/// halves; for each state where its reading steps begin and where its free steps begin (relative to
/// the start), one more place for the end; then the steps.
@safe
package struct ProgramCode {
  /// Numbers in front of the closures.
  static let headCount = 3
  private let start: Int
  private let code: UnsafeBufferPointer<UInt32>

  init(start: Int, code: UnsafeBufferPointer<UInt32>) {
    self.start = start
    unsafe self.code = code
  }

  /// The state in which the pattern has matched; a set of states is one machine word.
  @inline(__always)
  package var accepting: UInt32 { unsafe code[start] >> 8 & 63 }
  /// The sentence's start or end is asked for.
  @inline(__always)
  package var hasAnchors: Bool { unsafe code[start] >> 16 & 1 == 1 }
  /// The states that read a unit.
  @inline(__always)
  package var readers: UInt64 { wide(start + 1) }
  private var stateCount: Int { Int(unsafe code[start] & 255) }

  /// The states reachable from a state without reading or condition, itself included.
  @inline(__always)
  package func closure(of state: Int) -> UInt64 {
    wide(start + ProgramCode.headCount + state * 2)
  }

  @inline(__always)
  private func wide(_ place: Int) -> UInt64 {
    unsafe UInt64(code[place]) | UInt64(code[place + 1]) << 32
  }

  /// The places of the steps of a state that read a unit.
  @inline(__always)
  package func reading(_ state: Int) -> Range<Int> {
    let at = start + ProgramCode.headCount + (stateCount + state) * 2
    return unsafe start + Int(code[at])..<start + Int(code[at + 1])
  }

  /// The places of the steps of a state that read nothing, in order of preference.
  @inline(__always)
  package func free(_ state: Int) -> Range<Int> {
    let at = start + ProgramCode.headCount + (stateCount + state) * 2 + 1
    return unsafe start + Int(code[at])..<start + Int(code[at + 1])
  }

  /// A step.
  @inline(__always)
  package func step(_ place: Int) -> ProgramStep { ProgramStep(code: unsafe code[place]) }
}

/// One step of a program: four bits say what is asked, six where it leads, the rest of what.
package struct ProgramStep {
  private let code: UInt32

  @inline(__always)
  init(code: UInt32) { self.code = code }

  init(_ test: ProgramTest, target: UInt8) {
    let (kind, operand) = test.parts
    code = UInt32(kind.rawValue) | UInt32(target) << 4 | operand << 10
  }

  /// What is asked.
  @inline(__always)
  package var kind: ProgramTest.Kind { ProgramTest.Kind(rawValue: UInt8(code & 15)) ?? .always }
  /// The state behind it.
  @inline(__always)
  package var target: UInt64 { UInt64(code >> 4 & 63) }
  /// The word, set, class, form or capture.
  @inline(__always)
  package var operand: UInt32 { code >> 10 }
  /// The number that stands for the step itself.
  var number: UInt32 { code }
}
