import CEditlineShims
import Glibc

/// Another program on this terminal, such as an editor.
public enum ForegroundProgram {
  /// Runs the program in our own process group and waits for it: in a group of its own it would
  /// stand in the background and be stopped at its first key.
  ///
  /// - Returns: its exit status; nil when it could not be started.
  public static func run(_ path: String, _ arguments: [String]) -> Int32? {
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer {
      while let word = unsafe words.popLast() { unsafe free(word) }
    }
    let status = unsafe lugas_foreground_run(path, words)
    return status < 0 ? nil : status
  }
}
