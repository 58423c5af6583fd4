import GRDB

/// One version of the schema: the statements that lead to it from the one before.
package struct SchemaVersion: Sendable {
  /// Its name in the file; unique.
  package let name: String
  /// Its SQL.
  package let sql: String
  /// What SQL cannot say of the rows that are there already, done behind it.
  let filling: @Sendable (Database) throws -> Void

  /// Makes a version.
  package init(name: String, sql: String) { self.init(name: name, sql: sql) { _ in } }

  init(name: String, sql: String, filling: @escaping @Sendable (Database) throws -> Void) {
    self.name = name
    self.sql = sql
    self.filling = filling
  }

  /// All versions that this program knows, oldest first. A released one is never changed.
  package static let all = [
    v1,
    .claims,
    .readings,
    .ruleSwitches,
    .forgetting,
    .chain,
    .signOffs,
    .finding,
  ]
}

extension SchemaVersion {
  /// Marks a file as a history: "Luga" in ASCII, in the header of every SQLite file of ours.
  static let applicationID: Int32 = 0x4C75_6761

  /// The steps from an empty file to the newest of these versions.
  static func migrator(_ versions: [SchemaVersion]) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for version in versions {
      migrator.registerMigration(version.name) { database in
        try database.execute(sql: version.sql)
        try version.filling(database)
      }
    }
    return migrator
  }
}
