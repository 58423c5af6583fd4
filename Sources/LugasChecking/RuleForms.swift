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
    lemmas = RuleForms.lemmas(in: card.pattern).map { lemma in
      (lemma, RuleForms.words(of: lemma, card.language, lexicon))
    }
    guard card.changes.isEmpty else {
      rows = []
      return
    }
    var checker = Checker(lexicon: lexicon)
    let isWord = !card.pattern.contains(" ")
    let texts = isWord ? RuleForms.words(of: card.pattern, card.language, lexicon) : [card.pattern]
    rows = texts.compactMap { text in
      checker.suggestions(of: card.id, in: Draft(text)).first.map {
        Row(text: text, offer: $0.replacements.first)
      }
    }
  }

  private static func words(
    of lemma: String, _ language: Language, _ lexicon: Lexicon
  ) -> [String] {
    var met: Set<String> = []
    return lexicon.forms.words(of: lemma, language).map(\.word).filter { met.insert($0).inserted }
  }

  private static func lemmas(in pattern: String) -> [String] {
    pattern.split(separator: "~", omittingEmptySubsequences: false).dropFirst().map { rest in
      String(rest.prefix { $0.isLetter || $0 == "-" || $0 == "'" })
    }
  }
}
