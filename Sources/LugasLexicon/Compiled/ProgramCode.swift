/// A program as it stands in an image: a small non-deterministic automaton over units.
///
/// Code: number of states, accepting state; for each state where its reading steps begin and where
/// its free steps begin (relative to the start), one more place for the end; then the steps.
@safe
package struct ProgramCode {
  private let start: Int
  private let code: UnsafeBufferPointer<UInt32>

  init(start: Int, code: UnsafeBufferPointer<UInt32>) {
    self.start = start
    unsafe self.code = code
  }

  /// The state in which the pattern has matched; a set of states is one machine word.
  @inline(__always)
  package var accepting: UInt32 { unsafe code[start] >> 8 }

  /// The places of the steps of a state that read a unit.
  @inline(__always)
  package func reading(_ state: Int) -> Range<Int> {
    let at = start + 1 + state * 2
    return unsafe start + Int(code[at])..<start + Int(code[at + 1])
  }

  /// The places of the steps of a state that read nothing, in order of preference.
  @inline(__always)
  package func free(_ state: Int) -> Range<Int> {
    let at = start + 2 + state * 2
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
