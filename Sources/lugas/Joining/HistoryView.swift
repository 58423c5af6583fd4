import LugasHistory
import LugasLexicon
import LugasReview
import LugasTerminal

/// Drafts of the history on a screen, for the REPL and for `lugas history`.
struct HistoryView {
  let language: Language

  /// One line a draft, the newest first.
  func list(_ summaries: [DraftSummary], on screen: inout Screen) {
    guard !summaries.isEmpty else {
      return screen.write(StyledText(HistoryWords.empty.words(language)))
    }
    let isWide = screen.columns >= SuggestionLine.wideColumns
    if isWide { screen.write(.styled(heading, .heading)) }
    for summary in summaries {
      let text = isWide ? line(summary, columns: screen.columns) : twoLines(summary)
      screen.write(StyledText(text), indent: 6)
    }
  }

  private func line(_ summary: DraftSummary, columns: Int) -> String {
    let start = row(
      String(summary.number), Dates.minute(summary.created, language), summary.officer,
      decided(summary))
    let room = max(12, columns - start.count - 1)
    let words = summary.firstWords
    return start + (words.count > room ? "\(words.prefix(room - 1))…" : words)
  }

  /// The columns of the table before the draft's own words; the heading is a row of it.
  private func row(_ number: String, _ time: String, _ officer: String, _ decided: String)
    -> String
  {
    [rightAligned(number), padded(time, 17), padded(officer, 10), padded(decided, 9), ""]
      .joined(separator: "  ")
  }

  private var heading: String {
    let titles = HistoryWords.listHeadings.words(language).split(separator: "|").map(String.init)
    return row(titles[0], titles[1], titles[2], titles[3]) + titles[4]
  }

  /// For a narrow screen, where columns would break.
  private func twoLines(_ summary: DraftSummary) -> String {
    """
    \(rightAligned(String(summary.number)))  \(Dates.minute(summary.created, language))
          \(summary.officer) · \(decided(summary)) · \(summary.firstWords.prefix(40))
    """
  }

  private func rightAligned(_ digits: String) -> String {
    String(repeating: " ", count: max(0, 4 - digits.count)) + digits
  }

  private func decided(_ summary: DraftSummary) -> String {
    "\(summary.counts.decided)/\(summary.counts.decided + summary.counts.open)"
  }

  /// A draft: its text, the decisions with time and reason, the text after, and the difference.
  func show(_ draft: RecordedDraft, on screen: inout Screen) {
    let title = ReplPhrase.draftHeading(String(draft.number)).words(language)
    let review = HistoryBridge.work(from: draft)?.review
    // A run that was cut short leaves a decided draft open.
    let isDecided = draft.state == .open && review?.pending.isEmpty == true
    let state = isDecided ? DraftState.finished : draft.state
    let heading = [
      title, state.words(language), Dates.time(draft.created, language),
      draft.session.session.officer,
    ]
    screen.write(.styled(heading.joined(separator: " · "), .heading))
    section(.before, draft.draft.text, &screen)
    screen.write(.styled(HistoryWords.decisions.words(language), .strong))
    decisions(of: draft, &screen)
    guard let review else {
      return screen.write(StyledText(HistoryWords.misfit(draft.number).words(language)))
    }
    let revision = review.revision
    section(.after, revision.text, &screen)
    guard !revision.edits.isEmpty else { return }
    screen.write(.styled(HistoryWords.differences.words(language), .strong))
    let diff = WordDiff(draft: review.draft, edits: revision.edits)
    screen.write(MarkedText.styled(diff), margin: 2, indent: 2)
  }

  private func section(_ heading: HistoryWords, _ text: String, _ screen: inout Screen) {
    screen.write(.styled(heading.words(language), .strong))
    let text = text.last?.isNewline == true ? text.dropLast() : text[...]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      screen.write(StyledText("  \(line)"), indent: 2)
    }
  }

  /// Decisions and copies in the order in which they came.
  private func decisions(of draft: RecordedDraft, _ screen: inout Screen) {
    let suggestions = Dictionary(
      draft.suggestions.map { ($0.id, $0.suggestion) }, uniquingKeysWith: { first, _ in first })
    if draft.decisions.isEmpty {
      screen.write(StyledText("  \(HistoryWords.noDecisions.words(language))"))
    }
    var rows = draft.copies.map {
      (
        sequence: $0.sequence, time: $0.time,
        text: HistoryWords.copied($0.overrideReason).words(language)
      )
    }
    for recorded in draft.decisions {
      let suggestion = recorded.decision.suggestion.flatMap { suggestions[$0] }
      let quote = suggestion.map { SuggestionLine.short($0.quote) } ?? ""
      let rule = suggestion.map { "  (\($0.rule))" } ?? ""
      let text = words(recorded.decision.action, quote) + rule
      rows.append((recorded.sequence, recorded.time, text))
    }
    for row in rows.sorted(by: { $0.sequence < $1.sequence }) {
      screen.write(StyledText("  \(Dates.minute(row.time, language))  \(row.text)"), indent: 4)
    }
  }

  private func words(_ action: DecisionAction, _ quote: String) -> String {
    let target = { (text: String) in
      text.isEmpty ? LoopPhrase.delete.words(language) : SuggestionLine.short(text)
    }
    let isIndonesian = language == .id
    switch action {
    case .accept(_, let text):
      return LoopPhrase.accepted(from: quote, to: target(text)).words(language)
    case .reject(let reason):
      let why = reason.map { isIndonesian ? " — alasan: \($0)" : " — reason: \($0)" } ?? ""
      return LoopPhrase.rejected(quote).words(language) + why
    case .edit(let text):
      return LoopPhrase.edited(from: quote, to: target(text)).words(language)
    case .skip: return LoopPhrase.skipped(quote).words(language)
    case .source(let text, let written):
      let change = written.map { SuggestionLine.change(from: quote, to: $0, language) } ?? quote
      return (isIndonesian ? "Bersumber: " : "Sourced: ") + "\(change) — \(text)"
    case .undo: return isIndonesian ? "Diurungkan." : "Undone."
    case .redo: return isIndonesian ? "Diulangi." : "Redone."
    case .note(let text): return (isIndonesian ? "Catatan: " : "Note: ") + text
    }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
