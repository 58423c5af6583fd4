import LugasHistory
import LugasLexicon
import LugasReview
import LugasTerminal
import LugasText

/// The officer's desk: everything the REPL's commands work with.
struct Desk {
  let surroundings: Surroundings
  let lexicon: Lexicon
  var pipeline: Pipeline
  var screen: Screen
  let keyboard: any Keyboard
  var ledger: Ledger
  /// The language of the interface.
  var language: Language
  /// The draft in hand.
  var work: Work?
  /// A draft of an earlier session that may be gone on with.
  var unfinished: RecordedDraft?
  /// The REPL goes on.
  var isOpen = true
  /// A signal asked the program to end.
  var terminationSignal: Int32?

  /// Writes a line of the interface.
  mutating func say(_ phrase: some Worded) {
    screen.write(StyledText(phrase.words(language)))
  }

  /// Writes a line, indented by two columns.
  mutating func sayIndented(_ text: StyledText) {
    screen.write("  " + text, indent: 2)
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

  /// Asks for one line; nil when it was cancelled or the input ended. An end of input closes the desk.
  mutating func ask(_ prompt: String, initial: String = "") -> EnteredLine? {
    switch keyboard.read(prompt: prompt, initial: initial) {
    case .line(let line): return line
    case .cancelled: return nil
    case .endOfInput:
      isOpen = false
      return nil
    case .terminated(let signal):
      isOpen = false
      terminationSignal = signal
      return nil
    }
  }
}
