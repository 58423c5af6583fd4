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
    let draft = Draft(recorded.draft.text)
    let suggestions = suggestions(of: recorded)
    guard fits(suggestions, draft) else { return nil }
    let language = DraftLanguage(rawValue: recorded.draft.language) ?? .id
    let checked = CheckedDraft(draft: draft, language: language, suggestions: suggestions)
    var review = Review(checked)
    let keys = Dictionary(
      recorded.suggestions.map { ($0.id, key(of: $0)) }, uniquingKeysWith: { first, _ in first })
    for action in actions(recorded.decisions, keys) {
      let numbers = Dictionary(
        review.entries.map { (SuggestionKey($0.suggestion), $0.number) },
        uniquingKeysWith: { first, _ in first })
      guard let step = action.step(numbers: numbers), (try? review.apply(step)) != nil else {
        return nil
      }
    }
    return Work(checked, review: review, number: recorded.number)
  }

  /// What `Review` relies on: a file can be changed by other programs.
  private static func fits(_ suggestions: [Suggestion], _ draft: Draft) -> Bool {
    let sorted = suggestions.sorted { $0.span < $1.span }
    let areApart = zip(sorted, sorted.dropFirst()).allSatisfy { !$0.span.overlaps($1.span) }
    return areApart && suggestions.allSatisfy { isQuote($0, of: draft) }
  }

  /// True when the draft has the suggestion's quote at its span, and so has those it pushed aside.
  private static func isQuote(_ suggestion: Suggestion, of draft: Draft) -> Bool {
    let span = suggestion.span
    return span.end <= draft.bytes.count
      && draft.bytes[span.start..<span.end].elementsEqual(suggestion.quote.utf8)
      && suggestion.shadowed.allSatisfy { isQuote($0, of: draft) }
  }

  private static func suggestions(of recorded: RecordedDraft) -> [Suggestion] {
    var shadowed: [SuggestionID: [Suggestion]] = [:]
    for one in recorded.suggestions {
      guard let winner = one.overlappedBy, let suggestion = suggestion(one.suggestion) else {
        continue
      }
      shadowed[winner, default: []].append(suggestion)
    }
    return recorded.suggestions.filter { $0.overlappedBy == nil }.compactMap {
      suggestion($0.suggestion, shadowed: shadowed[$0.id] ?? [])
    }
  }

  private static func suggestion(
    _ record: NewSuggestion, shadowed: [Suggestion] = []
  ) -> Suggestion? {
    guard let family = Family(rawValue: record.family), let kind = Kind(rawValue: record.kind),
      let severity = Severity(rawValue: record.severity)
    else { return nil }
    return Suggestion(
      rule: RuleID(record.rule), family: family, kind: kind, severity: severity,
      span: TextSpan(start: record.utf8.lowerBound, end: record.utf8.upperBound),
      quote: record.quote, replacements: record.replacements, shadowed: shadowed)
  }

  static func key(of recorded: RecordedSuggestion) -> SuggestionKey {
    SuggestionKey(
      rule: recorded.suggestion.rule, start: recorded.suggestion.utf8.lowerBound,
      end: recorded.suggestion.utf8.upperBound)
  }

  /// Recorded rows as steps; rows of one bulk step become one.
  private static func actions(
    _ decisions: [RecordedDecision], _ keys: [SuggestionID: SuggestionKey]
  ) -> [RecordedStep] {
    var steps: [RecordedStep] = []
    var lastBulk: BulkID?
    for recorded in decisions {
      let key = recorded.decision.suggestion.flatMap { keys[$0] }
      if let bulk = recorded.decision.bulk, bulk == lastBulk, let key {
        steps[steps.count - 1].keys.append(key)
      } else {
        steps.append(RecordedStep(action: recorded.decision.action, keys: key.map { [$0] } ?? []))
      }
      lastBulk = recorded.decision.bulk
    }
    return steps
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

/// One recorded step, to be taken again.
private struct RecordedStep {
  let action: DecisionAction
  var keys: [SuggestionKey]

  /// The step as an action; nil when its suggestion is not up.
  func step(numbers: [SuggestionKey: Int]) -> ReviewAction? {
    let numbers = keys.compactMap { numbers[$0] }
    if action.name != .undo, action.name != .redo, numbers.count != keys.count { return nil }
    switch action {
    case .accept(let index, _): return .decide(numbers: numbers, .accept(replacement: index))
    case .reject(let reason): return .decide(numbers: numbers, .reject(reason: reason))
    case .edit(let text): return .decide(numbers: numbers, .edit(text))
    case .skip: return .decide(numbers: numbers, .skip)
    case .source(let text, let written):
      return .decide(numbers: numbers, .source(text, written: written))
    case .undo: return .undo
    case .redo: return .redo
    case .note(let text): return numbers.first.map { .note(number: $0, text) }
    }
  }
}
