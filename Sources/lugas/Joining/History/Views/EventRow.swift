import LugasHistory
import LugasReport

/// The rows of one draft in a table of events.
enum EventRow {
  static let columns = [
    "draft", "sequence", "time", "officer", "event", "number", "rule", "family", "severity",
    "quote", "replacements", "written", "reason", "source", "platform", "overridden",
  ]

  static func rows(of draft: RecordedDraft) -> [[RecordTable.Cell]] {
    let suggestions = Dictionary(
      draft.suggestions.map { ($0.id, $0.suggestion) }, uniquingKeysWith: { first, _ in first })
    let officer = draft.session.session.officer
    var rows: [(sequence: Int, row: Row)] = draft.decisions.map { recorded in
      let suggestion = recorded.decision.suggestion.flatMap { suggestions[$0] }
      return (recorded.sequence, Row(recorded, suggestion, by: officer))
    }
    rows += draft.revisions.map { revision in
      var row = Row(revision.time, officer, "revision")
      row.written = .text(revision.text)
      return (revision.sequence, row)
    }
    rows += draft.copies.map { copy in
      var row = Row(copy.time, officer, "copy")
      row.platform = copy.platform.map { .text($0) } ?? .none
      row.reason = copy.overrideReason.map { .text($0) } ?? .none
      row.isOverridden = .flag(copy.override != nil)
      return (copy.sequence, row)
    }
    rows += draft.notes.map { note in
      var row = Row(note.time, note.officer, "note")
      row.written = .text(note.text)
      return (note.sequence, row)
    }
    let sorted = rows.sorted { $0.sequence < $1.sequence }
    return neverDecided(in: draft).map { $0.cells(draft.number, nil) }
      + sorted.map { $0.row.cells(draft.number, $0.sequence) }
  }

  private static func neverDecided(in draft: RecordedDraft) -> [Row] {
    let decided = Set(draft.decisions.compactMap(\.decision.suggestion))
    return draft.suggestions.filter { $0.overlappedBy == nil && !decided.contains($0.id) }.map {
      Row(draft.created, draft.session.session.officer, "offered", $0.suggestion)
    }
  }

  private struct Row {
    let time: UTCMilliseconds
    let officer: String
    let event: String
    let suggestion: NewSuggestion?
    var written = RecordTable.Cell.none
    var reason = RecordTable.Cell.none
    var source = RecordTable.Cell.none
    var platform = RecordTable.Cell.none
    var isOverridden = RecordTable.Cell.none

    init(
      _ time: UTCMilliseconds, _ officer: String, _ event: String,
      _ suggestion: NewSuggestion? = nil
    ) {
      self.time = time
      self.officer = officer
      self.event = event
      self.suggestion = suggestion
    }

    init(_ recorded: RecordedDecision, _ suggestion: NewSuggestion?, by officer: String) {
      let action = recorded.decision.action
      self.init(recorded.time, officer, action.name.rawValue, suggestion)
      switch action {
      case .accept(_, let text), .edit(let text), .note(let text): written = .text(text)
      case .reject(let given): reason = given.map { .text($0) } ?? .none
      case .source(let text, let inText):
        source = .text(text)
        written = inText.map { .text($0) } ?? .none
      case .skip, .undo, .redo: break
      }
    }

    func cells(_ draft: Int, _ sequence: Int?) -> [RecordTable.Cell] {
      let text = { (text: String?) in text.map { RecordTable.Cell.text($0) } ?? .none }
      let number = { (number: Int?) in number.map { RecordTable.Cell.number($0) } ?? .none }
      return [
        .number(draft), number(sequence), .text(Dates.utc(time)), .text(officer), .text(event),
        number(suggestion?.number), text(suggestion?.rule), text(suggestion?.family),
        text(suggestion?.severity), text(suggestion?.quote),
        suggestion.map { .texts($0.replacements) } ?? .none, written, reason, source, platform,
        isOverridden,
      ]
    }
  }
}
