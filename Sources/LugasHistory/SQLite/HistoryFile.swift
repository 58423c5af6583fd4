import Foundation
import GRDB
import Glibc

/// The file of a history before it is a connection: made, or looked at without a change.
struct HistoryFile {
  let path: String
  let versions: [SchemaVersion]

  private var folder: String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Makes the file when it is missing, then opens it; leaves a file that is not ours as it is.
  ///
  /// - Parameter unique: a text for the name of the file while it is being made.
  func open(unique: String) throws(HistoryError) -> DatabaseQueue {
    try refuseNetwork()
    try makeFolder()
    switch try status() {
    case .missing:
      try require(W_OK | X_OK, on: folder)
      try create(unique: unique)
    case .empty:
      throw HistoryError(.damaged, path: path, detail: "the file is empty")
    case .special:
      throw HistoryError(.notADatabase, path: path, detail: "not a regular file")
    case .filled:
      try require(W_OK | X_OK, on: folder)
      try require(R_OK | W_OK, on: path)
    }
    try inspect()
    return try connect()
  }

  // MARK: - Looking

  static func isMissing(_ path: String) -> Bool {
    unsafe access(path, F_OK) != 0 && errno == ENOENT
  }

  private enum Status {
    case missing, empty, filled, special
  }

  private func status() throws(HistoryError) -> Status {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      if errno == ENOENT { return .missing }
      throw HistoryError(errno: errno, path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return .special }
    return status.st_size == 0 ? .empty : .filled
  }

  private func require(
    _ permissions: Int32, on place: String
  ) throws(HistoryError) {
    guard unsafe access(place, permissions) == 0 else {
      throw HistoryError(errno: errno, path: path)
    }
  }

  private func refuseNetwork() throws(HistoryError) {
    var place = path
    while unsafe access(place, F_OK) != 0, place != "/", !place.isEmpty {
      place = (place as NSString).deletingLastPathComponent
    }
    if let type = MountType(of: place.isEmpty ? "." : place), type.isRemote {
      throw HistoryError(.networkFileSystem, path: path, detail: type.name)
    }
  }

  /// Reads the marks of the file over a connection that cannot write, so that a foreign file with a
  /// pending write-ahead log stays as it is.
  private func inspect() throws(HistoryError) {
    var configuration = Self.configuration
    configuration.readonly = true
    let kind: HistoryError.Kind?
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      kind = try queue.read { database in
        let mark = try Int32.fetchOne(database, sql: "PRAGMA application_id")
        guard mark == SchemaVersion.applicationID else { return .notADatabase }
        let migrator = SchemaVersion.migrator(versions)
        if try migrator.hasBeenSuperseded(database) { return .newerSchema }
        // A history is never without a version: it was made whole. Migrating would write over it.
        return try migrator.appliedIdentifiers(database).isEmpty ? .damaged : nil
      }
      try queue.close()
    } catch {
      throw unreadable(HistoryError(error, path: path))
    }
    if let kind { throw HistoryError(kind, path: path) }
  }

  /// Tells a broken history from a file that never was one, by the mark in the header.
  ///
  /// Only now is the file opened past SQLite: closing it drops this process's locks on it, which
  /// must not happen to a file that is in use.
  private func unreadable(_ error: HistoryError) -> HistoryError {
    guard error.kind == .notADatabase else { return error }
    let header = FileManager.default.contents(atPath: path)?.prefix(72) ?? Data()
    let mark = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: SchemaVersion.applicationID >> $0) }
    return header.count == 72 && header.suffix(4).elementsEqual(mark)
      ? HistoryError(.damaged, path: path, detail: error.detail) : error
  }

  // MARK: - Making

  private func makeFolder() throws(HistoryError) {
    var missing: [String] = []
    var place = folder
    while unsafe access(place, F_OK) != 0, errno == ENOENT, !place.isEmpty {
      missing.append(place)
      place = (place as NSString).deletingLastPathComponent
    }
    for place in missing.reversed() {
      guard unsafe mkdir(place, 0o700) == 0 || errno == EEXIST else {
        throw HistoryError(errno: errno, path: path)
      }
    }
  }

  /// Makes the whole file under another name and links it to its place, so that no other program
  /// and no crash ever sees half of it, and a file that came meanwhile is not replaced.
  private func create(unique: String) throws(HistoryError) {
    let draft = "\(path).new-\(unique)"
    let descriptor = unsafe Glibc.open(draft, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw HistoryError(errno: errno, path: path) }
    close(descriptor)
    defer { for suffix in ["", "-wal", "-shm", "-journal"] { unsafe unlink(draft + suffix) } }
    do {
      let queue = try DatabaseQueue(path: draft, configuration: Self.configuration)
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA application_id = \(SchemaVersion.applicationID)")
        try database.execute(sql: "PRAGMA journal_mode = WAL")
      }
      try SchemaVersion.migrator(versions).migrate(queue)
      try queue.close()
    } catch {
      throw HistoryError(error, path: path)
    }
    guard unsafe link(draft, path) == 0 || errno == EEXIST else {
      throw HistoryError(errno: errno, path: path)
    }
    syncFolder()
  }

  /// Puts the new name on disk; a file system that cannot do that for folders needs it not.
  private func syncFolder() {
    let descriptor = unsafe Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  // MARK: - Opening

  /// How long another program is waited for, in milliseconds.
  static let patience = 3_000
  /// The same after a wait that was in vain.
  static let impatience = 100

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "lugas.history"
    configuration.busyMode = .timeout(Double(patience) / 1_000)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }

  private func connect() throws(HistoryError) -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try migrate(queue)
      return queue
    } catch {
      throw HistoryError(error, path: path)
    }
  }

  private func migrate(_ queue: DatabaseQueue) throws {
    let migrator = SchemaVersion.migrator(versions)
    guard try !queue.read(migrator.hasCompletedMigrations) else { return }
    do {
      try migrator.migrate(queue)
    } catch {
      // Another program may have taken the same step at the same moment.
      guard try queue.read(migrator.hasCompletedMigrations) else { throw error }
    }
  }
}
