import CEditlineShims
import Glibc

/// Whole lines without editing, for a pipe, a file or a dumb terminal.
///
/// Lines have no limit except on a terminal, where the system keeps 4,096 bytes of a line. Lines
/// that a terminal delivers in one go count as one paste.
public struct PlainLineReader: ~Copyable, LineReading {
  private let input: Int32
  private let output: Int32
  private let wake: Int32
  private let isTerminal: Bool
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// Reads lines from `input`; prompts go to `output`, and only when `input` is a terminal.
  public init(input: Int32 = 0, output: Int32 = 1) {
    self.input = input
    self.output = output
    isTerminal = isatty(input) == 1
    wake = lugas_signals_watch()
  }

  /// Asks for one line and waits for it.
  public mutating func read(prompt: String) -> LineEvent {
    read(prompt: prompt, initial: "")
  }

  /// Asks for one line; `initial` is ignored.
  public mutating func read(prompt: String, initial: String) -> LineEvent {
    let question = Array(Sanitiser.visible(prompt).utf8)
    if isTerminal { _ = Descriptor.writeAll(question, to: output) }
    lugas_signals_set_waiting(true)
    defer { lugas_signals_set_waiting(false) }
    var scanned = 0
    while true {
      let newline = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n"))
      if let newline { return line(endingAt: newline) }
      if isAtEnd { return lastLine() }
      scanned = buffer.count
      if let event = waitForMore(question) { return event }
    }
  }

  /// Takes more bytes into the buffer, unless a signal ends the wait.
  private mutating func waitForMore(_ question: [UInt8]) -> LineEvent? {
    let isReady = Descriptor.wait(for: input, or: wake, milliseconds: -1)
    let events = lugas_signals_take_events()
    if events & UInt32(LUGAS_EVENT_TERMINATION) != 0 {
      return .terminated(signal: lugas_signals_termination())
    }
    if events & UInt32(LUGAS_EVENT_INTERRUPT) != 0 {
      buffer = []
      if isTerminal { _ = Descriptor.writeAll([UInt8(ascii: "\n")], to: output) }
      return .cancelled
    }
    // After Ctrl-Z and `fg` the question stands above the shell's lines.
    if events & UInt32(LUGAS_EVENT_CONTINUE) != 0, isTerminal {
      _ = Descriptor.writeAll(question, to: output)
    }
    if isReady == true { takeBytes() }
    return nil
  }

  private mutating func takeBytes() {
    let bytes = Descriptor.read(input, limit: 65_536) ?? []
    isAtEnd = bytes.isEmpty
    buffer += bytes
  }

  private mutating func line(endingAt newline: Int) -> LineEvent {
    if isTerminal && isBurst(after: newline) {
      defer { buffer = [] }
      return .line(EnteredLine(segments: [.pasted(PasteText.normalised(buffer))]))
    }
    var bytes = buffer[..<newline]
    if bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
    let text = String(decoding: bytes, as: UTF8.self)
    buffer.removeSubrange(...newline)
    return .line(EnteredLine(typed: text))
  }

  /// Collects until the terminal is quiet; true when more than the line came.
  private mutating func isBurst(after newline: Int) -> Bool {
    while !isAtEnd, Descriptor.wait(for: input, or: -1, milliseconds: 30) == true {
      takeBytes()
    }
    return buffer.count > newline + 1
  }

  private mutating func lastLine() -> LineEvent {
    guard !buffer.isEmpty else {
      if isTerminal {
        _ = Descriptor.writeAll([UInt8(ascii: "\n")], to: output)
        // Ctrl-D ends one read; a terminal that is gone ends the next one as well.
        isAtEnd = false
      }
      return .endOfInput
    }
    defer { buffer = [] }
    return .line(EnteredLine(typed: String(decoding: buffer, as: UTF8.self)))
  }
}
