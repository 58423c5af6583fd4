import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReview
import LugasTerminal

/// One recorded draft on a screen: before, after, marked, its decisions in order, its claims.
struct DraftView {
  let draft: RecordedDraft
  let language: Language
  private let replay: Replay?

  init(_ draft: RecordedDraft, language: Language) {
    self.draft = draft
    self.language = language
    replay = Replay(draft)
  }

  /// Writes all of it.
  func show(on screen: inout Screen) {
    head(&screen)
    if let purge = draft.purge {
      let words = RecordWords.purged(
        by: purge.officer, on: Dates.day(purge.time, language), reason: purge.reason)
      return screen.write(StyledText(words.words(language)))
    }
    section(.before, draft.draft.text, &screen)
    events(&screen)
    sources(&screen)
    signOffs(&screen)
    guard let revision = replay?.review.revision else {
      return screen.write(StyledText(HistoryWords.misfit(draft.number).words(language)))
    }
    section(.after, revision.text, &screen)
    guard !revision.edits.isEmpty, let replay else { return }
    screen.write(.styled(HistoryWords.differences.words(language), .strong))
    let diff = WordDiff(draft: replay.checked.draft, edits: revision.edits)
    screen.write(MarkedText.styled(diff, screen.marks(language)), margin: 2, indent: 2)
  }

  private func head(_ screen: inout Screen) {
    // A run that was cut short leaves a decided draft open.
    let isDecided = draft.state == .open && replay?.review.pending.isEmpty == true
    let state = isDecided ? DraftState.finished : draft.state
    let heading = [
      ReplPhrase.draftHeading(String(draft.number)).words(language), state.words(language),
      Dates.time(draft.created, language), draft.session.session.officer,
    ]
    screen.write(.styled(heading.joined(separator: " · "), .heading))
    let session = draft.session.session
    let line = RecordWords.session(
      officer: session.officer, program: session.programVersion,
      lexicon: session.lexicon.contentHash, rules: session.lexicon.ruleCount)
    screen.write(StyledText(line.words(language)), indent: 2)
    if !draft.rulesOff.isEmpty {
      let off = RecordWords.rulesOff(draft.rulesOff.count, Array(draft.rulesOff.prefix(3)))
      screen.write(StyledText(off.words(language)), indent: 2)
    }
    if let hold = draft.hold {
      let words = RecordWords.held(
        by: hold.officer, on: Dates.day(hold.time, language), reason: hold.reason)
      screen.write(StyledText(words.words(language)), indent: 2)
    }
    if let seconds = draft.secondsUsed {
      let time = RecordWords.time(minutes: seconds / 60, seconds: seconds % 60)
      screen.write(StyledText(time.words(language)), indent: 2)
    }
  }

  private func section(_ heading: HistoryWords, _ text: String, _ screen: inout Screen) {
    screen.write(.styled(heading.words(language), .strong))
    let text = text.last?.isNewline == true ? text.dropLast() : text[...]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      screen.write("  " + StyledText(String(line), .quoted), indent: 2)
    }
  }

  /// Everything that happened, in the order in which it came.
  private func events(_ screen: inout Screen) {
    screen.write(.styled(HistoryWords.decisions.words(language), .strong))
    if draft.decisions.isEmpty {
      screen.write(StyledText("  \(HistoryWords.noDecisions.words(language))"))
    }
    for event in draft.events(in: EventWords(draft, language)) {
      screen.write(
        StyledText("  \(Dates.minute(event.time, language))  \(event.text)"), indent: 4)
    }
  }

  private func signOffs(_ screen: inout Screen) {
    guard !draft.signOffs.isEmpty else { return }
    screen.write(.styled(SignOffWords.heading.words(language), .strong))
    for step in draft.signOffs {
      let words = SignOffWords.event(step.step, by: step.officer, note: step.note)
      let time = Dates.minute(step.time, language)
      screen.write(StyledText("  \(time)  \(words.words(language))"), indent: 4)
    }
    screen.write(StyledText("  \(RecordWords.accountNames.words(language))"), indent: 2)
  }

  private func sources(_ screen: inout Screen) {
    guard let sources = replay?.review.sources, !sources.isEmpty else { return }
    screen.write(.styled(RecordWords.sources.words(language), .strong))
    for source in sources { screen.write(StyledText("  \(source)"), indent: 4) }
  }
}

extension RecordedDraft {
  /// An event in words.
  struct Event {
    let sequence: Int
    let time: UTCMilliseconds
    let text: String
  }

  /// Decisions, copies and notes in the order in which they came.
  func events(in words: EventWords) -> [Event] {
    let all =
      decisions.map { Event(sequence: $0.sequence, time: $0.time, text: words.words($0)) }
      + copies.map { Event(sequence: $0.sequence, time: $0.time, text: words.words($0)) }
      + notes.map { Event(sequence: $0.sequence, time: $0.time, text: words.words($0)) }
    return all.sorted { $0.sequence < $1.sequence }
  }

  /// Whole seconds from the draft to the last decision or copy; nil before there is one.
  var secondsUsed: Int? {
    let last = (decisions.map(\.time) + copies.map(\.time)).max()
    return last.map { Int(max(0, $0.count - created.count) / 1_000) }
  }
}
