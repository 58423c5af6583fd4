public import LugasLexicon
public import LugasText

/// How a text stands against the limits of one platform.
public struct PostMeter: Hashable, Sendable {
  /// One limit of length with what the text counts under it.
  public struct Row: Hashable, Sendable {
    /// The limit.
    public let limit: Platform.Limit
    /// What the text counts, and what costs more than one.
    public let length: PostLength
    /// What is left; below 0 when the text is too long.
    public var margin: Int { limit.most - length.count }
    /// True when the text is too long.
    public var isOver: Bool { margin < 0 }
  }

  /// How many of something the text holds.
  public struct Tally: Hashable, Sendable {
    /// What is counted.
    public enum Kind: String, Sendable, CaseIterable { case hashtags, mentions, links }
    /// What is counted.
    public let kind: Kind
    /// How many there are.
    public let count: Int
    /// How many there may be; nil when the platform sets no limit.
    public let most: Platform.Most?
    /// True when there are more than there may be.
    public var isOver: Bool { most.map { count > $0.count } ?? false }
  }

  /// The platform.
  public let platform: Platform
  /// Its limits in file order; at least one.
  public let rows: [Row]
  /// Hashtags, mentions and links, in this order.
  public let tallies: [Tally]

  /// Measures a text, without the blanks at its ends, which platforms cut.
  /// - Complexity: linear in the text.
  public init(_ text: String, on platform: Platform) {
    let text = PostMeter.trimmed(text)
    self.platform = platform
    rows = platform.limits.map { Row(limit: $0, length: PostLength(text, by: $0.rule)) }
    let post = PostText(text)
    tallies = [
      Tally(kind: .hashtags, count: post.count(of: [.hashtag]), most: platform.hashtags),
      Tally(kind: .mentions, count: post.count(of: [.mention]), most: platform.mentions),
      Tally(kind: .links, count: post.count(of: [.link, .bareLink]), most: platform.links),
    ]
  }

  /// True when the platform takes the text: it keeps all limits for one kind of text, and has not too
  /// many of what the platform refuses.
  public var fits: Bool {
    let kinds = Set(rows.map(\.limit.kind))
    return kinds.contains { kind in rows.allSatisfy { $0.limit.kind != kind || !$0.isOver } }
      && tallies.allSatisfy { !$0.isOver || $0.most?.isIgnoredBeyond == true }
  }

  /// The limit that is nearest: of the first kind of text that fits, else of the last.
  public var tightest: Row {
    var kinds: [LocalizedText?] = []
    for row in rows where !kinds.contains(row.limit.kind) { kinds.append(row.limit.kind) }
    let fitting = kinds.first { kind in rows.allSatisfy { $0.limit.kind != kind || !$0.isOver } }
    let kind = fitting ?? kinds.last ?? nil
    let own = rows.filter { $0.limit.kind == kind }
    return own.min { share($0) > share($1) } ?? rows[0]
  }

  private func share(_ row: Row) -> Double { Double(row.length.count) / Double(row.limit.most) }

  /// The text between its blanks.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.drop { $0.properties.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

/// How a draft stands against a platform's limits, and how a revision of it does.
public struct MeterChange: Hashable, Sendable {
  /// The draft.
  public let before: PostMeter
  /// The revision.
  public let after: PostMeter

  /// Measures both.
  public init(_ draft: String, _ revision: String, on platform: Platform) {
    before = PostMeter(draft, on: platform)
    after = draft == revision ? before : PostMeter(revision, on: platform)
  }
}
