import CEditlineShims
import Foundation
import Synchronization

@testable import LugasTerminal

/// A pseudo-terminal whose slave a reader uses in this process, on a thread of its own.
final class Terminal: Sendable {
  let master: Int32
  let slave: Int32
  private let answered = DispatchSemaphore(value: 0)
  private let isDone = DispatchSemaphore(value: 0)
  private let events = Mutex<[LineEvent]>([])
  private let output = Mutex<[UInt8]>([])

  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// Lends a terminal; hangs up afterwards, so that no reader outlives its test.
  static func use(_ body: (Terminal) throws -> Void) throws {
    let terminal = try Terminal(rows: 24, columns: 80)
    defer { terminal.hangUp() }
    try body(terminal)
  }

  private init(rows: UInt16, columns: UInt16) throws {
    // Changing the environment of a running process is only done where it must be.
    let type = unsafe getenv("TERM").map { unsafe String(cString: $0) } ?? ""
    if ["", "dumb", "unknown"].contains(type) { unsafe setenv("TERM", "xterm", 1) }
    var path = [CChar](repeating: 0, count: 128)
    master = unsafe lugas_pty_open(&path, path.count)
    slave = unsafe open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0, slave >= 0 else { throw Missing(description: "no pseudo-terminal") }
    resize(rows: rows, columns: columns)
  }

  private func hangUp() {
    close(master)
    _ = isDone.wait(timeout: .now() + .seconds(20))
    close(slave)
  }

  /// Runs `body` on a thread; the events it yields are waited for with `event`.
  func start(_ body: @escaping @Sendable (Int32, (LineEvent) -> Void) -> Void) {
    let thread = Thread { [self] in
      body(slave) { event in
        events.withLock { $0.append(event) }
        answered.signal()
      }
      answered.signal()
      isDone.signal()
    }
    thread.start()
  }

  /// Reads lines with an editor until the input ends.
  func startEditor(_ options: LineEditorOptions? = nil, initial: String = "") {
    let labels = EditorLabels { "[tempelan \($0): \($1) baris, \($2) huruf]" }
    let options = options ?? LineEditorOptions(labels: labels, editrc: false)
    start { slave, report in
      guard var editor = try? LineEditor(input: slave, output: slave, options: options) else {
        return
      }
      while true {
        let event = editor.read(prompt: "lugas> ", initial: initial)
        report(event)
        guard event != .endOfInput else { return }
        if case .terminated = event { return }
      }
    }
  }

  func send(_ text: String) {
    _ = Descriptor.writeAll(Array(text.utf8), to: master)
  }

  func resize(rows: UInt16, columns: UInt16) {
    _ = lugas_pty_resize(slave, rows, columns)
  }

  /// Waits until the terminal has shown `text`, and forgets everything up to there.
  @discardableResult
  func expect(_ text: String) throws -> String {
    let deadline = Date(timeIntervalSinceNow: 20)
    while true {
      let found: String? = output.withLock { shown in
        let place = unsafe lugas_bytes_find(shown, shown.count, text, text.utf8.count)
        guard place >= 0 else { return nil }
        let end = place + text.utf8.count
        defer { shown.removeFirst(end) }
        return String(decoding: shown[..<end], as: UTF8.self)
      }
      if let found { return found }
      guard deadline.timeIntervalSinceNow > 0 else { break }
      if Descriptor.wait(for: master, or: -1, milliseconds: 1000) == true {
        let bytes = Descriptor.read(master, limit: 65_536) ?? []
        output.withLock { $0 += bytes }
      }
    }
    let shown = output.withLock { String(decoding: $0, as: UTF8.self) }
    throw Missing(description: "no \(text.debugDescription) in \(shown.debugDescription)")
  }

  /// Waits for the next event; the terminal's output is read meanwhile, so that nobody blocks.
  func event() throws -> LineEvent {
    for _ in 0..<400 {
      if answered.wait(timeout: .now() + .milliseconds(50)) == .success {
        let event = events.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        guard let event else { throw Missing(description: "the reader ended") }
        return event
      }
      while Descriptor.wait(for: master, or: -1, milliseconds: 0) == true {
        let bytes = Descriptor.read(master, limit: 65_536) ?? []
        output.withLock { $0 += bytes }
      }
    }
    throw Missing(description: "no event")
  }
}
