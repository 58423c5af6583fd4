import LugasChecking
import LugasLexicon
import LugasReview
import LugasTerminal
import LugasText

/// Asks about one suggestion after the other until all are decided or the officer stops.
struct DecisionLoop {
  /// The number asked about.
  private var current: Int?
  /// Only these are asked; nil for all.
  private let chosen: Set<Int>?
  /// A command put another draft in the place of the one asked about, or reviewed it to its end.
  private var isLeft = false

  /// A loop over all suggestions, or over those with the given numbers.
  init(only numbers: [Int]? = nil) { chosen = numbers.map { Set($0) } }

  /// Runs the loop on the desk.
  mutating func run(on desk: inout Desk) {
    guard let start = next(after: nil, desk) else { return desk.sayNothingPending() }
    current = start
    explainMarks(&desk)
    while let number = current, let entry = desk.work?.review.entry(number), desk.isOpen {
      show(entry, &desk)
      current = ask(entry, &desk)
    }
    finish(&desk)
  }

  /// Says how the review ended; nothing when another draft took its place.
  private func finish(_ desk: inout Desk) {
    guard let work = desk.work, desk.isOpen, !isLeft else { return }
    let tally = work.review.tally
    if tally.pending > 0 {
      let isSaved = desk.ledger.waitingCount == 0
      desk.say(LoopPhrase.stopped(pending: tally.pending, isSaved: isSaved))
      return
    }
    desk.screen.separate()
    desk.sayParts(
      LoopPhrase.finished(
        draft: work.title, accepted: tally.accepted, rejected: tally.rejected,
        edited: tally.edited, skipped: tally.skipped, sourced: tally.sourced))
    sayPlainness(of: work, &desk)
    let meters = desk.meters(of: work.review.revision.text)
    desk.show(meters)
    desk.warnOfStale(meters.map(\.platform))
    let left = LoopPhrase.left(
      skipped: work.review.skipped.map(\.number), marked: work.review.marked.map(\.number))
    if !left.words(desk.language).isEmpty { desk.say(left) }
    desk.sayParts(LoopPhrase.afterFinish)
  }

  /// What the review did for the reader.
  private func sayPlainness(of work: Work, _ desk: inout Desk) {
    guard let plainness = desk.pipeline.plainness(of: work.checked, work.review.revision) else {
      return
    }
    desk.say(
      LoopPhrase.plainness(before: plainness.before.index, after: plainness.after.index))
  }

  /// What the marks of a change mean, once, and that the draft itself is quoted.
  private func explainMarks(_ desk: inout Desk) {
    if !desk.hasToldMarks, !desk.screen.isSpoken { desk.say(LoopPhrase.marks) }
    desk.hasToldMarks = true
    if desk.work?.review.revision.edits.isEmpty == false { desk.say(ReplPhrase.original) }
  }

  /// The next undecided number behind one in reading order, from the start again at the end.
  private func next(after number: Int?, _ desk: Desk) -> Int? {
    guard let review = desk.work?.review else { return nil }
    let entries = review.entries.filter { chosen?.contains($0.number) ?? true }
    let place = entries.firstIndex { $0.number == number } ?? -1
    let behind = entries.dropFirst(place + 1).first(where: \.isPending)
    return (behind ?? entries.first(where: \.isPending))?.number
  }

  private func show(_ entry: ReviewEntry, _ desk: inout Desk) {
    guard let review = desk.work?.review else { return }
    // The number of the list, which `g` and the commands take; late ones have the last numbers.
    let total = max(entry.number, review.entries.count)
    let position =
      desk.screen.isSpoken
      ? SpokenPhrase.position(entry.number, total).words(desk.language)
      : LoopPhrase.position(entry.number, total).words(desk.language)
    let suggestion = entry.suggestion
    let head =
      StyledText("─── \(position) · ")
      + .styled(suggestion.severity.words(desk.language), suggestion.severity.style)
      + StyledText(" · \(suggestion.family.words(desk.language))")
    desk.screen.space()
    desk.screen.write(head, indent: 4)
    let edits = review.edits(ofAccepting: entry.number, replacement: 0)
    let marks = desk.screen.marks(desk.language)
    desk.sayIndented(MarkedText.context(of: entry, edits: edits, in: review.draft, marks))
    showChoices(suggestion.replacements, &desk)
    sayWhy(of: suggestion, &desk)
    desk.sayKnown(of: entry, margin: 2)
  }

