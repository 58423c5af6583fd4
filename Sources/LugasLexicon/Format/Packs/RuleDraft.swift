/// A pattern with the place it was read from.
struct PlacedPattern: Hashable, Sendable {
  let pattern: Pattern
  /// As the keeper wrote it.
  let text: String
  let place: LexiconPlace
}

/// The conditions of one `unless` or `when`, as read.
struct GuardDraft: Hashable, Sendable {
  /// A pattern some words away: `near: {within: 8, match: […]}`.
  struct Near: Hashable, Sendable {
    let within: Int
    let patterns: [PlacedPattern]
  }

  /// Patterns that begin often enough: `count: {at-least: 26, match: _}`.
  struct Count: Hashable, Sendable {
    let atLeast: Int
    let patterns: [PlacedPattern]
    let place: LexiconPlace
  }

  var sentence: [PlacedPattern] = []
  var draft: [PlacedPattern] = []
  var next: [PlacedPattern] = []
  var previous: [PlacedPattern] = []
  var near: [Near] = []
  /// In the sentence, in front of the match, behind it.
  var count: [Count] = []
  var before: [Count] = []
  var behind: [Count] = []
  var placedFlags: [PlacedFlag] = []

  /// A flag with the place it was read from.
  struct PlacedFlag: Hashable, Sendable {
    let flag: MatchFlags
    let place: LexiconPlace
  }

  /// All its flags.
  var flags: MatchFlags { placedFlags.reduce(into: []) { $0.formUnion($1.flag) } }
  /// All its patterns.
  var patterns: [PlacedPattern] {
    sentence + draft + next + previous + near.flatMap(\.patterns) + counts.flatMap(\.patterns)
  }
  private var counts: [Count] { count + before + behind }
  /// Number of things it tests; a count is one thing, however many patterns it has.
  var testCount: Int {
    patterns.count - counts.reduce(0) { $0 + $1.patterns.count } + counts.count
      + flags.rawValue.nonzeroBitCount
  }

  /// What it tests, a line for each key.
  var lines: [String] {
    let rows =
      [
        ("sentence", sentence), ("draft", draft), ("next", next), ("previous", previous),
      ] + near.map { ("near \($0.within)", $0.patterns) }
      + [("count", count), ("before", before), ("behind", behind)].flatMap { key, counts in
        counts.map { ("\(key) at least \($0.atLeast)", $0.patterns) }
      }
    let names = MatchFlags.names.filter { flags.contains($0.value) }.keys.sorted()
    return rows.filter { !$0.1.isEmpty }.map { key, patterns in
      "\(key): \(patterns.map(\.text).joined(separator: " | "))"
    } + (names.isEmpty ? [] : ["flags: \(names.joined(separator: " | "))"])
  }
}

/// A rule as read from a pack, before compiling.
struct RuleDraft: Sendable {
  /// What an `inflect` entry covers, as folded words, with what should stand there.
  struct Inflected: Sendable {
    let words: [String]
    private(set) var replacements: [String]

    init(words: [String], replacements: [String]) {
      self.words = words
      self.replacements = replacements
    }

    /// Adds offers that are not there yet, behind the others.
    mutating func add(_ more: [String]) {
      for offer in more where !replacements.contains(offer) { replacements.append(offer) }
    }
  }

  var card: RuleCard
  let file: LexiconFile
  let place: LexiconPlace
  let patterns: [PlacedPattern]
  let replacements: [String]
  let deletion: DeletionScope?
  /// The pack's conditions and the rule's own.
  var unless: [GuardDraft]
  var when: [GuardDraft]
  /// How it differs by profile.
  var profiles = ProfileTable()
  /// Words and phrases with replacements of their own; empty except for `inflect` entries.
  var inflected: [Inflected] = []

  /// The card with the conditions.
  var fullCard: RuleCard {
    var full = card
    full.unless = unless.flatMap(\.lines)
    full.when = when.flatMap(\.lines) + profiles.lines
    return full
  }
}

/// A pack as read; a file that only disables has no rules.
struct PackDraft: Sendable {
  let language: Language
  let name: String
  let file: LexiconFile
  let place: LexiconPlace
  let rules: [RuleDraft]
  /// Rules and packs of earlier folders that it switches off.
  let disabled: [PlacedText]

  /// `language/pack`.
  var key: String { "\(language.rawValue)/\(name)" }
}

/// A list as read.
struct ListDraft: Sendable {
  let language: Language
  let name: String
  let place: LexiconPlace
  let entries: [ListEntry]
}

/// A signal as read: the patterns that show it.
struct SignalDraft: Sendable {
  let signal: Signal
  let language: Language
  let file: LexiconFile
  let patterns: [PlacedPattern]
  /// Sentences that must show it, and sentences that must not.
  let shows: [PlacedText]
  let keeps: [PlacedText]
}

/// A text with the place it was read from.
public struct PlacedText: Hashable, Sendable {
  /// The text.
  public let text: String
  /// Where it begins.
  public let place: LexiconPlace

  /// Takes a text of a place.
  public init(text: String, place: LexiconPlace) { (self.text, self.place) = (text, place) }
}
