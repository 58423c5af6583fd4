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
    guard let draft = screened(Draft(text)) else { return say(PersonalPhrase.dropped) }
    putAway()
    let saved = begin(pipeline.report(draft))
    show()
    sayTraces(of: draft.text)
    say(saved)
  }

  /// Takes a checked draft in hand and records it.
  mutating func begin(_ report: CheckReport) -> Ledger.Report {
    var work = Work(report.checked)
    guard !isPrivate else {
      let saved = ledger.beginPrivate()
      work.known = ledger.sources(of: work.claimWords)
      self.work = work
      return saved
    }
    let records = HistoryBridge.records(of: work.review, report: report)
    let (saved, number) = ledger.begin(work, records)
    work.number = number
    work.known = ledger.sources(of: work.claimWords)
    self.work = work
    return saved
  }

  /// Checks the draft in hand again, as when rules were switched. Where the suggestions differ it is
  /// recorded anew, with the decisions on those that stay.
  mutating func recheck() {
    guard let old = work else { return }
    let report = pipeline.report(old.checked.draft)
    guard report.checked.suggestions != old.checked.suggestions else { return }
    say(ledger.close(isFinished: false, text: old.review.revision.text))
    let saved = begin(report)
    carry(old.review, through: { $0 })
    if let text = old.alternativeText { keepAlternativeText(text) }
    if let number = work?.number { say(ReplPhrase.recordedAnew(number)) }
    show()
    say(saved)
  }

  /// Takes the decisions of another review on those suggestions that the draft in hand has too: the
  /// same rule at the same place in order, on the same words, which `change` may have made of others.
  mutating func carry(_ review: Review, through change: (String) -> String) {
    let firsts = work?.review.entries.reversed() ?? []
    var numbers: [CarriedSuggestion: [Int]] = [:]
    for entry in firsts {
      numbers[CarriedSuggestion(entry.suggestion) { $0 }, default: []].append(entry.number)
    }
    for entry in review.entries.sorted(by: { $0.number < $1.number }) {
      let key = CarriedSuggestion(entry.suggestion, through: change)
      let number = numbers[key]?.popLast() ?? latecomer(key, behind: firsts.count)
      guard let number, let decision = entry.decision else { continue }
      apply(.decide(numbers: [number], decision))
    }
  }

  /// The undecided suggestion that came up when another was rejected.
  private func latecomer(_ key: CarriedSuggestion, behind count: Int) -> Int? {
    work?.review.pending.first {
      $0.number > count && CarriedSuggestion($0.suggestion) { $0 } == key
    }?.number
  }

  /// What makes a suggestion the same in a draft that was checked again.
  private struct CarriedSuggestion: Hashable {
    let rule: RuleID
    let quote: String
    let replacements: [String]

    init(_ suggestion: Suggestion, through change: (String) -> String) {
      rule = suggestion.rule
      quote = change(suggestion.quote)
      replacements = suggestion.replacements.map(change)
    }
  }

  /// True when nothing is left to decide.
  var isDecided: Bool { work?.review.pending.isEmpty ?? true }

  /// Takes the draft in hand out of it and says how to come back.
  mutating func putAway() {
    guard let work else { return }
    close()
    if let number = work.number {
      say(ReplPhrase.putAside(draft: String(number), isFinished: work.review.pending.isEmpty))
    }
    self.work = nil
  }

  /// Closes the draft in hand in the history when nothing is left to decide; else it stays open, to
  /// be offered at the next start.
  mutating func close() {
    guard let work, isDecided else { return }
    say(ledger.close(isFinished: true, text: work.review.revision.text))
  }

  /// Shows one suggestion as the list does.
  mutating func show(_ entry: ReviewEntry) {
    screen.space()
    let line = SuggestionLine(entry, in: work?.checked.draft, language: language)
    screen.write(line.text(on: screen), indent: 5)
    sayKnown(of: entry, margin: 5)
  }

  /// Tells the source that an undecided claim had in an earlier draft, and how to use it again.
  mutating func sayKnown(of entry: ReviewEntry, margin: Int) {
    guard entry.isPending, let known = work?.known(of: entry) else { return }
    let view = LedgerView(language: language, now: surroundings.now())
    guard let words = view.known(known) else { return }
    let use = ClaimPhrase.howToUse(entry.number).words(language)
    screen.write(StyledText("\(words)   \(use)"), margin: margin, indent: margin)
  }

  /// Shows the draft in hand and the list of its suggestions.
  mutating func show() {
    guard let work else { return }
    screen.separate()
    let title = ReplPhrase.draftHeading(work.title).words(language)
    let original = " · \(ReplPhrase.original.words(language))"
    let isChanged = !work.review.revision.edits.isEmpty
    showHeading(isChanged ? title + original : title, of: work.review.revision.text)
    showText(work.checked.draft)
    screen.separate()
    showSuggestions()
  }

  private mutating func showText(_ draft: Draft) {
    // The line end that closes the last line begins no other.
    let text = draft.text.last?.isNewline == true ? draft.text.dropLast() : draft.text[...]
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.prefix(Desk.shownLines).enumerated() {
      screen.space()
      let text = StyledText(Desk.clipped(String(line)), .quoted)
      screen.write(label(ofLine: index + 1) + text, indent: 5)
    }
    if lines.count > Desk.shownLines { say(ReplPhrase.moreLines(lines.count - Desk.shownLines)) }
  }

  /// What stands before a line of the draft.
  func label(ofLine number: Int) -> StyledText {
    if screen.isSpoken { return StyledText(SpokenPhrase.line(number).words(language)) }
    let digits = String(number)
    return StyledText(String(repeating: " ", count: max(0, 3 - digits.count)) + digits + "  ")
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
      show(entry)
    }
    if entries.count > Desk.shownSuggestions {
      say(ReplPhrase.moreSuggestions(entries.count - Desk.shownSuggestions))
    }
    let pending = work.review.pending
    guard !pending.isEmpty else {
      return sayParts(ReplPhrase.allDecided(entries.count), LoopPhrase.afterFinish)
    }
    let counts = ReplPhrase.counts(
      must: pending.count { $0.suggestion.severity == .must },
      should: pending.count { $0.suggestion.severity == .should },
      consider: pending.count { $0.suggestion.severity == .consider })
    let decided = entries.count - pending.count
    if decided > 0 {
      sayParts(ReplPhrase.decided(decided, of: entries.count), counts, ReplPhrase.keysAfterList)
    } else {
      sayParts(counts, ReplPhrase.keysAfterList)
    }
  }

  /// A line short enough for a screen; what is left out is counted.
  static func clipped(_ line: String) -> String {
    guard line.utf8.count > 2000 else { return line }
    let shown = line.prefix(1200)
    return "\(shown) … (+\(line.utf8.count - shown.utf8.count))"
  }

  /// Lines of a long text that are shown; the others are counted.
  static let shownLines = 40
  private static let shownSuggestions = 40
}
