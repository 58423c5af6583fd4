/// What can be done to a review.
public enum ReviewAction: Hashable, Sendable {
  /// Decides on all these numbers alike, in one step: all of them or, with an error, none.
  case decide(numbers: [Int], Decision)
  /// Sets the note of a suggestion; an empty text removes it. Not a step: undo leaves notes alone.
  case note(number: Int, String)
  /// Takes the last step back.
  case undo
  /// Takes the last undone step again.
  case redo

  /// Decides on one suggestion.
  public static func decide(_ number: Int, _ decision: Decision) -> ReviewAction {
    .decide(numbers: [number], decision)
  }
}
