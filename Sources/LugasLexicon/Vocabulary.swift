/// The language of a rule, list or sentence.
public enum Language: String, Sendable, CaseIterable, Codable {
  /// Indonesian.
  case id
  /// English.
  case en

  /// Its place among the languages.
  @inlinable
  public var number: Int { self == .id ? 0 : 1 }
}

/// What a rule is for.
public enum Family: String, Sendable, CaseIterable, Codable {
  /// Simplifies wording (sederhana).
  case plain
  /// Marks claims that have no source (klaim).
  case claim
  /// Strips partisan phrasing (netral).
  case neutral

  /// Its place among the families.
  var number: Int {
    switch self {
    case .plain: 0
    case .claim: 1
    case .neutral: 2
    }
  }
}

/// How much a suggestion matters. Ordered: `consider < should < must`.
public enum Severity: String, Sendable, CaseIterable, Codable, Comparable {
  /// For information (info).
  case consider
  /// Better changed (saran).
  case should
  /// To be settled before the post goes out (wajib).
  case must

  /// The severities in order; `number` is the place in it.
  static let ordered = allCases
  /// Its place in the order, 0 for the lightest.
  package var number: Int {
    switch self {
    case .consider: 0
    case .should: 1
    case .must: 2
    }
  }

  /// Orders by weight.
  public static func < (left: Severity, right: Severity) -> Bool { left.number < right.number }
}

/// The sub-type of a rule inside its family, from a closed list.
public enum Kind: String, Sendable, CaseIterable, Codable {
  case officialese, nominalisation, redundancy
  case foreignTerm = "foreign-term"
  case spelling, preposition, acronym
  case longSentence = "long-sentence"
  case passive
  case hashtagCase = "hashtag-case"
  case shouting

  case hearsay
  case unnamedAuthority = "unnamed-authority"
  case superlative, absolute, statistic, causal, promise, health, forwarded

  case electioneering, slogan, candidate, party, endorsement, attack, credit, flattery, label
  case usThem = "us-them"
  case ballotSign = "ballot-sign"

  /// The kinds in order; `number` is the place in it.
  static let ordered = allCases
  /// Its place among the kinds.
  var number: Int { Kind.numbers[self] ?? 0 }
  private static let numbers = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })

  /// The family that the kind belongs to.
  public var family: Family {
    switch self {
    case .officialese, .nominalisation, .redundancy, .foreignTerm, .spelling, .preposition,
      .acronym, .longSentence, .passive, .hashtagCase, .shouting:
      .plain
    case .hearsay, .unnamedAuthority, .superlative, .absolute, .statistic, .causal, .promise,
      .health, .forwarded:
      .claim
    case .electioneering, .slogan, .candidate, .party, .endorsement, .attack, .credit, .flattery,
      .label, .usThem, .ballotSign:
      .neutral
    }
  }
}

/// The stable name of a rule: `language/pack/rule`, e.g. `id/officialese/dalam-rangka`.
public struct RuleID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The whole id.
  public let description: String

  /// Takes an id as it is written.
  public init(_ description: String) { self.description = description }

  /// Orders by bytes.
  public static func < (left: RuleID, right: RuleID) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}

/// A text in Indonesian, English or both.
public struct LocalizedText: Hashable, Sendable {
  /// The Indonesian text.
  public let id: String?
  /// The English text.
  public let en: String?

  /// - Precondition: at least one text is there.
  public init(id: String? = nil, en: String? = nil) {
    precondition(id != nil || en != nil, "a localized text needs at least one language")
    self.id = id
    self.en = en
  }

  /// The text in that language, or in the other one when it is missing.
  public subscript(language: Language) -> String {
    switch language {
    case .id: id ?? en ?? ""
    case .en: en ?? id ?? ""
    }
  }
}
