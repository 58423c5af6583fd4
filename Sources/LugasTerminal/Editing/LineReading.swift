/// A source of lines for the REPL: the line editor on a terminal, or plain lines elsewhere.
public protocol LineReading: ~Copyable {
  /// Asks for one line and waits for it.
  mutating func read(prompt: String) -> LineEvent

  /// Asks for one line that starts out as `initial`, for the officer to change.
  ///
  /// A reader that cannot edit ignores `initial`.
  mutating func read(prompt: String, initial: String) -> LineEvent
}

/// How a read ended.
public enum LineEvent: Equatable, Sendable {
  /// A line was entered; it may hold several lines of text when typed with Alt-Enter or pasted.
  case line(EnteredLine)
  /// Ctrl-X Ctrl-E, or `v` in vi's command mode: what stands on the line is to go on in the
  /// officer's editor.
  case edit(EnteredLine)
  /// Ctrl-C: what stood on the line is dropped, the REPL goes on.
  case cancelled
  /// Ctrl-D on an empty line, the end of the file, or a terminal that is gone.
  case endOfInput
  /// SIGTERM or SIGHUP came while waiting; the terminal is already as it was found.
  case terminated(signal: Int32)
}
