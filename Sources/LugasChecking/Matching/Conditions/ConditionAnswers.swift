/// The conditions of one sentence, or of the draft, as far as they were asked for.
struct ConditionAnswers {
  private var place = -1
  private var holding = NumberSet()
  private var asked = NumberSet()

  /// Forgets the draft.
  mutating func leave() { place = -1 }

  /// Turns to a sentence; `fixed` are conditions that hold in it by fixed wording.
  @inline(__always)
  mutating func enter(_ place: Int, fixed: ArraySlice<UInt32>) {
    guard self.place != place else { return }
    self.place = place
    holding.removeAll()
    asked.removeAll()
    for condition in fixed { _ = holding.insert(Int(condition)) }
  }

  /// Whether a condition holds; nil when nobody asked yet, from now on it counts as asked for.
  @inline(__always)
  mutating func answer(_ condition: Int) -> Bool? {
    if holding.contains(condition) { return true }
    return asked.insert(condition) ? nil : false
  }

  /// A condition holds.
  mutating func note(_ condition: Int) { _ = holding.insert(condition) }
}
