/// One reading of a word: its root and its form.
public struct Analysis: Hashable, Sendable {
  /// The root; a compound with its space (`tanggung jawab`).
  public let root: String
  /// What is around the root.
  public let form: WordForm
  /// The classes that the root list gives the root.
  public let wordClass: WordClass
  /// False when the word spells a k, p, s or t that meN- or peN- should have dropped
  /// (`mensosialisasikan`): then `generate` gives the standard spelling instead of the word.
  public let isStandard: Bool
}