  /// A mark that offers nothing says why it stands there; the marked words alone do not.
  private func sayWhy(of suggestion: Suggestion, _ desk: inout Desk) {
    guard suggestion.replacements.isEmpty, let card = desk.lexicon.card(suggestion.rule) else {
      return
    }
    desk.screen.space()
    let label = StyledText.styled(LoopPhrase.why.words(desk.language), .strong)
    desk.screen.write(label + StyledText("  \(card.why[desk.language])"), margin: 2, indent: 10)
  }

  private func showChoices(_ replacements: [String], _ desk: inout Desk) {
    guard replacements.count > 1 else { return }
    desk.screen.space()
    for (index, text) in replacements.prefix(9).enumerated() {
      let shown = text.isEmpty ? LoopPhrase.delete.words(desk.language) : SuggestionLine.short(text)
      desk.screen.write(StyledText("\(index + 1)  \(shown)"), margin: 2, indent: 5)
    }
  }

  /// The keys in words, for a question about this suggestion.
  private static func legend(_ suggestion: Suggestion) -> LoopPhrase {
    .legend(
      choices: suggestion.replacements.count, isClaim: suggestion.family == .claim,
      canAccept: !suggestion.replacements.isEmpty)
  }

  /// Asks once and answers the number to ask about next; nil to stop.
  private mutating func ask(_ entry: ReviewEntry, _ desk: inout Desk) -> Int? {
    let suggestion = entry.suggestion
    let keys = LoopPhrase.keys(
      choices: suggestion.replacements.count, isClaim: suggestion.family == .claim,
      canAccept: !suggestion.replacements.isEmpty,
      isWide: desk.screen.isWide)
    if !desk.hasToldKeys { desk.sayParts(Self.legend(suggestion)) }
    desk.hasToldKeys = true
    let (loop, deskThen) = (self, desk)
    desk.keyboard.whenContinued {
      var desk = deskThen
      loop.show(entry, &desk)
    }
    defer { desk.keyboard.whenContinued(nil) }
    while desk.isOpen {
      guard let line = ask(keys, entry, &desk) else { return nil }
      guard let key = DecisionKey.read(line) else {
        desk.say(LoopPhrase.pasteIsNoKey)
        continue
      }
      switch answer(key, entry, &desk) {
      case .again: continue
      case .goTo(let number): return number
      case .onward: return next(after: entry.number, desk)
      case .stop: return nil
      }
    }
    return nil
  }

  /// Asks; Ctrl-X Ctrl-E on the empty line opens the suggestion's text in the officer's editor.
  private func ask(
    _ keys: LoopPhrase, _ entry: ReviewEntry, _ desk: inout Desk
  ) -> EnteredLine? {
    let edit = "\(EditCommand.name(in: desk.language)) \(entry.number)"
    return desk.ask(desk.prompt(keys), emptyEdit: edit)
  }

  /// What follows an answer.
  private enum Turn {
    case again
    case onward
    case goTo(Int)
    case stop
  }

