/// The shape of an Indonesian word around its root: prefixes, doubling, suffix and clitics.
///
/// A form is named as linguists write it: `meN-kan`, `peN-an`, `ke-an+nya`, `redup`. The form of a
/// word that is its root is `root`.
public struct WordForm: Hashable, Sendable {
  var stack = PrefixStack()
  /// How the word is doubled; nil when it is not.
  public internal(set) var reduplication: Reduplication?
  /// The suffix of the stem.
  public internal(set) var suffix: Suffix?
  /// The possessor clitic.
  public internal(set) var possessor: Clitic?
  /// The particle behind everything.
  public internal(set) var particle: Clitic?

  init() {}

  /// The word is its root.
  public static let root = WordForm()

  /// The prefixes, the outermost first; at most four.
  public var prefixes: [Prefix] { stack.array }
  /// The clitics in their order in the word: possessor, particle.
  public var clitics: [Clitic] { [possessor, particle].compactMap { $0 } }
  /// True when nothing is added to the root.
  public var isRoot: Bool { self == .root }
  /// The form without its clitics.
  public var withoutClitics: WordForm {
    var bare = self
    bare.possessor = nil
    bare.particle = nil
    return bare
  }

  /// The form with these clitics instead of its own; nil when they cannot follow each other.
  public func with(clitics: [Clitic]) -> WordForm? {
    var form = withoutClitics
    for clitic in clitics {
      guard form.add(clitic) else { return nil }
    }
    return form
  }

  /// Puts a clitic behind the others; false when it cannot stand there.
  mutating func add(_ clitic: Clitic) -> Bool {
    guard particle == nil else { return false }
    if clitic.isPossessor {
      guard possessor == nil else { return false }
      possessor = clitic
    } else {
      particle = clitic
    }
    return true
  }

  /// How many affixes, doublings and clitics the form adds.
  var layers: Int {
    stack.count + (suffix == nil ? 0 : 1) + (possessor == nil ? 0 : 1) + (particle == nil ? 0 : 1)
      + (reduplication == nil ? 0 : 1)
  }
}
