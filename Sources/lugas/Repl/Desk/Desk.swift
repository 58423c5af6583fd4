import LugasHistory
import LugasLexicon
import LugasReview
import LugasTerminal
import LugasText

/// The officer's desk: everything the REPL's commands work with.
struct Desk {
  var surroundings: Surroundings
  var lexicon: Lexicon
  var pipeline: Pipeline
  var screen: Screen
  /// For whom things are shown.
  var presentation = Presentation() {
    didSet { screen.layout = presentation.layout(language) }
  }
  let keyboard: any Keyboard
  var ledger: Ledger
  /// The language of the interface.
  var language: Language
  /// How strict the neutral rules are, and why.
  var profile = ProfileInForce.everyday
  /// The draft in hand.
  var work: Work? {
    didSet { holds.hold(work?.number) }
  }
  /// Keeps the draft in hand from being offered elsewhere.
  let holds: DraftHolds
  /// The REPL goes on.
  var isOpen = true
  /// The officer was told that leaving now loses steps.
  var hasToldLoss = false
  /// The line that was refused last as too short for a draft.
  var lastTooShort: String?
  /// The marks of a change were told once.
  var hasToldMarks = false
  /// The decision keys were told once.
  var hasToldKeys = false
  /// Numbers and addresses that the officer said are official, besides those of the settings.
  var officialDetails: Set<String> = []
  /// The platforms whose meters go along with the draft; nil for those that the lexicon shows.
  var chosenPlatforms: [Platform]?
  /// What the text counted on them when that was last said.
  var saidLengths: [String: Int] = [:]
  /// New drafts are not recorded.
  var isPrivate = false
  /// Where the lexicons lie, to read them anew.
  var layers: @Sendable (Surroundings) throws -> LexiconLayers = { try LexiconLayers.find($0) }
  /// A signal asked the program to end.
  var terminationSignal: Int32?

  /// Writes a line of the interface.
  mutating func say(_ phrase: some Worded) {
    screen.space()
    screen.write(StyledText(phrase.words(language)))
  }

  /// Writes the reason of another room, which is lower case and without full stop, as a sentence.
  mutating func saySentence(_ reason: some Worded) { saySentence(reason.words(language)) }

  /// Writes a reason in words as a sentence.
  mutating func saySentence(_ reason: String) {
    screen.space()
    let end = reason.last.map { ".?!…".contains($0) } == true ? "" : "."
    screen.write(StyledText(reason.prefix(1).uppercased() + reason.dropFirst() + end))
  }

  /// Writes a row of short parts, which the phrase keeps apart by three blanks.
  mutating func sayParts(_ phrases: any Worded...) {
    screen.space()
    screen.write(parts: phrases.flatMap { Desk.parts(of: $0.words(language)) })
  }

  private static func parts(of text: String) -> [String] {
    text.split(separator: "   ").map(\.trimmingBlanks)
  }

  /// Writes text, indented by two columns.
  mutating func sayIndented(_ text: StyledText) {
    screen.space()
    screen.write(text, margin: 2, indent: 2)
  }

  /// Leaves the REPL. While steps are not on disk it stays, and says so, the first time.
  mutating func leave() {
    say(ledger.start())
    let lost = ledger.waitingCount
    if lost > 0, !hasToldLoss {
      hasToldLoss = true
      return say(ReplPhrase.notSavedYet(lost))
    }
    if lost > 0 { rescueUnsaved() }
    isOpen = false
    say(lost > 0 ? ReplPhrase.leftUnsaved(lost) : .goodbye)
  }

  /// Changes the language of the interface.
  mutating func speak(_ language: Language) {
    self.language = language
    pipeline.language = language
    screen.layout = presentation.layout(language)
    keyboard.speak(language)
  }

  /// Says how a write to the history ended, if the officer must know.
  mutating func say(_ report: Ledger.Report) {
    switch report {
    case .saved, .waiting: break
    case .recovered: say(ReplPhrase.historyRecovered)
    case .failed(let error):
      say(ReplPhrase.historyFailed(HistoryWords.reason(error).words(language)))
    }
  }

  /// Asks for one line; nil when the officer wants out: Ctrl-C, Ctrl-D, or the end of the program.
  /// Ctrl-D leaves the question; at the main prompt, where a lost terminal ends up too, it ends.
  mutating func ask(
    _ prompt: String, initial: String = "", emptyEdit: String? = nil
  ) -> EnteredLine? {
    guard case .line(let line) = read(prompt, initial: initial, emptyEdit: emptyEdit) else {
      return nil
    }
    return line
  }

  /// Asks yes or no until one of them is said; whoever wants out has said no.
  mutating func confirms() -> Bool {
    while isOpen {
      guard let line = ask(yesOrNo) else { return false }
      if let answer = DecisionKey.yesOrNo(line) { return answer }
      if !line.text.trimmingBlanks.isEmpty { say(LoopPhrase.yesOrNoFirst) }
    }
    return false
  }

  /// The question that only yes or no answers.
  private var yesOrNo: String {
    screen.isSpoken ? SpokenPhrase.yesOrNo.words(language) : LoopPhrase.yesOrNo.words(language)
  }

  /// Reads one line; a signal closes the desk. An empty line that is to go on in the officer's
  /// editor reads as `emptyEdit`.
  mutating func read(
    _ prompt: String, initial: String = "", emptyEdit: String? = nil
  ) -> LineEvent {
    screen.space()
    // A voice would say `greater than`.
    let isSign = screen.isSpoken && prompt.hasSuffix("> ")
    let prompt = isSign ? prompt.dropLast(2) + ": " : prompt
    var event = keyboard.read(prompt: prompt, initial: initial)
    while case .edit(let line) = event {
      event = edited(line, emptyEdit) ?? keyboard.read(prompt: prompt, initial: line.text)
    }
    screen.spaceBehindPrompt()
    if case .terminated(let signal) = event {
      isOpen = false
      terminationSignal = signal
    }
    return event
  }
}
