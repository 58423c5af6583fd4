import CEditlineShims

/// Notices Ctrl-C, SIGTERM and SIGHUP while Lugas works between two reads.
///
/// Signals belong to the process, so all watches see the same ones; a signal is reported once.
public struct SignalWatch: Sendable {
  /// Starts watching; watching goes on until the process ends.
  public init() {
    lugas_signals_watch()
  }

  /// True once after Ctrl-C (SIGINT).
  public func interrupted() -> Bool {
    lugas_signals_take_interrupt()
  }

  /// The signal that asked the program to end, if any; not forgotten once asked.
  public var termination: Int32? {
    let signal = lugas_signals_termination()
    return signal == 0 ? nil : signal
  }

  /// Makes a closed pipe a silent write error instead of a deadly signal.
  public static func ignoreBrokenPipes() {
    lugas_signals_ignore_broken_pipes()
  }
}
