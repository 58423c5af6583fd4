import LugasChecking
public import LugasLexicon
import LugasText

/// Whether the rules treat all names of a sort alike: in a sentence that holds one, every other is
/// put in its place, and the same rules must fire.
public struct Symmetry {
  /// Names that may stand for each other.
  public struct Group: Hashable, Sendable {
    /// The language of the sentences.
    public let language: Language
    /// The list they come from.
    public let list: String
    /// The names, in order.
    public let names: [String]
  }

  /// Two names that the rules do not treat alike.
  public struct Difference: Hashable, Sendable {
    /// The sentence with the first name.
    public let sentence: String
    /// The name in it.
    public let name: String
    /// The name put in its place.
    public let other: String
    /// The rules that fire for the first name only.
    public let lost: [RuleID]
    /// The rules that fire for the other only.
    public let gained: [RuleID]
  }

  /// What was compared, and what differs.
  public struct Result: Sendable {
    /// Sentences that hold a name.
    public private(set) var sentenceCount = 0
    /// Names put in the place of another.
    public private(set) var swapCount = 0
    /// The differences, in order.
    public private(set) var differences: [Difference] = []

    /// Makes an empty result.
    public init() {}

    fileprivate mutating func add(swaps: Int, _ new: [Difference]) {
      sentenceCount += 1
      swapCount += swaps
      differences += new
    }
  }

  /// The groups of a lexicon: parties and contenders by the length of their names, since a short name
  /// may be an everyday word and is treated with more care than a whole one; and coalitions.
  public let groups: [Group]
  private var checker: Checker
  private let finders: [Language: NameFinder]
  private let pick: @Sendable ([String]) -> [String]

  /// Compares the rules of a lexicon.
  /// - Parameter pick: which names of a group are put in the place of one.
  public init(
    _ lexicon: Lexicon, of sources: LexiconSources,
    pick: @escaping @Sendable ([String]) -> [String] = { $0 }
  ) {
    checker = Checker(lexicon: lexicon)
    self.pick = pick
    groups = Symmetry.groups(of: sources)
    var finders: [Language: NameFinder] = [:]
    for language in Language.allCases {
      finders[language] = NameFinder(groups.filter { $0.language == language })
    }
    self.finders = finders
  }

  private static func groups(of sources: LexiconSources) -> [Group] {
    let lists = [
      "parties", "party-abbreviations", "candidates", "candidate-names", "candidate-words",
      "coalitions",
    ]
    return Language.allCases.flatMap { language in
      lists.map { list in
        let names = sources.names(inList: list, language)
        var met: Set<String> = []
        return Group(
          language: language, list: list,
          names: names.filter { met.insert($0.lowercased()).inserted })
      }
    }.filter { $0.names.count > 1 }
  }

  /// Compares over the example sentences of the neutral packs.
  public mutating func examples(of lexicon: Lexicon, in profile: Profile) -> Result {
    var result = Result()
    for card in lexicon.cards where card.family == .neutral {
      for sentence in card.changes.map(\.before) + card.keeps {
        compare(sentence, card.language, in: profile, &result)
      }
    }
    return result
  }

  /// Compares over texts, a line each.
  public mutating func texts(
    _ lines: [String], _ language: Language, in profile: Profile
  ) -> Result {
    var result = Result()
    for line in lines { compare(line, language, in: profile, &result) }
    return result
  }

  private mutating func compare(
    _ sentence: String, _ language: Language, in profile: Profile, _ result: inout Result
  ) {
    for found in finders[language]?.names(in: sentence) ?? [] {
      let (swaps, differences) = self.differences(
        for: pick(found.group.names), instead: found.name, language, in: profile
      ) { found.parts.joined(separator: $0) }
      result.add(swaps: swaps, differences)
    }
  }

  /// What differs when each name stands in a sentence instead of the first.
  package mutating func differences(
    for names: [String], instead name: String, _ language: Language, in profile: Profile,
    sentence: (String) -> String
  ) -> (swaps: Int, differences: [Difference]) {
    let first = rules(in: sentence(name), language, profile)
    var differences: [Difference] = []
    for other in names where other != name {
      let rules = self.rules(in: sentence(other), language, profile)
      guard rules != first else { continue }
      differences.append(
        Difference(
          sentence: sentence(name), name: name, other: other,
          lost: first.subtracting(rules).sorted(), gained: rules.subtracting(first).sorted()))
    }
    return (names.count, differences)
  }

  /// The rules that fire.
  package mutating func rules(
    in text: String, _ language: Language, _ profile: Profile
  ) -> Set<RuleID> {
    let options = CheckOptions(language: language, families: [.neutral], profile: profile)
    return Set(checker.check(Draft(text), options: options).suggestions.map(\.rule))
  }
}
