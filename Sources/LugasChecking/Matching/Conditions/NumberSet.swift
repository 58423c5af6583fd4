/// A set of small numbers that is emptied at once, for work that begins anew again and again.
struct NumberSet {
  /// By number: the round in which it was put in last.
  private var rounds: [UInt32] = []
  private var round: UInt32 = 1

  /// Empties the set.
  mutating func removeAll() {
    round &+= 1
    guard round == 0 else { return }
    rounds.removeAll(keepingCapacity: true)
    round = 1
  }

  /// True when a number is in the set.
  @inline(__always)
  func contains(_ number: Int) -> Bool { number < rounds.count && rounds[number] == round }

  /// Puts a number in; false when it was there.
  @inline(__always)
  mutating func insert(_ number: Int) -> Bool {
    guard !contains(number) else { return false }
    while rounds.count <= number { rounds.append(0) }
    rounds[number] = round
    return true
  }
}
