/// Line editing on a terminal with libedit.
///
/// Owns the terminal while it lives: pastes arrive whole, Ctrl-C cancels the line, Ctrl-Z suspends,
/// and the terminal is put back on every way out. One editor at a time may exist in a process.
public struct LineEditor: ~Copyable, LineReading {
  private let session: EditSession

  /// Takes the terminal.
  ///
  /// - Throws: `LineEditorError` when there is no terminal worth editing on; use `PlainLineReader`.
  public init(
    program: String = "lugas", input: Int32 = 0, output: Int32 = 1, options: LineEditorOptions
  ) throws(LineEditorError) {
    session = try EditSession(program: program, input: input, output: output, options: options)
  }

  deinit {
    session.close()
  }

  /// Asks for one line and waits for it.
  public mutating func read(prompt: String) -> LineEvent {
    read(prompt: prompt, initial: "")
  }

  /// Asks for one line that starts out as `initial`, for the officer to change.
  public mutating func read(prompt: String, initial: String) -> LineEvent {
    session.read(prompt: prompt, initial: initial)
  }

  /// Puts a command into the history, in memory and in the file; anything else is ignored.
  public mutating func remember(_ command: String) {
    session.remember(command)
  }

  /// Words what the editor shows by itself anew, as in another language.
  public mutating func relabel(_ labels: EditorLabels) {
    session.options.labels = labels
  }

  /// What is to be written above the prompt after Ctrl-Z and `fg`; nil for nothing.
  public mutating func whenContinued(_ body: (() -> Void)?) {
    session.whenContinued = body
  }

  /// Gives the terminal back as it was found while `body` runs another program on it.
  public mutating func whileReleased<Value>(_ body: () throws -> Value) rethrows -> Value {
    session.release()
    defer { session.resume() }
    return try body()
  }
}
