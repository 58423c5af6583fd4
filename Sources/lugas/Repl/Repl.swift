import LugasHistory
import LugasLexicon
import LugasReview
import LugasTerminal

/// The interactive program: reads lines, tells drafts from commands, until the officer leaves.
struct Repl {
  private var desk: Desk

  init(desk: Desk) { self.desk = desk }

  /// Runs until the end; answers the desk as it was left.
  mutating func run(greeting: ReplPhrase, problems: Int) -> Desk {
    let isSaved = desk.ledger.start()
    desk.say(greeting)
    if desk.profile.profile != .everyday { desk.say(ProfilePhrase.inForce(desk.profile)) }
    if problems > 0 { desk.say(ReplPhrase.lexiconProblems(problems)) }
    desk.saySettingsProblems()
    desk.say(isSaved)
    if !desk.offerUnfinished() { desk.sayFirstSteps() }
    while desk.isOpen { turn() }
    desk.close()
    if desk.terminationSignal != nil { desk.rescueUnsaved() }
    desk.ledger.end()
    return desk
  }

  private mutating func turn() {
    switch desk.read("lugas> ", emptyEdit: EditCommand.name(in: desk.language)) {
    case .line(let line): desk.answer(line)
    case .cancelled, .edit: desk.say(ReplPhrase.cancelled)
    case .endOfInput: desk.leave()
    case .terminated: break
    }
  }
}

extension Desk {
  /// What to do first: a line, or, to an officer without any history, three.
  mutating func sayFirstSteps() {
    let isNew = (try? ledger.history?.list(DraftFilter(limit: 1)).isEmpty) == true
    let phrases: [ReplPhrase] = isNew ? [.firstStep, .secondStep, .thirdStep] : [.firstStep]
    for phrase in phrases { say(phrase) }
  }

  /// Does what an entered line asks: a draft, a command, or, for Enter alone, the next step.
  mutating func answer(_ line: EnteredLine) {
    if line.typedPrefix.hasPrefix("//") { return take(String(line.text.dropFirst())) }
    if let command = CommandTable.command(in: line) { return self.command(command, current: nil) }
    if !line.isPasted {
      if line.text.trimmingBlanks.isEmpty { return nextStep() }
      if answerKey(line.text.trimmingBlanks) { return }
      if isTooShort(line.text.trimmingBlanks) { return }
    }
    take(line.text)
  }

  /// Answers what was hardly meant as a draft: a key of the decision loop, a command without its
  /// slash.
  private mutating func answerKey(_ text: String) -> Bool {
    let key = DecisionKey.read(text)
    if let meant = CommandTable.meant(by: text, language) {
      say(ReplPhrase.withoutSlash(text, meant: meant))
    } else if key == .undo, work != nil {
      _ = step(.undo)
    } else if key == .explain {
      HelpCommand.run("", current: nil, on: &self)
    } else if key.isLoopOnly {
      let isPending = work?.review.pending.isEmpty == false
      say(isPending ? ReplPhrase.isADecisionKey(text) : .keyWithoutQuestion(text))
    } else {
      return false
    }
    return true
  }

  /// One or two words without a full stop are hardly a post; the same line once more is taken.
  private mutating func isTooShort(_ text: String) -> Bool {
    let isWords = text.allSatisfy { $0.isLetter || " -!?,".contains($0) }
    guard isWords, text.split(separator: " ").count <= 2, text != lastTooShort else { return false }
    lastTooShort = text
    say(ReplPhrase.tooShort(text))
    return true
  }

  /// Enter alone: reviews what is undecided, else says what is next.
  private mutating func nextStep() {
    guard let work else {
      if !offerUnfinished() { say(ReplPhrase.nextWithoutDraft) }
      return
    }
    guard !work.review.pending.isEmpty else { return sayNothingPending() }
    var loop = DecisionLoop()
    loop.run(on: &self)
  }

  /// Says what is next where nothing is to be reviewed.
  mutating func sayNothingPending() {
    guard let work else { return say(ReplPhrase.noDraft) }
    say(work.review.entries.isEmpty ? ReplPhrase.nothingFound : .nextWithDraft)
  }

  /// Runs a command line; a name that was shortened is echoed in full.
  mutating func command(_ line: String, current: Int?) {
    let (name, arguments) = CommandTable.split(line)
    switch CommandTable.find(name) {
    case .command(let command, let full):
      keyboard.remember(command.keepsArguments ? line.trimmingBlanks : full)
      if full != name.lowercased() { sayIndented(StyledText(full)) }
      command.run(arguments, current: current, on: &self)
    case .several(let names):
      say(ReplPhrase.ambiguousCommand(name, names))
    case .none(let nearest):
      say(ReplPhrase.unknownCommand(name, nearest: nearest))
    }
  }
}
