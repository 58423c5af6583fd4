import Foundation

/// Tells which draft each running REPL has in hand, so that no other one offers it.
///
/// A byte of a file stands for each draft and is locked while the draft is in hand; the system
/// forgets the lock with the process, however it ends. Where the file cannot be made nothing is
/// held, and every draft is offered.
final class DraftHolds {
  private let path: String
  private var file: Int32 = -1
  private var held: Int?

  /// Uses the file at `path`, made when a draft is held first: the history makes its folder.
  init(path: String) { self.path = path }

  deinit { if file >= 0 { close(file) } }

  /// Holds this draft and lets go of the one before.
  func hold(_ number: Int?) {
    guard number != held else { return }
    if let held { _ = lock(held, Int16(F_UNLCK), Self.setLock) }
    if let number { _ = lock(number, Int16(F_WRLCK), Self.setLock) }
    held = number
  }

  /// True when another REPL has it in hand.
  func isElsewhere(_ number: Int) -> Bool {
    guard let found = lock(number, Int16(F_WRLCK), Self.getLock) else { return false }
    return found != Int16(F_UNLCK)
  }

  /// Locks that belong to the open file, not to the process: `F_OFD_GETLK` and `F_OFD_SETLK`, which
  /// the system's module hides.
  private static let getLock: Int32 = 36
  private static let setLock: Int32 = 37

  /// The kind of lock found or set; nil when there is no such thing here.
  private func lock(_ number: Int, _ kind: Int16, _ command: Int32) -> Int16? {
    if file < 0 { file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
    var lock = flock(
      l_type: kind, l_whence: Int16(SEEK_SET), l_start: off_t(number), l_len: 1, l_pid: 0)
    return unsafe fcntl(file, command, &lock) == 0 ? lock.l_type : nil
  }
}
