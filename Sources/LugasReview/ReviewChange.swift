/// What one action changed in a review.
public struct ReviewChange: Hashable, Sendable {
  /// A decision that became another one.
  public struct Turn: Hashable, Sendable {
    /// The suggestion's number.
    public let number: Int
    /// The decision before; nil for pending.
    public let before: Decision?
    /// The decision after; nil for pending.
    public let after: Decision?
  }

  /// The changed decisions, by number.
  public let turns: [Turn]
  /// Numbers of pushed-aside suggestions that came up, ascending.
  public let cameUp: [Int]
  /// Numbers of pushed-aside suggestions that went away again, ascending.
  public let wentAway: [Int]
  /// What history keeps of the action; nil when it changed nothing.
  public let transition: ReviewTransition?

  init(
    turns: [Turn] = [], cameUp: [Int] = [], wentAway: [Int] = [], transition: ReviewTransition?
  ) {
    self.turns = turns
    self.cameUp = cameUp
    self.wentAway = wentAway
    self.transition = transition
  }

  static let none = ReviewChange(transition: nil)

  /// True when the action changed nothing, as when a decision is repeated.
  public var isEmpty: Bool { transition == nil }

  /// The change that takes this one back.
  var reversed: ReviewChange {
    ReviewChange(
      turns: turns.map { Turn(number: $0.number, before: $0.after, after: $0.before) },
      cameUp: wentAway, wentAway: cameUp, transition: transition)
  }
}
