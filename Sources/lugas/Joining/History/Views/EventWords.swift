import LugasHistory
import LugasLexicon

/// The events of a recorded draft in words, one line each.
struct EventWords {
  let language: Language
  private let suggestions: [SuggestionID: NewSuggestion]
  private let revisions: [RevisionID: Int]

  init(_ draft: RecordedDraft, _ language: Language) {
    self.language = language
    suggestions = Dictionary(
      draft.suggestions.map { ($0.id, $0.suggestion) }, uniquingKeysWith: { first, _ in first })
    revisions = Dictionary(
      draft.revisions.enumerated().map { ($0.element.id, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A decision with its quote and rule.
  func words(_ recorded: RecordedDecision) -> String {
    let rule = suggestion(of: recorded).map { "  (\($0.rule))" } ?? ""
    return bareWords(recorded) + rule
  }

  /// The same without the rule.
  func bareWords(_ recorded: RecordedDecision) -> String {
    let quote = suggestion(of: recorded).map { SuggestionLine.short($0.quote) } ?? ""
    return words(recorded.decision.action, quote)
  }

  /// What a decision is about.
  func suggestion(of recorded: RecordedDecision) -> NewSuggestion? {
    recorded.decision.suggestion.flatMap { suggestions[$0] }
  }

  /// A revision by its number in the draft.
  func words(_ revision: RecordedRevision) -> String {
    RecordWords.revision(revisions[revision.id] ?? 0).words(language)
  }

  /// A copy: for which platform, and why in spite of what.
  func words(_ copy: RecordedCopy) -> String {
    RecordWords.copied(copy.platform, copy.override).words(language)
  }

  /// A note with its writer.
  func words(_ note: RecordedNote) -> String {
    var quote = ""
    if case .suggestion(let id) = note.target {
      quote = suggestions[id].map { " (\(SuggestionLine.short($0.quote)))" } ?? ""
    }
    return RecordWords.note(note.text, officer: note.officer).words(language) + quote
  }

  private func words(_ action: DecisionAction, _ quote: String) -> String {
    let target = { (text: String) in
      text.isEmpty ? LoopPhrase.delete.words(language) : SuggestionLine.short(text)
    }
    switch action {
    case .accept(_, let text):
      return LoopPhrase.accepted(from: quote, to: target(text)).words(language)
    case .reject(let reason):
      return RecordWords.rejected(quote, reason: reason).words(language)
    case .edit(let text):
      return LoopPhrase.edited(from: quote, to: target(text)).words(language)
    case .skip: return LoopPhrase.skipped(quote).words(language)
    case .source(let text, let written):
      let change = written.map { SuggestionLine.change(from: quote, to: $0, language) } ?? quote
      return RecordWords.sourced(change, text).words(language)
    case .undo: return RecordWords.undone.words(language)
    case .redo: return RecordWords.redone.words(language)
    case .note(let text): return RecordWords.note(text, officer: nil).words(language)
    }
  }
}

extension Replay.Event {
  /// The event in words; a bulk step says how many it turned.
  func words(_ words: EventWords) -> String {
    switch self {
    case .decisions(let rows):
      let first = rows.first.map { words.words($0) } ?? ""
      guard rows.count > 1 else { return first }
      return first + RecordWords.andMore(rows.count - 1).words(words.language)
    case .revision(let revision): return words.words(revision)
    case .copy(let copy): return words.words(copy)
    case .note(let note): return words.words(note)
    }
  }
}
