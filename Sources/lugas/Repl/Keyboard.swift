import LugasLexicon
import LugasTerminal

/// Where the REPL's lines come from: the line editor, plain lines, or a test's script.
protocol Keyboard: AnyObject {
  /// Asks for a line, which starts out as `initial`.
  func read(prompt: String, initial: String) -> LineEvent
  /// True when a line can start out as a text to be changed.
  var canEdit: Bool { get }
  /// Keeps a command for the arrow keys of this and later runs.
  func remember(_ command: String)
  /// Words what the keyboard itself shows in this language.
  func speak(_ language: Language)
  /// What to write above the prompt once more after a pause of the program; nil for nothing.
  func whenContinued(_ body: (() -> Void)?)
  /// Gives the terminal to another program while `body` runs.
  func whileReleased(_ body: () -> Void)
}

/// The libedit keyboard.
final class EditorKeyboard: Keyboard {
  private var editor: LineEditor

  init(options: LineEditorOptions) throws(LineEditorError) {
    editor = try LineEditor(options: options)
  }

  /// What the editor shows by itself, in a language.
  static func labels(_ language: Language) -> EditorLabels {
    EditorLabels(
      search: { part, isFound in
        ReplPhrase.commandSearch(part, isFound: isFound).words(language)
      }
    ) { index, lines, characters in
      ReplPhrase.pasteLabel(index: index, lines: lines, characters: characters).words(language)
    }
  }

  var canEdit: Bool { true }

  func read(prompt: String, initial: String) -> LineEvent {
    editor.read(prompt: prompt, initial: initial)
  }

  func remember(_ command: String) { editor.remember(command) }

  func speak(_ language: Language) { editor.relabel(Self.labels(language)) }

  func whenContinued(_ body: (() -> Void)?) { editor.whenContinued(body) }

  func whileReleased(_ body: () -> Void) { editor.whileReleased(body) }
}

/// A terminal without line editing.
final class PlainKeyboard: Keyboard {
  private var reader = PlainLineReader()

  var canEdit: Bool { false }

  func read(prompt: String, initial: String) -> LineEvent {
    reader.read(prompt: prompt, initial: initial)
  }

  func remember(_ command: String) {}

  func speak(_ language: Language) {}

  func whenContinued(_ body: (() -> Void)?) {}

  func whileReleased(_ body: () -> Void) { body() }
}
