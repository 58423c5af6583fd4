/// The newest entry of the chain of hashes.
///
/// The chain shows changes only to those who kept a head somewhere else: whoever can write the file
/// can also make a new chain.
public struct ChainHead: Hashable, Sendable {
  /// How many entries there are.
  public let entry: Int
  /// The hash of the newest one, 64 hexadecimal digits; of an empty chain all zeros.
  public let hash: String
}

/// Something that the chain shows to be not as it was recorded.
public struct ChainProblem: Hashable, Sendable {
  /// What happened.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Entries are gone.
    case missing
    /// An entry stands in another place than the one it was written to.
    case reordered
    /// The rows that the entry seals are not what was written, or gone.
    case altered
    /// The entry itself is not what was written, or does not follow from the one before.
    case broken
    /// A row that no entry seals.
    case added
    /// The salt of an entry is gone without the record of a purge.
    case erased
    /// The ledger of claims does not say what the decisions say.
    case contradicted
  }

  /// What happened.
  public let kind: Kind
  /// The first entry that shows it, 1-based; nil for a row without entry.
  public let entry: Int?
  /// What the entry seals, as the store names it: `decisions`, `revision`, …
  public let sealed: String
  /// The number of the draft it belongs to; nil where it belongs to none, or that cannot be told.
  public let draft: Int?
}

/// What a walk along the whole chain found.
public struct ChainReport: Hashable, Sendable {
  /// The newest entry.
  public let head: ChainHead
  /// What is not as it was recorded, by entry; rows without entry last.
  public let problems: [ChainProblem]
  /// Drafts whose texts were purged, with a record of it.
  public let purgedDrafts: Int
  /// True when the history began without a chain: what it held then was sealed later.
  public let wasAdopted: Bool

  /// True when no change shows.
  public var isWhole: Bool { problems.isEmpty }
}
