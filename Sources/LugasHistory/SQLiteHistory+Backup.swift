import Foundation
import GRDB
import Glibc

extension SQLiteHistory {
  /// Writes a copy of the history as it is at this moment, while it may be in use.
  ///
  /// The copy is made under another name and then put in its place, so that no crash leaves half of
  /// one; a file that is there already is an error and stays.
  public func backUp(to target: String) throws(HistoryError) {
    let unique = UUIDv7.text(at: time, random: (randomWord(), randomWord()))
    let draft = "\(target).part-\(unique)"
    defer { for suffix in ["", "-journal", "-wal", "-shm"] { unsafe unlink(draft + suffix) } }
    // The empty file has its permissions before a word is in it.
    let descriptor = unsafe Glibc.open(draft, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw HistoryError(errno: errno, path: target) }
    defer { _ = Glibc.close(descriptor) }
    do {
      try copy(to: draft)
    } catch {
      throw HistoryError(error, path: target)
    }
    fsync(descriptor)
    guard unsafe link(draft, target) == 0 else { throw HistoryError(errno: errno, path: target) }
  }
}
