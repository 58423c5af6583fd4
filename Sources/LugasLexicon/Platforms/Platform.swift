public import LugasText

/// Where posts go, and how long they may be there, by a platform file.
public struct Platform: Hashable, Sendable {
  /// A length that a text may have.
  public struct Limit: Hashable, Sendable {
    /// The most.
    public let most: Int
    /// What is counted.
    public let rule: CountingRule
    /// Which of several kinds of text; nil where there is one. Limits for the same kind hold together;
    /// a text that keeps those of one kind fits.
    public let kind: LocalizedText?

    /// Makes a limit.
    public init(most: Int, rule: CountingRule, kind: LocalizedText? = nil) {
      self.most = most
      self.rule = rule
      self.kind = kind
    }
  }

  /// How many of something a post may hold.
  public struct Most: Hashable, Sendable {
    /// The most.
    public let count: Int
    /// The platform takes a post with more, and takes no notice of them.
    public let isIgnoredBeyond: Bool

    /// Makes a limit of number.
    public init(count: Int, isIgnoredBeyond: Bool) {
      self.count = count
      self.isIgnoredBeyond = isIgnoredBeyond
    }
  }

  /// Its id: `x`, `instagram`.
  public let id: String
  /// Its name as it writes itself.
  public let name: String
  /// Other words for it.
  public var also: [String] = []
  /// Where the limits come from.
  public let source: String
  /// The day on which the source was last read.
  public let checked: CalendarDay
  /// It stands in the heading of a draft and at the end of a review unless others are chosen.
  public var isShown = false
  /// How long a text may be; at least one.
  public let limits: [Limit]
  /// How long an image's alternative text may be; nil when nothing is known of one.
  public var alternativeText: Limit?
  /// How many hashtags.
  public var hashtags: Most?
  /// How many mentions.
  public var mentions: Most?
  /// How many links.
  public var links: Most?

  /// Makes a platform.
  public init(id: String, name: String, source: String, checked: CalendarDay, limits: [Limit]) {
    self.id = id
    self.name = name
    self.source = source
    self.checked = checked
    self.limits = limits
  }

  /// Days after which a limit should be looked up again.
  public static let daysOfTrust = 180

  /// True when the source was last read longer ago than `daysOfTrust`.
  public func isStale(on day: CalendarDay) -> Bool {
    day.daysSince1970 - checked.daysSince1970 > Platform.daysOfTrust
  }
}

extension Lexicon {
  /// All platforms, in file order.
  public var platforms: [Platform] { image.platforms }

  /// The platform that a word names, in any letter case; nil when there is none.
  public func platform(named word: String) -> Platform? {
    let word = word.lowercased()
    return platforms.first {
      $0.id == word || $0.name.lowercased() == word || $0.also.contains(word)
    }
  }

  /// The id that was most likely meant; nil when none is near.
  public func nearestPlatform(to word: String) -> String? {
    DidYouMean.nearest(to: word, in: platforms.flatMap { [$0.id] + $0.also })
      .flatMap { platform(named: $0)?.id }
  }
}
