import Foundation
import LugasLexicon

/// Why the system refused to read or write, by its error number.
struct SystemReason: Error, Hashable, Worded {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  /// The reason of the system call that just failed.
  static var last: SystemReason { SystemReason(errno) }

  var texts: (id: String, en: String) {
    switch number {
    case ENOENT: ("tidak ada", "it does not exist")
    case EACCES, EPERM: ("tidak ada izin", "permission denied")
    case EROFS: ("cakramnya hanya dapat dibaca", "the disk is read-only")
    case EISDIR: ("itu folder; sebutkan berkasnya", "it is a folder; name its files")
    case ENOTDIR: ("bagian dari jalurnya bukan folder", "a part of its path is not a folder")
    case EBADF: ("sudah ditutup", "it is closed")
    case ENOSPC, EDQUOT: ("cakram penuh; kosongkan ruang", "the disk is full; free some space")
    default: (system, system)
    }
  }

  /// In the system's words, for what happens too rarely to be worded here.
  private var system: String { unsafe String(cString: strerror(number)) }
}
