import CEditlineShims
import Glibc

/// One key on the terminal, as a player of prepared texts needs it.
public enum KeyPress: Equatable, Sendable {
  case enter
  case tab
  case letter(Character)
  /// Ctrl-C, or the terminal is gone.
  case leave
  /// SIGTERM or SIGHUP came while waiting.
  case terminated(signal: Int32)
  /// Any other key.
  case other
}

/// Reads single keys while no line is being edited: what is pressed is not shown.
///
/// Between two reads a `LineEditor` leaves the terminal so that keys arrive at once; without one they
/// arrive with Enter.
public struct KeyReader: ~Copyable {
  private let input: Int32
  private let wake: Int32

  /// Reads from `input`.
  public init(input: Int32 = 0) {
    self.input = input
    wake = lugas_signals_watch()
  }

  /// The next key; nil when the time ran out. Negative waits for ever.
  public mutating func next(withinMilliseconds limit: Int32 = -1) -> KeyPress? {
    lugas_signals_set_waiting(true)
    defer { lugas_signals_set_waiting(false) }
    while true {
      let isReady = Descriptor.wait(for: input, or: wake, milliseconds: limit)
      let events = lugas_signals_take_events()
      if events & UInt32(LUGAS_EVENT_TERMINATION) != 0 {
        return .terminated(signal: lugas_signals_termination())
      }
      if events & UInt32(LUGAS_EVENT_INTERRUPT) != 0 { return .leave }
      guard let isReady else { return nil }
      if isReady { return key() }
    }
  }

  private func key() -> KeyPress {
    guard let byte = Descriptor.read(input, limit: 1)?.first else { return .leave }
    switch byte {
    case 0x0A, 0x0D: return .enter
    case 0x09: return .tab
    case 0x03: return .leave
    // Ctrl-D ends what is read by lines; pressed once more it must not end the player as well.
    case 0x04: return .other
    case 0x20...0x7E: return .letter(Character(Unicode.Scalar(byte)))
    default:
      // What belongs to the same key comes at once: escape sequences, letters of several bytes.
      while Descriptor.wait(for: input, or: -1, milliseconds: 20) == true {
        guard Descriptor.read(input, limit: 64)?.isEmpty == false else { break }
      }
      return .other
    }
  }
}
