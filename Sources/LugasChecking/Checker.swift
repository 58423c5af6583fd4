public import LugasLexicon
public import LugasText

/// Finds the suggestions for a draft: the same for the same bytes and lexicon, on any machine.
///
/// A value that keeps its working space between drafts; give each thread its own.
public struct Checker: Sendable {
  private let lexicon: Lexicon
  private var matcher: DraftMatcher

  /// A checker for a lexicon.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    matcher = DraftMatcher(lexicon)
  }

  /// The draft with its suggestions, ordered by span, not overlapping.
  /// - Complexity: linear in the draft for a fixed lexicon.
  public mutating func check(
    _ draft: Draft, options: CheckOptions = CheckOptions()
  ) -> CheckedDraft {
    let language = matcher.read(draft, language: options.language)
    let filter = RuleFilter(options, lexicon)
    let suggestions = suggestions(filter, minimum: options.minimumSeverity)
    return CheckedDraft(draft: draft, language: language, suggestions: suggestions)
  }

  /// What one rule alone finds, without the overlap rule.
  package mutating func suggestions(of rule: RuleID, in draft: Draft) -> [Suggestion] {
    guard let index = lexicon.index(of: rule) else { return [] }
    _ = matcher.read(draft, language: lexicon.image.tables.rule(index).language)
    return suggestions(RuleFilter(only: index), minimum: .consider)
  }

  /// True when a sentence of the draft shows a signal.
  package mutating func shows(_ signal: Signal, in draft: Draft, language: Language) -> Bool {
    _ = matcher.read(draft, language: language)
    _ = matcher.matches(RuleFilter(only: nil))
    return matcher.run.units.sentences.indices.contains { matcher.shows(signal, $0) }
  }

  private mutating func suggestions(_ filter: RuleFilter, minimum: Severity) -> [Suggestion] {
    var suggestions: [Suggestion] = []
    for (sentence, matches) in matcher.matches(filter) {
      let row = matcher.run.units.sentences[sentence]
      let writer = SuggestionWriter(lexicon: lexicon, row: row, sentence: sentence)
      let offers = candidates(matches, row).filter { $0.severity >= minimum }
        .compactMap { writer.offer($0, &matcher) }
      for (winner, losers) in Overlap.settled(offers, in: row, matcher.run.units) {
        suggestions.append(writer.suggestion(winner, losers))
      }
    }
    return suggestions
  }

  private func candidates(_ matches: [Match], _ row: SentenceRow) -> [Candidate] {
    let tables = lexicon.image.tables
    var clauses = ClauseFinder(row)
    var candidates: [Candidate] = []
    var places: Set<Place> = []
    for match in matches {
      guard
        let candidate = Candidate(
          match, record: tables.rule(match.rule), in: matcher.run.units, &clauses)
      else { continue }
      // Two matches of a rule in one clause delete the same clause.
      if candidate.record.deletion == nil
        || places.insert(Place(rule: match.rule, units: candidate.units)).inserted
      {
        candidates.append(candidate)
      }
    }
    guard candidates.contains(where: { $0.family == .claim }) else { return candidates }
    let isMarked = ClaimMarker.isPresent(in: row, matcher.run.units)
    return isMarked ? candidates.filter { $0.family != .claim } : candidates
  }

  private struct Place: Hashable {
    let rule: Int
    let units: Range<Int>
  }
}
