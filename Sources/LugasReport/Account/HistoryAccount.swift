public import LugasLexicon
public import LugasReview

/// What a report on recorded drafts tells: a summary, then each draft from text to result.
///
/// Times and names come in words: the report reads neither the clock nor the history.
public struct HistoryAccount: Sendable {
  /// A label and what it says.
  public struct Fact: Hashable, Sendable {
    /// What it is about.
    public let label: String
    /// What it says.
    public let text: String

    /// Makes a fact.
    public init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
    }
  }

  /// How the suggestions of one family, rule or week fared.
  public struct Share: Hashable, Sendable {
    /// What was counted.
    public let label: String
    /// Accepted or sourced.
    public let accepted: Int
    /// Replaced by the officer's own text.
    public let edited: Int
    /// Rejected.
    public let rejected: Int
    /// Skipped or not decided.
    public let left: Int

    /// Makes a share.
    public init(label: String, accepted: Int, edited: Int, rejected: Int, left: Int) {
      self.label = label
      self.accepted = accepted
      self.edited = edited
      self.rejected = rejected
      self.left = left
    }

    /// All that were offered.
    public var offered: Int { accepted + edited + rejected + left }
  }

  /// A titled list of shares: a chart and its table.
  public struct Chart: Hashable, Sendable {
    /// What it shows.
    public let title: String
    /// Its rows.
    public let shares: [Share]

    /// Makes a chart.
    public init(title: String, shares: [Share]) {
      self.title = title
      self.shares = shares
    }
  }

  /// The language of the report.
  public let language: Language
  /// When it was made, by which program, of what.
  public let facts: [Fact]
  /// The summary's charts.
  public let charts: [Chart]
  /// The drafts in order.
  public let drafts: [DraftAccount]
  /// What is to be said at the end: of the chain, of names.
  public let closing: [String]

  /// Makes an account.
  public init(
    language: Language, facts: [Fact], charts: [Chart], drafts: [DraftAccount], closing: [String]
  ) {
    self.language = language
    self.facts = facts
    self.charts = charts
    self.drafts = drafts
    self.closing = closing
  }
}

/// One draft of an account.
public struct DraftAccount: Sendable {
  /// Something that happened.
  public struct Event: Hashable, Sendable {
    /// When, in words.
    public let time: String
    /// What, in words.
    public let text: String
    /// The rule it is about; empty for none.
    public let rule: String
    /// The reason or source that was given; empty for none.
    public let reason: String

    /// Makes an event.
    public init(time: String, text: String, rule: String = "", reason: String = "") {
      self.time = time
      self.text = text
      self.rule = rule
      self.reason = reason
    }
  }

  /// Its number.
  public let number: Int
  /// Its language, `id` or `en`; other ones are taken for Indonesian.
  public let language: String
  /// Who, when, with which lexicon.
  public let facts: [HistoryAccount.Fact]
  /// The text as it was given; nil when it was purged.
  public let before: String?
  /// The difference to the result; nil when the record does not fit its text, or was purged.
  public let marked: [WordDiff.Segment]?
  /// Decisions, copies and notes in order.
  public let events: [Event]
  /// Suggestions that were never decided, in words.
  public let undecided: [Event]
  /// The sources that claims were given.
  public let sources: [String]

  /// Makes an account of one draft.
  public init(
    number: Int, language: String, facts: [HistoryAccount.Fact], before: String?,
    marked: [WordDiff.Segment]?, events: [Event], undecided: [Event], sources: [String]
  ) {
    self.number = number
    self.language = language
    self.facts = facts
    self.before = before
    self.marked = marked
    self.events = events
    self.undecided = undecided
    self.sources = sources
  }

  /// The text that the decisions gave.
  public var after: String? {
    marked?.filter { $0.change != .removed }.map(\.text).joined()
  }
}