  private mutating func answer(_ key: DecisionKey, _ entry: ReviewEntry, _ desk: inout Desk) -> Turn
  {
    let number = entry.number
    switch key {
    case .accept: return accept(0, entry, &desk)
    case .pick(let choice): return accept(choice - 1, entry, &desk)
    case .reject: return desk.decide([number], .reject(reason: nil)) ? .onward : .again
    case .ownText: return ownText(entry, &desk)
    case .skip: return desk.decide([number], .skip) ? .onward : .again
    case .undo: return steps(.undo, &desk)
    case .redo: return steps(.redo, &desk)
    case .explain:
      Explanation(desk.lexicon.card(entry.suggestion.rule), desk.language).show(on: &desk.screen)
      return .again
    case .acceptRule: return rest(of: entry, .accept(replacement: 0), &desk)
    case .rejectRule: return rest(of: entry, .reject(reason: nil), &desk)
    case .back: return previous(to: number, desk).map(Turn.goTo) ?? .again
    case .goTo(let target): return goTo(target, &desk)
    case .note(let text): return note(text, number, &desk)
    case .stop: return .stop
    case .nothing:
      desk.sayParts(Self.legend(entry.suggestion))
      return .again
    case .command(let line): return command(line, entry, &desk)
    case .unknown(let text):
      desk.say(LoopPhrase.notAKey(SuggestionLine.short(text)))
      desk.sayParts(Self.legend(entry.suggestion))
      return .again
    }
  }

  private func accept(_ index: Int, _ entry: ReviewEntry, _ desk: inout Desk) -> Turn {
    guard !entry.suggestion.replacements.isEmpty else {
      desk.say(LoopPhrase.onlyMarks)
      return .again
    }
    return desk.decide([entry.number], .accept(replacement: index)) ? .onward : .again
  }

  private func ownText(_ entry: ReviewEntry, _ desk: inout Desk) -> Turn {
    desk.decideOwnText(on: entry) ? .onward : .again
  }

  private func steps(_ action: ReviewAction, _ desk: inout Desk) -> Turn {
    guard let change = desk.step(action), let number = change.turns.first?.number,
      desk.work?.review.entry(number)?.isPending == true
    else { return .again }
    return .goTo(number)
  }

  /// The undecided suggestions of the same rule, listed first, then decided in one step.
  private func rest(of entry: ReviewEntry, _ decision: Decision, _ desk: inout Desk) -> Turn {
    guard let review = desk.work?.review else { return .stop }
    let rule = entry.suggestion.rule
    let same = review.pending.filter {
      $0.suggestion.rule == rule
        && (decision.kind != .accept || !$0.suggestion.replacements.isEmpty)
    }
    guard !same.isEmpty else {
      desk.say(LoopPhrase.onlyMarks)
      return .again
    }
    desk.say(LoopPhrase.bulkList(count: same.count))
    for entry in same.prefix(20) {
      desk.show(entry)
    }
    let answer = desk.ask(desk.prompt(LoopPhrase.bulkConfirm))
    guard answer.flatMap(DecisionKey.yesOrNo) == true else {
      desk.say(LoopPhrase.bulkDropped)
      return .again
    }
    return desk.decide(same.map(\.number), decision) ? .onward : .again
  }

  private func previous(to number: Int, _ desk: Desk) -> Int? {
    guard let entries = desk.work?.review.entries,
      let place = entries.firstIndex(where: { $0.number == number }), place > 0
    else { return nil }
    return entries[place - 1].number
  }

  private func goTo(_ target: Int, _ desk: inout Desk) -> Turn {
    guard desk.work?.review.entry(target) != nil else {
      desk.say(LoopPhrase.noSuch(String(target)))
      return .again
    }
    return .goTo(target)
  }

  private func note(_ text: String, _ number: Int, _ desk: inout Desk) -> Turn {
    if desk.apply(.note(number: number, text)) != nil { desk.say(LoopPhrase.noteSaved) }
    return .again
  }

  /// A command in the loop; `/source TEXT` closes the claim asked about.
  private mutating func command(_ line: String, _ entry: ReviewEntry, _ desk: inout Desk) -> Turn {
    let (number, draft) = (desk.work?.number, desk.work?.checked.draft.text)
    desk.command(line, current: entry.number)
    // While the history is unavailable there is no number; it may come at any step.
    isLeft =
      desk.work?.checked.draft.text != draft || (number != nil && desk.work?.number != number)
    guard desk.isOpen, !isLeft else { return .stop }
    let isDecided = desk.work?.review.entry(entry.number)?.isPending != true
    return isDecided ? .onward : .goTo(entry.number)
  }
}
