import CEditlineShims
import Glibc

/// Where the editor's keys come from: keys the editor sends itself, then the terminal.
struct EditInput {
  /// What the editor is to do next.
  enum Step: Equatable {
    case character(UInt32)
    case paste([UInt8])
    case signals(UInt32)
    /// Nothing is at hand; `wait` next.
    case idle(InputDecoder.Patience)
  }

  let terminal: Int32
  private let wake: Int32
  private var decoder = InputDecoder()
  private var queue: [UInt32] = []
  private var lastCharacter: UInt32 = 0

  init(terminal: Int32, wake: Int32) {
    self.terminal = terminal
    self.wake = wake
  }

  /// Forgets keys the editor sent itself; type-ahead stays.
  mutating func restart() {
    queue = []
    lastCharacter = 0
  }

  /// Puts a key behind those waiting.
  mutating func push(_ key: VirtualKey) {
    queue.append(key.rawValue)
  }

  /// Puts a key that was read already behind those waiting.
  mutating func push(_ value: UInt32) {
    queue.append(value)
  }

  /// Presses Enter.
  mutating func pushEnter() {
    queue.append(0x0D)
  }

  /// False between the keys of a sequence, where an own key would break it: Alt is ESC and a
  /// letter, and Ctrl-X begins one.
  var isBetweenKeys: Bool { lastCharacter != 0x1B && lastCharacter != 0x18 }

  /// The next step that needs no waiting.
  mutating func step() -> Step {
    if !queue.isEmpty { return delivered(queue.removeFirst()) }
    return step(decoder.next())
  }

  /// Waits for the terminal, a signal, or until the decoder's patience ends.
  ///
  /// - Returns: nil when the terminal is gone.
  mutating func wait(_ patience: InputDecoder.Patience) -> Step? {
    let ready = Descriptor.wait(for: terminal, or: wake, milliseconds: patience.milliseconds)
    guard let isReady = ready else { return step(decoder.giveUp()) }
    let events = lugas_signals_take_events()
    if isReady {
      guard let bytes = Descriptor.read(terminal, limit: 65_536), !bytes.isEmpty else {
        return events == 0 ? nil : .signals(events)
      }
      decoder.feed(bytes)
    }
    return .signals(events)
  }

  private mutating func step(_ event: InputDecoder.Event) -> Step {
    switch event {
    case .scalar(let scalar): delivered(scalar.value)
    case .key(let key): delivered(key.rawValue)
    case .paste(let bytes): .paste(bytes)
    case .wait(let patience): .idle(patience)
    }
  }

  private mutating func delivered(_ character: UInt32) -> Step {
    lastCharacter = character
    return .character(character)
  }
}
