import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReport
import LugasReview
import LugasText

/// Turns suggestions and decisions into records and back.
enum HistoryBridge {
  /// The suggestions of a review as they are offered, numbered; `report` words them.
  static func records(of review: Review, report: CheckReport) -> [NewSuggestion] {
    review.entries.map { record($0.suggestion, number: $0.number, in: review.draft, report) }
  }

  private static func record(
    _ suggestion: Suggestion, number: Int?, in draft: Draft, _ report: CheckReport
  ) -> NewSuggestion {
    let card = report.card(suggestion.rule)
    return NewSuggestion(
      number: number, rule: suggestion.rule.description, family: suggestion.family.rawValue,
      kind: suggestion.kind.rawValue, severity: suggestion.severity.rawValue,
      utf8: suggestion.span.start..<suggestion.span.end, quote: suggestion.quote,
      replacements: suggestion.replacements, message: report.message(for: suggestion),
      why: card?.why[report.language] ?? "", source: card?.source[report.language] ?? "",
      overlapped: suggestion.shadowed.map { record($0, number: nil, in: draft, report) },
      claim: suggestion.family == .claim ? claim(suggestion, in: draft, card) : nil)
  }

  private static func claim(
    _ suggestion: Suggestion, in draft: Draft, _ card: RuleCard?
  ) -> NewClaim {
    let text = ClaimText(at: suggestion.span, in: draft)
    return NewClaim(
      words: text.words, sentence: text.sentence,
      marker: ClaimMarker.text(in: card?.language ?? .id), staleAfterDays: card?.staleAfterDays)
  }

  /// The rows that keep one step of a review.
  static func rows(
    of transition: ReviewTransition, review: Review, ids: [SuggestionKey: SuggestionID],
    bulk: BulkID?
  ) -> [NewDecision] {
    switch transition.verb {
    case .undo: return [NewDecision(on: nil, .undo)]
    case .redo: return [NewDecision(on: nil, .redo)]
    case .note, .decide:
      return transition.numbers.compactMap { number in
        guard let suggestion = review.entry(number)?.suggestion,
          let id = ids[SuggestionKey(suggestion)],
          let action = action(transition, suggestion)
        else { return nil }
        return NewDecision(on: id, action, bulk: transition.isBulk ? bulk : nil)
      }
    }
  }

  private static func action(
    _ transition: ReviewTransition, _ suggestion: Suggestion
  ) -> DecisionAction? {
    if transition.verb == .note { return .note(transition.note ?? "") }
    switch transition.decision {
    case .accept(let index):
      return .accept(replacement: index, text: suggestion.replacements[index])
    case .reject(let reason): return .reject(reason: reason)
    case .edit(let text): return .edit(text)
    case .skip: return .skip
    case .source(let text, let written): return .source(text, written: written)
    case nil: return nil
    }
  }

  /// The work as it stood when the record was made; nil when the record does not fit its draft.
  static func work(from recorded: RecordedDraft) -> Work? {
    Replay(recorded).map {
      var work = Work($0.checked, review: $0.review, number: recorded.number)
      work.alternativeText = AlternativeText.newest(in: recorded.notes.map(\.text))
      return work
    }
  }

  static func key(of recorded: RecordedSuggestion) -> SuggestionKey {
    SuggestionKey(
      rule: recorded.suggestion.rule, start: recorded.suggestion.utf8.lowerBound,
      end: recorded.suggestion.utf8.upperBound)
  }
}

/// What tells the suggestions of one draft apart.
struct SuggestionKey: Hashable {
  let rule: String
  let start: Int
  let end: Int

  init(rule: String, start: Int, end: Int) {
    self.rule = rule
    self.start = start
    self.end = end
  }

  init(_ suggestion: Suggestion) {
    self.init(
      rule: suggestion.rule.description, start: suggestion.span.start, end: suggestion.span.end)
  }
}
