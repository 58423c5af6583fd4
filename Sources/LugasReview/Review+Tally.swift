/// How many entries of a review got which decision.
public struct ReviewTally: Hashable, Sendable {
  /// Without decision.
  public internal(set) var pending = 0
  /// Accepted.
  public internal(set) var accepted = 0
  /// Rejected.
  public internal(set) var rejected = 0
  /// Replaced by the officer's own text.
  public internal(set) var edited = 0
  /// Put off.
  public internal(set) var skipped = 0
  /// Claims that got their source.
  public internal(set) var sourced = 0

  /// All of them.
  public var total: Int { pending + accepted + rejected + edited + skipped + sourced }
}

extension Review {
  /// Entries without a decision, by span.
  public var pending: [ReviewEntry] { entries.filter(\.isPending) }
  /// Entries that were put off, by span.
  public var skipped: [ReviewEntry] { entries.filter { $0.decision?.kind == .skip } }

  /// How many entries got which decision.
  public var tally: ReviewTally {
    var tally = ReviewTally()
    for entry in entries {
      switch entry.decision?.kind {
      case nil: tally.pending += 1
      case .accept: tally.accepted += 1
      case .reject: tally.rejected += 1
      case .edit: tally.edited += 1
      case .skip: tally.skipped += 1
      case .source: tally.sourced += 1
      }
    }
    return tally
  }
}
