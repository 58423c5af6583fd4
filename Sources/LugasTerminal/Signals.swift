import CEditlineShims

/// Signals that the whole program answers in one way.
public enum Signals {
  /// Makes a closed pipe a silent write error instead of a deadly signal.
  public static func ignoreBrokenPipes() {
    lugas_signals_ignore_broken_pipes()
  }
}
