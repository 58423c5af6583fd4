/// All rules and lists that are in force, compiled.
public struct Lexicon: Sendable {
  /// The rules' cards, in pack and file order.
  public let cards: [RuleCard]
  /// A fingerprint of the files it came from.
  public let contentHash: String
  /// The tables for matching; rule indexes are those of `cards`.
  package let compiled: CompiledLexicon
  private let positions: [RuleID: Int]

  /// Joins cards and their tables.
  package init(cards: [RuleCard], compiled: CompiledLexicon, contentHash: String) {
    self.cards = cards
    self.compiled = compiled
    self.contentHash = contentHash
    positions = Dictionary(
      cards.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// The card of a rule; nil when no rule has that id.
  public func card(_ id: RuleID) -> RuleCard? { positions[id].map { cards[$0] } }

  /// The index of a rule; nil when no rule has that id.
  package func index(of id: RuleID) -> Int? { positions[id] }

  /// The id that was most likely meant; nil when none is near.
  public func nearestRule(to id: String) -> RuleID? {
    DidYouMean.nearest(to: id, in: cards.map(\.id.description)).map(RuleID.init)
  }
}
