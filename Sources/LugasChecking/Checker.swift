public import LugasLexicon
public import LugasText

/// Finds the suggestions for a draft: the same for the same bytes and lexicon, on any machine.
///
/// A value that keeps its working space between drafts; give each thread its own.
public struct Checker: Sendable {
  private let lexicon: Lexicon
  private var matcher: SentenceMatcher
  private var wordIDs: [WordID] = []

  /// A checker for a lexicon.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    matcher = SentenceMatcher(lexicon.compiled)
  }

  /// The draft with its suggestions, ordered by span, not overlapping.
  /// - Complexity: linear in the draft for a fixed lexicon.
  public mutating func check(
    _ draft: Draft, options: CheckOptions = CheckOptions()
  ) -> CheckedDraft {
    let guess = prepare(draft, options)
    var reader = UnitReader(draft: draft, wordIDs: wordIDs)
    var suggestions: [Suggestion] = []
    for (index, sentence) in draft.sentences.enumerated() {
      let candidates = self.candidates(sentence, guess.sentences[index], &reader, draft) {
        options.allows($0)
      }
      let kept = candidates.filter { $0.severity >= options.minimumSeverity }
      guard !kept.isEmpty else { continue }
      let writer = SuggestionWriter(
        draft: draft, sentence: sentence, row: matcher.units, rules: lexicon.compiled.rules)
      for (winner, losers) in Overlap.settled(kept, unitCount: matcher.units.units.count) {
        suggestions += writer.suggestions(winner, losers)
      }
    }
    return CheckedDraft(draft: draft, language: guess.draft, suggestions: suggestions)
  }

  /// What one rule alone finds, without the overlap rule.
  package mutating func suggestions(of rule: RuleID, in draft: Draft) -> [Suggestion] {
    guard let index = lexicon.index(of: rule) else { return [] }
    let language = lexicon.cards[index].language
    let guess = prepare(draft, CheckOptions(language: language))
    var reader = UnitReader(draft: draft, wordIDs: wordIDs)
    var suggestions: [Suggestion] = []
    for (number, sentence) in draft.sentences.enumerated() {
      let found = candidates(sentence, guess.sentences[number], &reader, draft) { $0.id == rule }
      let writer = SuggestionWriter(
        draft: draft, sentence: sentence, row: matcher.units, rules: lexicon.compiled.rules)
      for (winner, _) in Overlap.settled(found, unitCount: matcher.units.units.count) {
        suggestions += writer.suggestions(winner, [])
      }
    }
    return suggestions
  }

  private mutating func prepare(_ draft: Draft, _ options: CheckOptions) -> LanguageGuess {
    wordIDs.removeAll(keepingCapacity: true)
    let words = lexicon.compiled.words
    for token in draft.tokens {
      wordIDs.append(token.isBlank ? 0 : words.id(of: token, in: draft.bytes))
    }
    if let language = options.language {
      return LanguageGuess(set: language, sentenceCount: draft.sentences.count)
    }
    return LanguageGuess(
      draft, wordIDs: wordIDs, functionWords: lexicon.compiled.functionWords)
  }

  private mutating func candidates(
    _ sentence: Sentence, _ language: Language, _ reader: inout UnitReader, _ draft: Draft,
    allows: (RuleCard) -> Bool
  ) -> [Candidate] {
    let cards = lexicon.cards
    let matches = matcher.matches(sentence, &reader) { rule in
      cards[rule].language == language && allows(cards[rule])
    }
    guard !matches.isEmpty else { return [] }
    let row = matcher.units
    let rules = lexicon.compiled.rules
    let candidates = matches.compactMap { match in
      Candidate(match, card: cards[match.rule], rule: rules[match.rule], row: row)
    }
    guard candidates.contains(where: { $0.card.family == .claim }) else { return candidates }
    let isMarked = ClaimMarker.isPresent(in: draft.text(at: sentence.span))
    return isMarked ? candidates.filter { $0.card.family != .claim } : candidates
  }
}

extension CheckOptions {
  /// True when the rule is to be reported, apart from its severity.
  func allows(_ card: RuleCard) -> Bool {
    families.contains(card.family) && !disabled.contains(card.id)
  }
}
