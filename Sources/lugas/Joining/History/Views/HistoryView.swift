import LugasHistory
import LugasLexicon
import LugasTerminal

/// Drafts of the history on a screen, for the REPL and for `lugas history`.
struct HistoryView {
  let language: Language

  /// One line a draft, in the order given.
  func list(_ summaries: [DraftSummary], isFiltered: Bool = false, on screen: inout Screen) {
    guard !summaries.isEmpty else {
      let words = isFiltered ? HistoryWords.nothingSuch : .empty
      return screen.write(StyledText(words.words(language)))
    }
    let isWide = screen.isWide
    if isWide { screen.write(.styled(heading, .heading)) }
    for summary in summaries {
      screen.space()
      if screen.isSpoken {
        screen.write(StyledText(spoken(summary)))
        continue
      }
      let text = isWide ? line(summary, columns: screen.columns) : twoLines(summary)
      screen.write(StyledText(text), indent: 6)
    }
  }

  private func line(_ summary: DraftSummary, columns: Int) -> String {
    let start = row(
      String(summary.number), Dates.minute(summary.created, language), summary.officer,
      decided(summary), state(summary))
    let room = max(12, columns - start.count - 1)
    let words = shown(summary)
    return start + (words.count > room ? "\(words.prefix(room - 1))…" : words)
  }

  /// The columns of the table before the draft's own words; the heading is a row of it.
  private func row(
    _ number: String, _ time: String, _ officer: String, _ decided: String, _ state: String
  ) -> String {
    [
      rightAligned(number), padded(time, 17), padded(officer, 10), padded(decided, 7),
      padded(state, 9), "",
    ].joined(separator: "  ")
  }

  private var heading: String {
    let titles = HistoryWords.listHeadings.words(language).split(separator: "|").map(String.init)
    return row(titles[0], titles[1], titles[2], titles[3], titles[4]) + titles[5]
  }

  private func spoken(_ summary: DraftSummary) -> String {
    let (decided, all) = (summary.counts.decided, summary.counts.decided + summary.counts.open)
    let facts = [
      SpokenPhrase.draft(summary.number).words(language), Dates.minute(summary.created, language),
      summary.officer, SpokenPhrase.decided(decided, of: all).words(language), state(summary),
    ]
    return "\(facts.joined(separator: ", ")): \(shown(summary))"
  }

  /// For a narrow screen, where columns would break.
  private func twoLines(_ summary: DraftSummary) -> String {
    """
    \(rightAligned(String(summary.number)))  \(Dates.minute(summary.created, language))
          \(summary.officer) · \(decided(summary)) · \(state(summary)) · \(shown(summary).prefix(40))
    """
  }

  /// The first words; of a purged draft that it was purged.
  private func shown(_ summary: DraftSummary) -> String {
    summary.isPurged ? HistoryWords.purgedDraft.words(language) : summary.firstWords
  }

  /// How far it came, in one word: a copied text left, whatever is still open.
  private func state(_ summary: DraftSummary) -> String {
    let phrase: HistoryWords =
      if summary.isCopied {
        .isCopied
      } else if summary.state == .abandoned {
        .isGivenUp
      } else {
        // A run that was cut short leaves a decided draft open.
        summary.state == .finished || summary.counts.open == 0 ? .isFinished : .isUnfinished
      }
    return phrase.words(language)
  }

  private func rightAligned(_ digits: String) -> String {
    String(repeating: " ", count: max(0, 4 - digits.count)) + digits
  }

  private func decided(_ summary: DraftSummary) -> String {
    "\(summary.counts.decided)/\(summary.counts.decided + summary.counts.open)"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
