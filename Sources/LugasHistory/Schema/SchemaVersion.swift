import GRDB

/// One version of the schema: the statements that lead to it from the one before.
package struct SchemaVersion: Sendable {
  /// Its name in the file; unique.
  package let name: String
  /// Its SQL.
  package let sql: String
  /// What SQL alone cannot do, after it.
  let step: (@Sendable (Database) throws -> Void)?

  /// Makes a version.
  package init(name: String, sql: String) { self.init(name: name, sql: sql, step: nil) }

  init(name: String, sql: String, step: (@Sendable (Database) throws -> Void)?) {
    self.name = name
    self.sql = sql
    self.step = step
  }

  /// All versions that this program knows, in the order in which a new file takes them. A released
  /// one is never changed. A file that lacks one in the middle takes it where it stands, so a step
  /// may rely on those before it and on nothing else.
  package static let all = [
    v1,
    .claims,
    .readings,
    .ruleSwitches,
    .forgetting,
    .chain,
    .signOffs,
    .finding,
    .sealedClaims,
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
        try version.step?(database)
      }
    }
    return migrator
  }
}
