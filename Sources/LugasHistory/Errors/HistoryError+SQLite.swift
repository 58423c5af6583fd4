import GRDB
import Glibc

/// A row that SQLite read without complaint but that cannot be what was written.
struct MalformedRow: Error {
  let column: String
}

/// A call that names something the history does not have.
struct MissingRow: Error {
  let table: String
}

extension HistoryError {
  /// Words an error of SQLite, of a row or of ours; values and SQL are left out.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as HistoryError: self = error
    case let error as MalformedRow: self.init(.damaged, path: path, detail: "in '\(error.column)'")
    case let error as MissingRow: self.init(.notFound, path: path, detail: error.table)
    case let error as DatabaseError:
      let code = error.extendedResultCode
      self.init(Kind(code), path: path, detail: "SQLite \(code)")
    default: self.init(.other, path: path, detail: "\(type(of: error))")
    }
  }

  /// Words an error of the operating system.
  init(errno number: Int32, path: String) {
    let kind: Kind =
      switch number {
      case EACCES, EPERM, EROFS: .readOnly
      case ENOSPC, EDQUOT: .diskFull
      case ENOTDIR: .noFolder
      default: .other
      }
    self.init(kind, path: path, detail: unsafe String(cString: strerror(number)))
  }
}

extension HistoryError.Kind {
  fileprivate init(_ code: ResultCode) {
    switch code {
    case .SQLITE_CONSTRAINT_FOREIGNKEY: self = .notFound
    case .SQLITE_IOERR_SHORT_READ, .SQLITE_IOERR_CORRUPTFS, .SQLITE_IOERR_DATA: self = .damaged
    // The shared memory is given its size with one call that fails only for want of room.
    case .SQLITE_IOERR_SHMSIZE: self = .diskFull
    default: self.init(primary: code.primaryResultCode)
    }
  }

  private init(primary code: ResultCode) {
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_CORRUPT: self = .damaged
    // All SQL is the program's own and tested: it is wrong only for a file whose schema or index is
    // not what the file says it is.
    case .SQLITE_ERROR: self = .damaged
    case .SQLITE_NOTADB: self = .notADatabase
    default: self = .other
    }
  }
}
