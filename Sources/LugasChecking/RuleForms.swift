public import LugasLexicon
import LugasText

/// What a rule covers where its pattern alone does not show it: the forms of a word, with what it
/// offers for each.
public struct RuleForms: Sendable {
  /// A word or phrase, and what the rule offers for it first; nil where it only marks.
  public struct Row: Hashable, Sendable {
    /// What stands in a text.
    public let text: String
    /// What should stand there; empty to delete it.
    public let offer: String?
  }

  /// For a fixed phrase itself, for an `inflect` entry each of its forms; empty for other rules.
  public let rows: [Row]
  /// The words that each `~lemma` of the pattern stands for.
  public let lemmas: [(lemma: String, words: [String])]

  /// The forms of a rule of a lexicon.
  public init(_ card: RuleCard, in lexicon: Lexicon) {
    guard card.changes.isEmpty else {
      lemmas = RuleForms.lemmas(in: card.pattern).map { lemma in
        (lemma, RuleForms.words(of: lemma, card.language, lexicon))
      }
      rows = []
      return
    }
    lemmas = []
    var checker = Checker(lexicon: lexicon)
    let texts = RuleForms.words(of: card.pattern, card.language, lexicon)
    rows = texts.compactMap { text in
      checker.suggestions(of: card.id, in: Draft(text)).first.map {
        Row(text: text, offer: $0.replacements.first)
      }
    }
  }

  private static func words(
    of lemma: String, _ language: Language, _ lexicon: Lexicon
  ) -> [String] {
    let phrase = InflectedPhrase(lemma, language, forms: lexicon.forms)
    var met: Set<String> = []
    return phrase?.all.map(\.word).filter { met.insert($0).inserted } ?? [lemma]
  }

  private static func lemmas(in pattern: String) -> [String] {
    pattern.split(separator: "~", omittingEmptySubsequences: false).dropFirst().map { rest in
      String(rest.prefix { $0.isLetter || $0 == "-" || $0 == "'" })
    }
  }
}
