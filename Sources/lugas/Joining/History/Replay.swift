import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReview
import LugasText

/// A draft's review, taken again step by step from the record alone.
struct Replay {
  /// What happened at a step.
  enum Event {
    /// One decision, an undo or a redo; several rows are one bulk step.
    case decisions([RecordedDecision])
    case revision(RecordedRevision)
    case copy(RecordedCopy)
    case note(RecordedNote)
  }

  /// One step, and the review as it stood after it.
  struct Step {
    /// The place of its first row among the events of the draft, 1-based.
    let sequence: Int
    let time: UTCMilliseconds
    let session: SessionID
    let event: Event
    let review: Review
    /// For a revision: its text is, byte for byte, what the decisions give.
    let isExact: Bool
  }

  /// The draft as it was checked.
  let checked: CheckedDraft
  /// The review before the first step.
  let start: Review
  /// The steps in order.
  let steps: [Step]
  /// The review after the last one.
  var review: Review { steps.last?.review ?? start }
  /// The revisions that the decisions do not give, as numbers of steps, 1-based.
  var inexact: [Int] { steps.indices.filter { !steps[$0].isExact }.map { $0 + 1 } }

  /// Replays a recorded draft; nil when the record does not fit its text.
  init?(_ recorded: RecordedDraft) {
    let draft = Draft(recorded.draft.text)
    let suggestions = Replay.suggestions(of: recorded)
    guard Replay.fits(suggestions, draft) else { return nil }
    let language = DraftLanguage(rawValue: recorded.draft.language) ?? .id
    checked = CheckedDraft(draft: draft, language: language, suggestions: suggestions)
    start = Review(checked)
    let keys = Dictionary(
      recorded.suggestions.map { ($0.id, HistoryBridge.key(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    var review = start
    var steps: [Step] = []
    for (sequence, time, session, event) in Replay.events(of: recorded) {
      if case .decisions(let rows) = event {
        guard Replay.take(rows, keys, on: &review) else { return nil }
      }
      var isExact = true
      if case .revision(let revision) = event {
        isExact = review.revision.text.utf8.elementsEqual(revision.text.utf8)
      }
      steps.append(
        Step(
          sequence: sequence, time: time, session: session, event: event, review: review,
          isExact: isExact))
    }
    self.steps = steps
  }

  private typealias Place = (
    sequence: Int, time: UTCMilliseconds, session: SessionID, event: Event
  )

  /// All events by their place; rows of one bulk step are one event.
  private static func events(of recorded: RecordedDraft) -> [Place] {
    var places: [Place] = []
    var rows: [RecordedDecision] = []
    func flush() {
      guard let first = rows.first else { return }
      places.append((first.sequence, first.time, first.session, .decisions(rows)))
      rows = []
    }
    for row in recorded.decisions {
      let isSameStep = row.decision.bulk != nil && row.decision.bulk == rows.last?.decision.bulk
      if !isSameStep { flush() }
      rows.append(row)
    }
    flush()
    places += recorded.revisions.map { ($0.sequence, $0.time, $0.session, .revision($0)) }
    places += recorded.copies.map { ($0.sequence, $0.time, $0.session, .copy($0)) }
    places += recorded.notes.map { ($0.sequence, $0.time, $0.session, .note($0)) }
    return places.sorted { $0.sequence < $1.sequence }
  }

  /// Takes a step again; false when it does not fit the review.
  private static func take(
    _ rows: [RecordedDecision], _ keys: [SuggestionID: SuggestionKey], on review: inout Review
  ) -> Bool {
    guard let first = rows.first else { return true }
    let numbers = Dictionary(
      review.entries.map { (SuggestionKey($0.suggestion), $0.number) },
      uniquingKeysWith: { first, _ in first })
    let touched = rows.compactMap { row in row.decision.suggestion.flatMap { keys[$0] } }
    let step = RecordedStep(action: first.decision.action, keys: touched)
    guard let action = step.step(numbers: numbers) else { return false }
    return (try? review.apply(action)) != nil
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
}

extension Review {
  /// The sources that claims have as the decisions stand, each once.
  var sources: [String] {
    entries.reduce(into: []) { sources, entry in
      guard case .source(let source, _) = entry.decision, !sources.contains(source) else { return }
      sources.append(source)
    }
  }
}

/// One recorded step, to be taken again.
private struct RecordedStep {
  let action: DecisionAction
  let keys: [SuggestionKey]

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
