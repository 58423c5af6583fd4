import LugasChecking
import LugasLexicon
import LugasReport
import LugasReview
import LugasTerminal
import LugasText

extension Desk {
  /// Takes a text as the new draft: checks it, records it, shows it.
  mutating func take(_ text: String) {
    guard text.contains(where: { !$0.isWhitespace }) else {
      say(ReplPhrase.emptyDraft)
      return
    }
    putAway()
    let report = pipeline.report(Draft(text))
    var work = Work(report.checked)
    let records = HistoryBridge.records(of: work.review, report: report)
    let (saved, number) = ledger.begin(work, records)
    work.number = number
    self.work = work
    unfinished = nil
    show()
    say(saved)
  }

  /// Closes the draft in hand in the history when nothing is left to decide; else it stays open, to
  /// be offered at the next start.
  mutating func putAway() {
    guard let work, work.review.pending.isEmpty else { return }
    say(ledger.close(isFinished: true))
    self.work = nil
  }

  /// Shows the draft in hand and the list of its suggestions.
  mutating func show() {
    guard let work else { return }
    screen.newline()
    let title = ReplPhrase.draftHeading(work.title).words(language)
    screen.write(.styled(title, .heading))
    showText(work.checked.draft)
    if Sanitiser.hasHidden(work.checked.draft.text) { say(ReplPhrase.hidden) }
    screen.newline()
    showSuggestions()
  }

  private mutating func showText(_ draft: Draft) {
    let lines = draft.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.prefix(Desk.shownLines).enumerated() {
      let label = String(index + 1)
      let pad = String(repeating: " ", count: max(0, 3 - label.count))
      screen.write(StyledText("\(pad)\(label)  \(Desk.clipped(String(line)))"), indent: 5)
    }
    if lines.count > Desk.shownLines { say(ReplPhrase.moreLines(lines.count - Desk.shownLines)) }
  }

  /// The list: number, severity, family, what becomes what.
  mutating func showSuggestions() {
    guard let work else { return }
    let entries = work.review.entries
    guard !entries.isEmpty else {
      say(ReplPhrase.nothingFound)
      return
    }
    for entry in entries.prefix(Desk.shownSuggestions) {
      screen.write(SuggestionLine(entry, language: language).text, indent: 5)
    }
    if entries.count > Desk.shownSuggestions {
      say(ReplPhrase.moreSuggestions(entries.count - Desk.shownSuggestions))
    }
    let counts = ReplPhrase.counts(
      must: entries.count { $0.suggestion.severity == .must },
      should: entries.count { $0.suggestion.severity == .should },
      consider: entries.count { $0.suggestion.severity == .consider })
    screen.write(
      StyledText("\(counts.words(language))   \(ReplPhrase.keysAfterList.words(language))"))
  }

  /// A line short enough for a screen; what is left out is counted.
  static func clipped(_ line: String) -> String {
    guard line.utf8.count > 2000 else { return line }
    let shown = line.prefix(1200)
    return "\(shown) … (+\(line.utf8.count - shown.utf8.count))"
  }

  private static let shownLines = 40
  private static let shownSuggestions = 40
}
