/// A program as it stands in an image: a small non-deterministic automaton over units.
///
/// Code: number of states, accepting state, whether there are anchors, whether it is one step; steps that every match takes
/// somewhere (none is 0); the set of states that read, in two halves; for each state the states reachable from it without condition, in two
/// halves; for each state where its reading steps begin and where its free steps begin (relative to
/// the start), one more place for the end; then the steps.
@safe
public struct ProgramCode {
  /// Steps of `required`.
  @inlinable
  public static var mostRequired: Int { 3 }
  /// Numbers in front of the closures.
  @inlinable
  static var headCount: Int { 3 + mostRequired }
  @usableFromInline let start: Int
  @usableFromInline let code: UnsafeBufferPointer<UInt32>

  @inlinable
  init(start: Int, code: UnsafeBufferPointer<UInt32>) {
    self.start = start
    unsafe self.code = code
  }

  /// The state in which the pattern has matched; a set of states is one machine word.
  @inlinable
  public var accepting: UInt32 { unsafe code[start] >> 8 & 63 }
  /// The sentence's start or end is asked for.
  @inlinable
  public var hasAnchors: Bool { unsafe code[start] >> 16 & 1 == 1 }
  /// A step that every match takes somewhere; one that asks nothing stands for none.
  @inlinable
  public func required(_ number: Int) -> ProgramStep {
    ProgramStep(code: unsafe code[start + 1 + number])
  }

  /// The states that read a unit.
  @inlinable
  public var readers: UInt64 { wide(start + 1 + ProgramCode.mostRequired) }
  @inlinable
  var stateCount: Int { Int(unsafe code[start] & 255) }

  /// The states reachable from a state without reading or condition, itself included.
  @inlinable
  public func closure(of state: Int) -> UInt64 {
    wide(start + ProgramCode.headCount + state * 2)
  }

  @inlinable
  func wide(_ place: Int) -> UInt64 {
    unsafe UInt64(code[place]) | UInt64(code[place + 1]) << 32
  }

  /// The places of the steps of a state that read a unit.
  @inlinable
  public func reading(_ state: Int) -> Range<Int> {
    let at = start + ProgramCode.headCount + (stateCount + state) * 2
    return unsafe start + Int(code[at])..<start + Int(code[at + 1])
  }

  /// The places of the steps of a state that read nothing, in order of preference.
  @inlinable
  public func free(_ state: Int) -> Range<Int> {
    let at = start + ProgramCode.headCount + (stateCount + state) * 2 + 1
    return unsafe start + Int(code[at])..<start + Int(code[at + 1])
  }

  /// The step of a program that is this one step and nothing else.
  @inlinable
  public var onlyStep: ProgramStep? {
    guard unsafe code[start] >> 17 & 1 == 1 else { return nil }
    return step(reading(0).lowerBound)
  }

  /// A step.
  @inlinable
  public func step(_ place: Int) -> ProgramStep { ProgramStep(code: unsafe code[place]) }
}

/// One step of a program: four bits say what is asked, six where it leads, the rest of what.
public struct ProgramStep {
  @usableFromInline let code: UInt32

  @inlinable
  init(code: UInt32) { self.code = code }

  init(_ test: ProgramTest, target: UInt8) {
    let (kind, operand) = test.parts
    self.init(code: UInt32(kind.rawValue) | UInt32(target) << 4 | operand << 10)
  }

  /// What is asked.
  @inlinable
  public var kind: StepKind { StepKind(rawValue: UInt8(code & 15)) ?? .always }
  /// The state behind it.
  @inlinable
  public var target: UInt64 { UInt64(code >> 4 & 63) }
  /// The word, set, class, form or capture.
  @inlinable
  public var operand: UInt32 { code >> 10 }
  /// The number that stands for the step itself.
  var number: UInt32 { code }
}

/// What a step asks, without the word, set or class it asks for.
@frozen
public enum StepKind: UInt8, Sendable {
  case always, word, set, anyWord, tokenClass, form, sentenceStart, sentenceEnd, opens, closes,
    forms, glued
}
