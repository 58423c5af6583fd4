/// That a draft's texts were purged: who, when, why.
public struct RecordedPurge: Hashable, Sendable {
  /// When.
  public let time: UTCMilliseconds
  /// The account that did it.
  public let officer: String
  /// Why.
  public let reason: String
  /// The second person who consented, where the site asks for one.
  public let consent: String?
}

/// That a draft must not be purged until the hold is lifted.
public struct RecordedHold: Hashable, Sendable {
  /// Since when.
  public let time: UTCMilliseconds
  /// The account that put it on hold.
  public let officer: String
  /// Why.
  public let reason: String
}

/// What a purge did.
public struct PurgeOutcome: Hashable, Sendable {
  /// How many drafts lost their texts.
  public let purged: Int
  /// The texts are gone from the file and its log; false when another program has the history open,
  /// and a purge must be run again later.
  public let isSwept: Bool
}
