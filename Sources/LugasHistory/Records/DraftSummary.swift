/// How many suggestions of a draft stand where; undone decisions do not count.
public struct DecisionCounts: Hashable, Sendable {
  /// Accepted.
  public var accepted = 0
  /// Rejected.
  public var rejected = 0
  /// Replaced by the officer's own text.
  public var edited = 0
  /// Put off.
  public var skipped = 0
  /// Claims that got their source.
  public var sourced = 0
  /// Up, and without decision.
  public var open = 0

  /// All zero.
  public init() {}

  /// How many were decided, in whatever way.
  public var decided: Int { accepted + rejected + edited + skipped + sourced }
}

/// One line of a list of drafts.
public struct DraftSummary: Hashable, Sendable {
  /// The draft's id.
  public let id: DraftID
  /// Its number.
  public let number: Int
  /// When it was given.
  public let created: UTCMilliseconds
  /// Who began it.
  public let officer: String
  /// The draft's language.
  public let language: String
  /// The beginning of the text, at most 80 characters, blanks and line ends as one space each; still
  /// to be made safe for a terminal.
  public let firstWords: String
  /// Where its suggestions stand.
  public let counts: DecisionCounts
  /// How far it has come.
  public let state: DraftState
  /// It was copied at least once.
  public let isCopied: Bool
  /// It was copied although something held it back.
  public let isOverridden: Bool
  /// Its texts were purged.
  public let isPurged: Bool
}

/// Which drafts to list; all conditions must hold, nil asks for nothing.
public struct DraftFilter: Hashable, Sendable {
  /// At most so many, the newest; nil for all.
  public var limit: Int?
  /// Given at this instant or later.
  public var since: UTCMilliseconds?
  /// Given before this instant.
  public var until: UTCMilliseconds?
  /// With a suggestion of this family.
  public var family: String?
  /// With a suggestion of this rule.
  public var rule: String?
  /// In this state.
  public var state: DraftState?
  /// Begun by this officer.
  public var officer: String?
  /// In this language.
  public var language: String?
  /// Copied for this platform.
  public var platform: String?
  /// With such a decision, undone ones among them.
  public var decision: DecisionAction.Name?
  /// With a suggestion that is up and undecided.
  public var isOpen = false
  /// With a claim that the ledger has as open.
  public var hasOpenClaims = false
  /// Copied although something held it back.
  public var isOverridden = false
  /// Whose texts were purged, or not; nil for both.
  public var isPurged: Bool?
  /// On hold, or not; nil for both.
  public var isHeld: Bool?
  /// Copied at least once, or never; nil for both.
  public var isCopied: Bool?
  /// Leaves out what was given up for another draft and never copied: that other one goes on with it.
  public var leavesOutGivenUp = false
  /// Submitted, approved or copied in an emergency.
  public var hasSignOffs = false
  /// With one of these numbers.
  public var numbers: [Int]?
  /// The order.
  public var order = Order.newest

  /// How a list is ordered; equal ones the newest first.
  public enum Order: String, Sendable, CaseIterable { case newest, oldest, officer, language }

  /// Every draft, at most `limit`.
  public init(limit: Int? = nil) { self.limit = limit }
}

/// A column whose values can be asked for.
public enum KnownValue: Sendable { case rule, officer, platform }

/// A text of the history in which a search found its words.
public struct SearchHit: Hashable, Sendable {
  /// What was found.
  public enum Place: String, Sendable, CaseIterable {
    /// The draft's own text.
    case draft
    /// A revision.
    case revision
    /// A note.
    case note
    /// The reason or source of a decision, or the reason why something was copied all the same.
    case reason
  }

  /// The draft; nil for a note on a session.
  public let draft: DraftID?
  /// The draft's number; nil for a note on a session.
  public let number: Int?
  /// The session in which the text was written.
  public let session: SessionID
  /// What was found.
  public let place: Place
  /// When it was written.
  public let time: UTCMilliseconds
  /// The text around the first find, on one line; still to be made safe for a terminal.
  public let excerpt: String
  /// The find in the excerpt: UTF-8 offsets, half-open.
  public let match: Range<Int>
}

/// What a check of the whole file found.
public struct IntegrityReport: Hashable, Sendable {
  /// What is wrong, in SQLite's words, without any text of a draft; empty when all is well.
  public let problems: [String]

  /// True when nothing is wrong.
  public var isSound: Bool { problems.isEmpty }
}
