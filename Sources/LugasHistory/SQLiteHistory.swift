import GRDB

/// A history in one SQLite file of this machine.
///
/// Several programs may have the file open at once: each write waits for its turn. The file is read
/// and written by its owner only (0600), and so is a folder made for it (0700).
public final class SQLiteHistory: HistoryStore {
  /// The file.
  public let path: String

  private let queue: DatabaseQueue
  private let now: @Sendable () -> UTCMilliseconds
  private let random: @Sendable () -> UInt64

  /// Opens the file; makes it, with its folder, when it is missing.
  ///
  /// A file that is damaged, empty, foreign or newer than this program is left byte for byte as it
  /// is.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - now: the clock.
  ///   - random: 64 random bits a call, for ids.
  public static func open(
    _ path: String, now: @escaping @Sendable () -> UTCMilliseconds,
    random: @escaping @Sendable () -> UInt64
  ) throws(HistoryError) -> SQLiteHistory {
    try open(path, versions: SchemaVersion.all, now: now, random: random)
  }

  /// True when there is no such file, and so nothing to read; false too when that cannot be told.
  public static func isMissing(_ path: String) -> Bool { HistoryFile.isMissing(path) }

  /// Opens the file with other schema versions than the program's: for tests of migrations.
  package static func open(
    _ path: String, versions: [SchemaVersion], now: @escaping @Sendable () -> UTCMilliseconds,
    random: @escaping @Sendable () -> UInt64
  ) throws(HistoryError) -> SQLiteHistory {
    let unique = UUIDv7.text(at: now(), random: (random(), random()))
    let queue = try HistoryFile(path: path, versions: versions).open(unique: unique)
    return SQLiteHistory(path: path, queue: queue, now: now, random: random)
  }

  private init(
    path: String, queue: DatabaseQueue, now: @escaping @Sendable () -> UTCMilliseconds,
    random: @escaping @Sendable () -> UInt64
  ) {
    self.path = path
    self.queue = queue
    self.now = now
    self.random = random
  }

  /// Closes the file; every later call fails. Forgetting the store does the same.
  public func close() throws(HistoryError) {
    do { try queue.close() } catch { throw HistoryError(error, path: path) }
  }

  /// Runs SQL outside a transaction: for tests that tamper with a file.
  package func run(_ sql: String) throws(HistoryError) {
    do {
      try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    } catch {
      throw HistoryError(error, path: path)
    }
  }

  /// Keeps every other writer out while `body` runs: for tests of waiting.
  package func holdingFile<Value>(_ body: () throws -> Value) throws -> Value {
    try queue.write { _ in try body() }
  }

  /// The clock.
  var time: UTCMilliseconds { now() }

  /// 64 random bits.
  func randomWord() -> UInt64 { random() }

  /// A new id.
  func newID<Record>() -> RecordID<Record> {
    RecordID(UUIDv7.text(at: now(), random: (random(), random())))
  }

  /// One transaction that holds the file from its start, so that what it reads stays true until it
  /// writes; on disk when this returns.
  ///
  /// Another program is waited for; once that was in vain, only for a moment, until a write works
  /// again: whoever drafts is not to be stopped at every step.
  func write<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do {
      let value = try queue.write(body)
      wait(milliseconds: HistoryFile.patience)
      return value
    } catch {
      let error = HistoryError(error, path: path)
      if error.kind == .locked { wait(milliseconds: HistoryFile.impatience) }
      throw error
    }
  }

  /// How long another program is waited for now, in milliseconds: for tests.
  package func patience() throws -> Int? { try queueValue("PRAGMA busy_timeout") }

  private func wait(milliseconds: Int) {
    try? queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA busy_timeout = \(milliseconds)")
    }
  }

  /// Writes a copy of the file as it is at this moment.
  func copy(to target: String) throws {
    try queue.writeWithoutTransaction {
      try $0.execute(sql: "VACUUM INTO ?", arguments: [target])
    }
  }

  /// One transaction in which rows may come before those that they refer to.
  func withoutForeignKeys(_ body: (Database) throws -> Void) throws {
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      try database.inTransaction {
        try body(database)
        return .commit
      }
      try database.execute(sql: "PRAGMA foreign_keys = ON")
    }
  }

  /// Runs SQL that no transaction may hold.
  func writeOutside(_ sql: String) throws(HistoryError) {
    do {
      try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    } catch {
      throw HistoryError(error, path: path)
    }
  }

  /// The first number that a statement outside a transaction answers.
  func queueValue(_ sql: String) throws -> Int? {
    try queue.writeWithoutTransaction { try Int.fetchOne($0, sql: sql) }
  }

  /// One transaction that sees one state of the file.
  func read<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try queue.read(body) } catch { throw HistoryError(error, path: path) }
  }

  /// A new id for the rows of one bulk step.
  public func newBulkID() -> BulkID { newID() }
}
