/// The texts that the line editor shows by itself; the caller words them in the UI's language.
public struct EditorLabels: Sendable {
  /// The stand-in for a long paste: its number in this line from 1, its lines, its characters.
  public var paste: @Sendable (_ index: Int, _ lines: Int, _ characters: Int) -> String
  /// The prompt of a search in the commands: the part that was typed, and whether one holds it.
  public var search: @Sendable (_ part: String, _ isFound: Bool) -> String

  /// Takes the wording of the stand-in, such as `[tempelan 1: 3 baris, 259 huruf]`, and of the
  /// search, such as `cari 'ter': `.
  public init(
    search: @escaping @Sendable (_ part: String, _ isFound: Bool) -> String = {
      "\($0)? " + ($1 ? "" : "- ")
    },
    paste: @escaping @Sendable (_ index: Int, _ lines: Int, _ characters: Int) -> String
  ) {
    self.search = search
    self.paste = paste
  }
}

/// What the officer's surroundings ask of the line editor.
public struct LineEditorOptions: Sendable {
  /// Gives the candidates for the word that ends at `cursor` (a count of characters into `line`).
  ///
  /// Each candidate is the whole word that would stand there. An empty list beeps.
  public typealias Completions = @Sendable (_ line: String, _ cursor: Int) -> [String]

  /// The texts shown by the editor.
  public var labels: EditorLabels
  /// Whether `~/.editrc` is read; its key bindings hold unless they take one of ours.
  public var editrc: Bool
  /// Where earlier commands come from and go to.
  public var commandHistory: CommandHistory?
  /// What Tab offers.
  public var completions: Completions?
  /// Whether the prompt is shown bold.
  public var boldPrompt: Bool

  /// Collects the options.
  public init(
    labels: EditorLabels, editrc: Bool = true, commandHistory: CommandHistory? = nil,
    completions: Completions? = nil, boldPrompt: Bool = false
  ) {
    self.labels = labels
    self.editrc = editrc
    self.commandHistory = commandHistory
    self.completions = completions
    self.boldPrompt = boldPrompt
  }
}

/// Why no line editor could be made; the caller then reads plain lines.
public enum LineEditorError: Error, Equatable, Sendable {
  /// Input or output is not a terminal.
  case notATerminal
  /// `TERM` is unset or `dumb`.
  case dumbTerminal
  /// The system has no UTF-8 locale.
  case noUnicodeLocale
  /// libedit or the system refused.
  case unavailable
}
