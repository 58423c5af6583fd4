import LugasReview
import LugasTerminal
import LugasText

extension Desk {
  /// The draft as it may be kept: with its personal data as it is where it is official, else made
  /// unreadable. Asks before anything is stored; nil when the officer wants out.
  mutating func screened(_ draft: Draft) -> Draft? {
    let known = officialDetails.union(surroundings.settings.officialDetails)
    let details = draft.personalDetails.filter { !$0.isNamed(in: known) }
    guard !details.isEmpty else { return draft }
    say(PersonalPhrase.found)
    for (index, detail) in details.prefix(Desk.shownLines).enumerated() {
      let kind = detail.kind.words(language)
      sayIndented(StyledText("\(index + 1)  \(kind)  \(draft.text(at: detail.span))"))
    }
    if details.count > Desk.shownLines {
      say(PersonalPhrase.more(details.count - Desk.shownLines))
    }
    guard let official = askOfficial(count: details.count) else { return nil }
    let values = official.map { details[$0 - 1].value }
    officialDetails.formUnion(values)
    if !values.isEmpty { say(PersonalPhrase.kept(values.count)) }
    let masked = details.filter { !$0.isNamed(in: officialDetails) }
    guard !masked.isEmpty else { return draft }
    say(PersonalPhrase.masked(masked.count))
    return Draft(draft.masking(masked))
  }

  /// The same for a text that is not a draft: a note, a reason, words of the officer's own.
  mutating func screened(_ text: String) -> String? {
    let screened = screened(Draft(text))?.text
    if screened == nil { say(PersonalPhrase.textDropped) }
    return screened
  }

  /// The action with its texts as they may be kept.
  mutating func screened(_ action: ReviewAction) -> ReviewAction? {
    switch action {
    case .decide(let numbers, .edit(let text)):
      screened(text).map { .decide(numbers: numbers, .edit($0)) }
    case .decide(let numbers, .reject(let reason?)):
      screened(reason).map { .decide(numbers: numbers, .reject(reason: $0)) }
    case .decide(let numbers, .source(let text, let written)):
      screened(text).map {
        .decide(numbers: numbers, .source($0, written: $0 == text ? written : nil))
      }
    case .note(let number, let text): screened(text).map { .note(number: number, $0) }
    case .decide, .undo, .redo: action
    }
  }

  /// The numbers of those that are official; nil when the officer wants out.
  private mutating func askOfficial(count: Int) -> [Int]? {
    sayParts(PersonalPhrase.legend(count))
    while isOpen {
      guard let line = ask(PersonalPhrase.keys(count).words(language)) else { return nil }
      let numbers = line.text.split { $0 == " " || $0 == "," }.map { Int($0) ?? 0 }
      if !numbers.isEmpty, numbers.allSatisfy({ 1...count ~= $0 }) { return numbers }
      switch DecisionKey.read(line.text) {
      case .accept: return []
      case .reject: return Array(1...count)
      case .stop: return nil
      case let key:
        if key != .nothing { say(LoopPhrase.notAKey(SuggestionLine.short(line.text))) }
        sayParts(PersonalPhrase.legend(count))
      }
    }
    return nil
  }
}
