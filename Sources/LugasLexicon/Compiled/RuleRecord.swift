/// How much of the sentence a rule deletes.
public enum DeletionScope: String, CaseIterable, Sendable {
  case phrase, clause, sentence
}

/// What a match must or must not be like.
public struct MatchFlags: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt16
  /// Takes bits.
  @inlinable
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Inside quotation marks.
  public static let quoted = MatchFlags(rawValue: 1)
  /// Its first word has a capital letter and does not start the sentence.
  public static let capitalised = MatchFlags(rawValue: 2)
  /// The sentence is a question.
  public static let question = MatchFlags(rawValue: 4)
  /// All letters of it are capitals.
  public static let caps = MatchFlags(rawValue: 8)
  /// A negation of the list `negations` stands at most three words in front, no mark between.
  public static let negated = MatchFlags(rawValue: 16)
  /// The sentence names a source, the signal `sourced`, or has one in common with a neighbour: the
  /// signal `leaning`.
  public static let sourced = MatchFlags(rawValue: 32)
  /// The sentence, or the next one, says that it is false: the signal `debunked`.
  public static let debunked = MatchFlags(rawValue: 64)
  /// Nothing that the rule finds stands earlier in the draft, quotations left out.
  public static let first = MatchFlags(rawValue: 128)
  /// It stands in the draft's first sentence; greetings of a few words are none.
  public static let opening = MatchFlags(rawValue: 256)
  /// It is one mark, written several times: `!!!`.
  public static let repeated = MatchFlags(rawValue: 512)

  /// The names as they are written in packs.
  public static let names: [String: MatchFlags] = [
    "quoted": .quoted, "capitalised": .capitalised, "question": .question, "caps": .caps,
    "negated": .negated, "sourced": .sourced, "debunked": .debunked, "first": .first,
    "opening": .opening, "repeated": .repeated,
  ]
}

/// Something that the sentences of a draft can show, told by patterns of its own.
public enum Signal: String, CaseIterable, Sendable {
  /// The sentence names a source that a reader could check.
  case sourced
  /// The sentence says that something is not true.
  case debunked
  /// The sentence goes on with the one before it, and has its source in common with it.
  case leaning

  /// Its place among the signals.
  @inlinable
  public var number: Int {
    switch self {
    case .sourced: 0
    case .debunked: 1
    case .leaning: 2
    }
  }
}

/// A rule as the checker needs it. Its index is that of its card.
public struct RuleRecord {
  /// Numbers a rule takes in the image.
  @inlinable
  static var width: Int { 3 }
  @usableFromInline let head: UInt32
  /// The place of its `unless` guards: one true condition is enough to silence it.
  public let unless: UInt32
  /// The place of its `when` guards: each needs a true condition of every sort it has.
  public let when: UInt32

  @inlinable
  init(head: UInt32, unless: UInt32, when: UInt32) {
    self.head = head
    self.unless = unless
    self.when = when
  }

  /// Packs what the checker asks of a rule into one number.
  ///
  /// Bits: language 0-3, kind 4-11, severity by profile 12-17, deletion 18-19, templates 20, the
  /// profiles in which it is silent 21-23, family 24-25.
  static func head(
    of card: RuleCard, _ profiles: ProfileTable, deletion: DeletionScope?, hasTemplates: Bool
  ) -> UInt32 {
    let scope = deletion.map { DeletionScope.number(of: $0) } ?? 0
    var head =
      UInt32(card.language.number) | UInt32(card.kind.number) << 4 | scope << 18
      | (hasTemplates ? 1 << 20 : 0) | UInt32(card.family.number) << 24
    for profile in Profile.allCases {
      let severity = profiles.severities[profile] ?? card.severity
      head |= UInt32(severity.number) << UInt32(12 + profile.number * 2)
      if profiles.only?.contains(profile) == false { head |= 1 << UInt32(21 + profile.number) }
    }
    return head
  }

  /// The language it reads.
  @inlinable
  public var language: Language { head & 15 == 0 ? .id : .en }
  /// The sub-type.
  public var kind: Kind { Kind.ordered[Int(head >> 4 & 255)] }
  /// What it is for.
  @inlinable
  public var family: Family {
    switch head >> 24 & 3 {
    case 0: .plain
    case 1: .claim
    default: .neutral
    }
  }
  /// How much it matters in a profile.
  @inlinable
  public func severity(in profile: Profile) -> Severity {
    switch head >> UInt32(12 + profile.number * 2) & 3 {
    case 0: .consider
    case 1: .should
    default: .must
    }
  }
  /// True when it is in force in a profile.
  @inlinable
  public func isInForce(in profile: Profile) -> Bool {
    head >> UInt32(21 + profile.number) & 1 == 0
  }
  /// How much a deletion takes with it; nil for a rule that deletes nothing by itself.
  public var deletion: DeletionScope? {
    switch head >> 18 & 3 {
    case 1: .phrase
    case 2: .clause
    case 3: .sentence
    default: nil
    }
  }
  /// What it offers refers to captures.
  @inlinable
  public var hasTemplates: Bool { head >> 20 & 1 == 1 }
}

extension DeletionScope {
  fileprivate static func number(of scope: DeletionScope) -> UInt32 {
    switch scope {
    case .phrase: 1
    case .clause: 2
    case .sentence: 3
    }
  }
}
