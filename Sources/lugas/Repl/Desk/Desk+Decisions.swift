import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReview
import LugasTerminal

extension Desk {
  /// Does an action on the review and records it before anything is confirmed; says what refused it.
  @discardableResult
  mutating func apply(_ action: ReviewAction) -> ReviewChange? {
    guard work != nil else {
      say(ReplPhrase.noDraft)
      return nil
    }
    guard let action = screened(action) else { return nil }
    do throws(ReviewError) {
      guard let change = try work?.review.apply(action) else { return nil }
      if let transition = change.transition, let review = work?.review {
        say(ledger.record(transition, of: review))
        if let number = ledger.number { work?.number = number }
      }
      return change
    } catch {
      saySentence(error.words(in: language))
      return nil
    }
  }

  /// Decides on suggestions and confirms it on screen. A `must` is rejected only with a reason.
  /// - Returns: true when it was decided.
  @discardableResult
  mutating func decide(_ numbers: [Int], _ decision: Decision) -> Bool {
    var decision = decision
    if case .reject(nil) = decision, isMust(numbers) {
      guard let reason = askReason() else {
        say(LoopPhrase.reasonNeeded)
        return false
      }
      decision = .reject(reason: reason)
    }
    guard let change = apply(.decide(numbers: numbers, decision)) else { return false }
    confirm(change, decision)
    return true
  }

  /// Asks for the officer's own text, which starts out as what is offered; true when it was taken.
  @discardableResult
  mutating func decideOwnText(on entry: ReviewEntry) -> Bool {
    let start = SuggestionLine.short(entry.startOfOwnText, room: 400)
    let how = keyboard.canEdit ? LoopPhrase.howToChange : .writeAnew(start)
    sayIndented(StyledText(how.words(language)))
    let line = ask(LoopPhrase.ownTextPrompt.words(language), initial: entry.startOfOwnText)
    guard let text = line?.text.trimmingBlanks, text != entry.suggestion.quote else {
      say(LoopPhrase.ownTextDropped)
      return false
    }
    return decideOwnText(text, on: entry)
  }

  /// Takes the officer's own text; an empty one, which deletes, only when that is meant.
  @discardableResult
  mutating func decideOwnText(_ text: String, on entry: ReviewEntry) -> Bool {
    if text.isEmpty {
      say(LoopPhrase.emptyDeletes)
      guard confirms() else {
        say(LoopPhrase.ownTextDropped)
        return false
      }
    }
    return decide([entry.number], .edit(text))
  }

  private func isMust(_ numbers: [Int]) -> Bool {
    numbers.contains { work?.review.entry($0)?.suggestion.severity == .must }
  }

  private mutating func askReason() -> String? {
    sayParts(LoopPhrase.reasonAsk)
    guard let line = ask(LoopPhrase.reasonPrompt.words(language)) else { return nil }
    let answer = line.text.trimmingBlanks
    let reasons =
      language == .id
      ? ["istilah atau nama resmi", "kutipan", "sudah benar"]
      : ["official term or name", "quotation", "correct as it is"]
    if let choice = Int(answer), reasons.indices.contains(choice - 1) { return reasons[choice - 1] }
    // A key pressed once more, or its word, is no reason.
    return answer.isEmpty || DecisionKey.read(answer).isKey ? nil : answer
  }

  private mutating func confirm(_ change: ReviewChange, _ decision: Decision) {
    guard let review = work?.review else { return }
    if change.turns.count > 1 {
      sayIndented(StyledText(LoopPhrase.bulkDone(count: change.turns.count).words(language)))
    } else if let number = change.turns.first?.number, let entry = review.entry(number) {
      sayIndented(StyledText(confirmation(of: decision, entry).words(language)))
    }
    if !change.cameUp.isEmpty {
      sayIndented(StyledText(LoopPhrase.cameUp(numbers: change.cameUp).words(language)))
    }
    if review.revision.isHollow { sayIndented(StyledText(LoopPhrase.hollow.words(language))) }
    sayMetersMoved()
  }

  private func confirmation(of decision: Decision, _ entry: ReviewEntry) -> LoopPhrase {
    let quote = SuggestionLine.short(entry.suggestion.quote)
    let target = { (text: String) in
      text.isEmpty ? LoopPhrase.delete.words(language) : SuggestionLine.short(text)
    }
    switch decision {
    case .accept(let index):
      return .accepted(from: quote, to: target(entry.suggestion.replacements[index]))
    case .reject: return .rejected(quote)
    case .edit(let text): return .edited(from: quote, to: target(text))
    case .skip: return .skipped(quote)
    case .source(_, let written?): return .sourceWritten(SuggestionLine.short(written, room: 120))
    case .source(let text, nil):
      let isLink = (try? SourceText(text))?.isLink == true
      return .sourced(text, read: isLink ? Dates.day(surroundings.now(), language) : nil)
    }
  }

  /// Takes steps back, or takes them again, and says which suggestions they touched.
  mutating func step(_ action: ReviewAction, times: Int = 1) -> ReviewChange? {
    var last: ReviewChange?
    for _ in 0..<times {
      if let work, action == .undo, work.isBehindCleaning, goTo(work.before) { continue }
      if let work, action == .redo, !work.review.canRedo, goTo(work.after) { continue }
      guard let change = apply(action) else { break }
      last = change
      let numbers = change.turns.map(\.number)
      let phrase =
        action == .undo ? LoopPhrase.undone(numbers: numbers) : .redone(numbers: numbers)
      sayIndented(StyledText(phrase.words(language)))
    }
    if last != nil { sayMetersMoved() }
    return last
  }

  /// The number of steps behind `/undo` and `/redo`; nil, with a word about it, for anything else.
  mutating func steps(in text: String) -> Int? {
    if text.isEmpty { return 1 }
    if let count = Int(text), count > 0 { return count }
    say(ReplPhrase.badCount(text))
    return nil
  }

  /// The numbers that `1 3-5`, `all` or `rule ID` names; nil, with a word about it, for anything else.
  mutating func numbers(in text: String) -> [Int]? {
    guard let review = work?.review else {
      say(ReplPhrase.noDraft)
      return nil
    }
    do throws(NumberSlip) {
      return try SuggestionNumbers.read(text, in: review)
    } catch {
      say(ReplPhrase.badNumber(error.text))
      return nil
    }
  }
}

extension Desk {
  /// A question with its keys; a voice would spell them out each time, and is told them by Enter.
  func prompt(_ phrase: LoopPhrase) -> String {
    guard screen.isSpoken else { return phrase.words(language) }
    return switch phrase {
    case .bulkConfirm: SpokenPhrase.yesOrNo.words(language)
    default: SpokenPhrase.answer.words(language)
    }
  }
}

extension ReviewEntry {
  /// What the officer's own text starts out as: the first replacement, else the words themselves.
  var startOfOwnText: String {
    let first = suggestion.replacements.first ?? ""
    return first.isEmpty ? suggestion.quote : first
  }
}
