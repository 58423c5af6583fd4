import Foundation
import GRDB

/// Adds entries to the chain, in the transaction that writes the rows they seal.
struct ChainWriter {
  let database: Database
  /// 64 random bits a call, for salts.
  let random: () -> UInt64

  /// Seals the rows of a kind: those of `subject`, with these numbers where the kind has numbers.
  func seal(_ kind: ChainKind, _ subject: String, _ range: ClosedRange<Int> = 0...0) throws {
    let salt = (0..<2).flatMap { _ in
      let word = random()
      return (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
    }
    let content = try ChainLink.content(of: kind, subject, range, salt: salt, database)
    guard let content else { throw MissingRow(table: kind.rawValue) }
    let head = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT entry, hash FROM chain ORDER BY entry DESC LIMIT 1"))
    let number = try head.map { Int(try $0.integer("entry")) } ?? 0
    let link = ChainLink(
      entry: number + 1, kind: kind, subject: subject, range: range, salt: salt, content: content,
      previous: try head?.bytesIfPresent("hash") ?? ChainLink.origin)
    try insert(link)
  }

  private func insert(_ link: ChainLink) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO chain (entry, kind, subject, first, last, salt, content, hash)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      link.entry, link.kind, link.subject, link.first, link.last, link.salt.map { Data($0) },
      Data(link.content), Data(link.hash),
    ])
    try database.cachedStatement(sql: "UPDATE counter SET value = ? WHERE name = 'entry'")
      .execute(arguments: [link.entry])
  }
}

extension SQLiteHistory {
  /// Seals rows that were written in this transaction.
  func seal(
    _ kind: ChainKind, _ subject: String, _ range: ClosedRange<Int> = 0...0, in database: Database
  ) throws {
    try ChainWriter(database: database, random: randomWord).seal(kind, subject, range)
  }
}
