import LugasLexicon
import LugasTerminal
import Synchronization

/// Where the REPL's lines come from: the line editor, plain lines, or a test's script.
protocol Keyboard: AnyObject {
  /// Asks for a line, which starts out as `initial`.
  func read(prompt: String, initial: String) -> LineEvent
  /// Keeps a command for the arrow keys of this and later runs.
  func remember(_ command: String)
  /// Words what the keyboard itself shows in this language.
  func speak(_ language: Language)
  /// Gives the terminal to another program while `body` runs.
  func whileReleased(_ body: () -> Void)
}

/// The language of what is shown outside the desk's sight, such as a paste's stand-in.
final class SpokenLanguage: Sendable {
  private let language: Mutex<Language>

  init(_ language: Language) { self.language = Mutex(language) }

  var current: Language {
    get { language.withLock { $0 } }
    set { language.withLock { $0 = newValue } }
  }
}

/// The libedit keyboard.
final class EditorKeyboard: Keyboard {
  private var editor: LineEditor
  private let spoken: SpokenLanguage

  init(options: LineEditorOptions, spoken: SpokenLanguage) throws(LineEditorError) {
    editor = try LineEditor(options: options)
    self.spoken = spoken
  }

  func read(prompt: String, initial: String) -> LineEvent {
    editor.read(prompt: prompt, initial: initial)
  }

  func remember(_ command: String) { editor.remember(command) }

  func speak(_ language: Language) { spoken.current = language }

  func whileReleased(_ body: () -> Void) { editor.whileReleased(body) }
}

/// A terminal without line editing.
final class PlainKeyboard: Keyboard {
  private var reader = PlainLineReader()

  func read(prompt: String, initial: String) -> LineEvent {
    reader.read(prompt: prompt, initial: initial)
  }

  func remember(_ command: String) {}

  func speak(_ language: Language) {}

  func whileReleased(_ body: () -> Void) { body() }
}
