/// One step of a review as history keeps it: enough to take the step again.
public struct ReviewTransition: Hashable, Sendable {
  /// What was done.
  public enum Verb: String, Sendable, CaseIterable, Codable {
    case decide, note, undo, redo
  }

  /// What was done.
  public let verb: Verb
  /// The numbers of the suggestions that it touched, ascending.
  public let numbers: [Int]
  /// The decision taken; nil unless the verb is `decide`.
  public let decision: Decision?
  /// The note set; nil unless the verb is `note`, empty when the note was removed.
  public let note: String?

  /// Makes a transition, as when a recorded one is read back.
  public init(verb: Verb, numbers: [Int], decision: Decision? = nil, note: String? = nil) {
    self.verb = verb
    self.numbers = numbers
    self.decision = decision
    self.note = note
  }

  /// True when several suggestions were decided in one step.
  public var isBulk: Bool { numbers.count > 1 }

  /// The action that takes the step again; nil when the fields do not fit the verb.
  public var action: ReviewAction? {
    switch verb {
    case .decide: decision.map { .decide(numbers: numbers, $0) }
    case .note: numbers.first.flatMap { number in note.map { .note(number: number, $0) } }
    case .undo: .undo
    case .redo: .redo
    }
  }
}
