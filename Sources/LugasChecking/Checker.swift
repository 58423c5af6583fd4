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
    let language = matcher.read(draft, language: options.language, on: options.day)
    let filter = RuleFilter(options, lexicon)
    let suggestions = suggestions(filter, options.profile, minimum: options.minimumSeverity)
    return CheckedDraft(
      draft: draft, language: language, profile: options.profile, suggestions: suggestions)
  }

  /// What one rule alone finds, without the overlap rule.
  package mutating func suggestions(of rule: RuleID, in draft: Draft) -> [Suggestion] {
    guard let index = lexicon.index(of: rule) else { return [] }
    _ = matcher.read(draft, language: lexicon.image.tables.rule(index).language)
    return suggestions(RuleFilter(only: index), .everyday, minimum: .consider)
  }

  /// True when a sentence of the draft shows a signal.
  package mutating func shows(_ signal: Signal, in draft: Draft, language: Language) -> Bool {
    _ = matcher.read(draft, language: language)
    _ = matcher.matches(RuleFilter(only: nil))
    return matcher.run.units.sentences.indices.contains { matcher.shows(signal, $0) }
  }

  private mutating func suggestions(
    _ filter: RuleFilter, _ profile: Profile, minimum: Severity
  ) -> [Suggestion] {
    let matches = matcher.matches(filter)
    var suggestions: [Suggestion] = []
    var first = 0
    while first < matches.count {
      let sentence = matches[first].sentence
      let end = matches[first...].firstIndex { $0.sentence != sentence } ?? matches.count
      let row = matcher.run.units.sentences[sentence]
      let writer = SuggestionWriter(lexicon: lexicon, row: row)
      var offers: [Offer] = []
      for candidate in candidates(matches[first..<end], row, profile)
      where candidate.severity >= minimum {
        if let offer = writer.offer(candidate, &matcher) { offers.append(offer) }
      }
      for (winner, losers) in Overlap.settled(offers, in: row, matcher.run.units) {
        suggestions.append(
          writer.suggestion(
            offers[winner], losers.isEmpty ? [] : losers.map { offers[$0] }))
      }
      first = end
    }
    return suggestions
  }

  private func candidates(
    _ matches: ArraySlice<Match>, _ row: SentenceRow, _ profile: Profile
  ) -> [Candidate] {
    let tables = matcher.tables
    var clauses = ClauseFinder(row)
    var candidates: [Candidate] = []
    var places: Set<Place> = []
    for match in matches {
      guard
        let candidate = Candidate(
          match, record: tables.rule(match.rule), profile, in: matcher.run.units, &clauses)
      else { continue }
      // Two matches of a rule in one clause delete the same clause.
      if candidate.record.deletion == nil
        || places.insert(Place(rule: match.rule, units: candidate.units)).inserted
      {
        candidates.append(candidate)
      }
    }
    candidates = SharedMarks.shared(candidates, in: matcher.run.units)
    guard candidates.contains(where: { $0.family == .claim }) else { return candidates }
    let isMarked = ClaimMarker.isPresent(in: row, matcher.run.units)
    return isMarked ? candidates.filter { $0.family != .claim } : candidates
  }

  private struct Place: Hashable {
    let rule: Int
    let units: Range<Int>
  }
}
