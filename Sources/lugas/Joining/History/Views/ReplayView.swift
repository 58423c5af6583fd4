import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReview
import LugasTerminal

/// A replay on a screen: each step, and what it changed in the text.
struct ReplayView {
  private let draft: RecordedDraft
  private let replay: Replay
  private let language: Language

  init(_ draft: RecordedDraft, _ replay: Replay, _ language: Language) {
    self.draft = draft
    self.replay = replay
    self.language = language
  }

  func show(on screen: inout Screen) {
    let heading = ReplPhrase.draftHeading(String(draft.number)).words(language)
    let title = "\(heading) · \(RecordWords.start.words(language))"
    screen.write(.styled(title, .heading))
    write(draft.draft.text, on: &screen)
    offered(on: &screen)
    let words = EventWords(draft, language)
    var before = replay.start
    for (index, step) in replay.steps.enumerated() {
      let place = RecordWords.step(index + 1, of: replay.steps.count).words(language)
      let head = "─── \(place) · \(Dates.time(step.time, language))"
      screen.write(.styled(head, .heading), indent: 4)
      screen.write(StyledText("  \(step.event.words(words))"), indent: 4)
      showChange(from: before, to: step.review, on: &screen)
      before = step.review
    }
    screen.write(.styled(HistoryWords.after.words(language), .strong))
    write(replay.review.revision.text, on: &screen)
  }

  /// Each suggestion as it was offered, also those that nobody decided.
  private func offered(on screen: inout Screen) {
    guard !replay.start.entries.isEmpty else { return }
    screen.write(.styled(RecordWords.offered.words(language), .strong))
    for entry in replay.start.entries {
      let line = SuggestionLine(entry, language: language)
      screen.write(line.text(on: screen), indent: 5)
    }
  }

  /// The lines that a step changed.
  private func showChange(from old: Review, to new: Review, on screen: inout Screen) {
    let (before, after) = (old.revision.text, new.revision.text)
    guard before != after else { return }
    for line in MarkedText.changedLines(WordDiff(from: before, to: after), screen.marks(language)) {
      screen.write(StyledText("\(line.number)  ") + line.text, margin: 4, indent: 7)
    }
  }

  private func write(_ text: String, on screen: inout Screen) {
    let text = text.last?.isNewline == true ? text.dropLast() : text[...]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      screen.write(StyledText("  \(line)"), indent: 2)
    }
  }
}
