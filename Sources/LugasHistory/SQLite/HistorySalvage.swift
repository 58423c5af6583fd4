import Foundation
import GRDB
import Glibc

/// Saves what can be read of a damaged history into a new file.
///
/// The damaged file is copied first and never opened itself. Rows are read one after the other; where
/// a page cannot be read, those behind it are sought by their numbers.
public struct HistorySalvage {
  /// How many rows of each table were saved, and where reading failed.
  public struct Report: Hashable, Sendable {
    /// Rows by table, in the order of saving.
    public var rows: [Rows] = []

    /// The rows of one table.
    public struct Rows: Hashable, Sendable {
      /// The table.
      public let table: String
      /// How many were saved.
      public let saved: Int
      /// True when some could not be read.
      public let hasGaps: Bool
    }

    /// True when every table was read to its end.
    public var isWhole: Bool { rows.allSatisfy { !$0.hasGaps } }
  }

  private let source: String
  private let target: String

  /// Takes the damaged file and the name of a new one, which must not exist.
  public init(of source: String, into target: String) {
    self.source = source
    self.target = target
  }

  /// Saves what can be read.
  ///
  /// - Throws: when nothing at all can be read, or the new file cannot be made.
  public func run(
    now: @escaping @Sendable () -> UTCMilliseconds, random: @escaping @Sendable () -> UInt64
  ) throws(HistoryError) -> Report {
    guard HistoryFile.isMissing(target) else {
      throw HistoryError(errno: EEXIST, path: target)
    }
    let copy = "\(target).damaged-\(UUIDv7.text(at: now(), random: (random(), random())))"
    defer { for suffix in ["", "-wal", "-shm"] { unsafe unlink(copy + suffix) } }
    do {
      try duplicate(to: copy)
      let old = try DatabaseQueue(path: copy, configuration: Self.lenient)
      let report = try save(from: old, versions: versions(in: old), now, random)
      try old.close()
      return report
    } catch {
      throw HistoryError(error, path: source)
    }
  }

  /// Reads files that are shorter than they say, and schemas with a broken line.
  private static var lenient: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA writable_schema = ON")
      try database.execute(sql: "PRAGMA cell_size_check = ON")
    }
    return configuration
  }

  private func duplicate(to copy: String) throws {
    let files = FileManager.default
    for suffix in ["", "-wal"] where files.fileExists(atPath: source + suffix) {
      guard let content = files.contents(atPath: source + suffix) else {
        throw HistoryError(errno: errno, path: source)
      }
      let isWritten = files.createFile(
        atPath: copy + suffix, contents: content, attributes: [.posixPermissions: 0o600])
      guard isWritten else { throw HistoryError(errno: errno, path: target) }
    }
  }

  /// The versions of the schema that the old file has; all of them where that cannot be read.
  private func versions(in old: DatabaseQueue) -> [SchemaVersion] {
    let names = try? old.read {
      try String.fetchSet($0, sql: "SELECT identifier FROM grdb_migrations")
    }
    guard let names, !names.isEmpty else { return SchemaVersion.all }
    return SchemaVersion.all.filter { names.contains($0.name) }
  }

  private func save(
    from old: DatabaseQueue, versions: [SchemaVersion],
    _ now: @escaping @Sendable () -> UTCMilliseconds, _ random: @escaping @Sendable () -> UInt64
  ) throws -> Report {
    let new = try SQLiteHistory.open(target, versions: versions, now: now, random: random)
    var report = Report()
    try old.writeWithoutTransaction { old in
      try new.withoutForeignKeys { new in
        for table in try Self.tables(in: new) {
          var rows = SalvagedRows(old, table)
          let columns = try new.columns(in: table).map(\.name)
          try rows.run { row in
            let values = columns.map { name -> DatabaseValue in row[name] }
            let marks = columns.map { _ in "?" }.joined(separator: ", ")
            try new.cachedStatement(
              sql: """
                INSERT OR REPLACE INTO \(table) (\(columns.joined(separator: ", ")))
                  VALUES (\(marks))
                """
            ).execute(arguments: StatementArguments(values))
          }
          report.rows.append(
            Report.Rows(table: table, saved: rows.saved, hasGaps: rows.hasGaps))
        }
        try Self.mendCounters(new)
        try Self.mendLedger(new)
      }
    }
    try new.close()
    guard report.rows.contains(where: { $0.table != "counter" && $0.saved > 0 }) else {
      unsafe unlink(target)
      throw HistoryError(.damaged, path: source, detail: "nothing can be read")
    }
    return report
  }

  private static func tables(in new: Database) throws -> [String] {
    try String.fetchAll(
      new,
      sql: """
        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'trigrams%'
          AND name NOT LIKE 'sqlite_%' AND name NOT IN ('grdb_migrations', 'purging') ORDER BY rowid
        """)
  }

  /// Numbers are never given twice, even when the counter was lost.
  private static func mendCounters(_ new: Database) throws {
    try new.execute(
      sql: """
        UPDATE counter SET value = max(value, (SELECT coalesce(max(number), 0) FROM draft))
          WHERE name = 'draft'
        """)
  }

  /// Says of the saved claims what the saved decisions say; what cannot be told stays as it was.
  private static func mendLedger(_ new: Database) throws {
    guard try new.tableExists("claim") else { return }
    for draft in try String.fetchAll(new, sql: "SELECT DISTINCT draft FROM claim") {
      try? SQLiteHistory.settleClaims(of: DraftID(draft), new)
    }
  }
}

/// The readable rows of one table.
private struct SalvagedRows {
  private let database: Database
  private let table: String
  private(set) var saved = 0
  private(set) var hasGaps = false

  init(_ database: Database, _ table: String) {
    self.database = database
    self.table = table
  }

  mutating func run(_ take: (Row) throws -> Void) throws {
    var last: Int64 = 0
    while true {
      do {
        guard let row = try next(after: last) else { return }
        last = try row.integer("salvage_rowid")
        try keep(row, take)
      } catch {
        guard isUnreadable(error) else { throw error }
        hasGaps = true
        guard let behind = seek(after: last) else { return }
        last = behind - 1
      }
    }
  }

  private mutating func keep(_ row: Row, _ take: (Row) throws -> Void) throws {
    do {
      try take(row)
      saved += 1
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      hasGaps = true
    }
  }

  private func next(after last: Int64) throws -> Row? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT rowid AS salvage_rowid, * FROM \(table) NOT INDEXED WHERE rowid > ?
            ORDER BY rowid LIMIT 1
          """),
      arguments: [last])
  }

  /// The next number whose row can be read. Where the last number cannot be told the search stops
  /// after many without a row.
  private func seek(after last: Int64) -> Int64? {
    let end =
      (try? Int64.fetchOne(database, sql: "SELECT max(rowid) FROM \(table) NOT INDEXED"))
      ?? last + 5_000
    guard last + 2 <= end else { return nil }
    for number in (last + 2)...end {
      let row = try? Row.fetchOne(
        database.cachedStatement(
          sql: "SELECT rowid FROM \(table) NOT INDEXED WHERE rowid = ?"),
        arguments: [number])
      if row != nil { return number }
    }
    return nil
  }

  private func isUnreadable(_ error: any Error) -> Bool {
    if error is MalformedRow { return true }
    guard let error = error as? DatabaseError else { return false }
    return [.SQLITE_CORRUPT, .SQLITE_IOERR, .SQLITE_NOTADB, .SQLITE_ERROR].contains(
      error.resultCode)
  }
}
