/// How suggestions fared, counted by what stands after undo and redo. Never by person.
public struct Tally: Hashable, Sendable {
  /// Offered: up from the start, or come up and decided.
  public var offered = 0
  /// Accepted as offered.
  public var accepted = 0
  /// Replaced by the officer's own text: the rule saw something, its words did not serve.
  public var edited = 0
  /// Rejected.
  public var rejected = 0
  /// Put off.
  public var skipped = 0
  /// Claims that got their source.
  public var sourced = 0

  /// Nothing yet.
  public init() {}

  /// Neither accepted nor anything else.
  public var undecided: Int { offered - accepted - edited - rejected - skipped - sourced }

  /// Counts one suggestion.
  mutating func count(_ standing: DecisionAction.Name?) {
    offered += 1
    switch standing {
    case .accept: accepted += 1
    case .edit: edited += 1
    case .reject: rejected += 1
    case .skip: skipped += 1
    case .source: sourced += 1
    case .undo, .redo, .note, nil: break
    }
  }
}

/// How the suggestions of some drafts fared.
public struct HistoryStatistics: Hashable, Sendable {
  /// One line of the statistics.
  public struct Line: Hashable, Sendable {
    /// The rule, the family, or the first day of the week.
    public let key: String
    /// The counts.
    public let tally: Tally
  }

  /// How many drafts were counted.
  public var drafts = 0
  /// By rule; those that officers rewrite or reject most often first.
  public var rules: [Line] = []
  /// By family, by name.
  public var families: [Line] = []
  /// By week in which the draft was given, oldest first; the key is its first day, `2026-11-23`.
  public var weeks: [Line] = []

  /// Nothing counted.
  public init() {}
}
