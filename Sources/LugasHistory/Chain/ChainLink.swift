import Foundation
import GRDB

/// One entry of the chain as it is stored.
///
/// The hash takes in the hash before it, the entry's number and what it seals, and the hash of the
/// sealed rows; that one takes in a salt, so that a text cannot be guessed from its hash once the
/// text and the salt are gone.
struct ChainLink {
  let entry: Int
  /// The kind as stored; of a newer program perhaps none that this one knows.
  let kind: String
  let subject: String
  let first: Int
  let last: Int
  /// Gone when the rows were purged.
  let salt: [UInt8]?
  let content: [UInt8]
  let hash: [UInt8]

  /// The hash before the first entry.
  static let origin = [UInt8](repeating: 0, count: 32)

  /// The hash that the entry must have after `previous`, were it the entry `number`.
  func expectedHash(after previous: [UInt8], number: Int) -> [UInt8] {
    var fields = SealedFields("lugas history entry 1")
    fields.append(previous)
    fields.append(number)
    fields.append(kind)
    fields.append(subject)
    fields.append(first)
    fields.append(last)
    fields.append(content)
    return fields.digest
  }

  /// The hash of the rows that an entry seals; nil when there is no such row.
  static func content(
    of kind: ChainKind, _ subject: String, _ range: ClosedRange<Int>, salt: [UInt8],
    _ database: Database
  ) throws -> [UInt8]? {
    let statement = try database.cachedStatement(sql: kind.query)
    let needsRange = statement.sql.contains(":first")
    var arguments: StatementArguments = ["subject": subject]
    if needsRange { arguments += ["first": range.lowerBound, "last": range.upperBound] }
    var fields = SealedFields("lugas history rows 1")
    fields.append(salt)
    fields.append(kind.rawValue)
    var count = 0
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() {
      count += 1
      fields.append(count)
      for (column, value) in row { try fields.append(value, column: column) }
    }
    let isWhole = kind.isGapless ? count == (needsRange ? range.count : 1) : count > 0
    return isWhole ? fields.digest : nil
  }

  /// Reads an entry.
  init(_ row: Row) throws {
    entry = Int(try row.integer("entry"))
    kind = try row.text("kind")
    subject = try row.text("subject")
    first = Int(try row.integer("first"))
    last = Int(try row.integer("last"))
    salt = try row.bytesIfPresent("salt")
    content = try row.bytesIfPresent("content") ?? []
    hash = try row.bytesIfPresent("hash") ?? []
  }

  /// An entry that is to be added.
  init(
    entry: Int, kind: ChainKind, subject: String, range: ClosedRange<Int>, salt: [UInt8],
    content: [UInt8], previous: [UInt8]
  ) {
    let unsealed = ChainLink(
      entry: entry, kind: kind.rawValue, subject: subject, first: range.lowerBound,
      last: range.upperBound, salt: salt, content: content, hash: [])
    self = ChainLink(
      entry: entry, kind: kind.rawValue, subject: subject, first: range.lowerBound,
      last: range.upperBound, salt: salt, content: content,
      hash: unsealed.expectedHash(after: previous, number: entry))
  }

  private init(
    entry: Int, kind: String, subject: String, first: Int, last: Int, salt: [UInt8]?,
    content: [UInt8], hash: [UInt8]
  ) {
    self.entry = entry
    self.kind = kind
    self.subject = subject
    self.first = first
    self.last = last
    self.salt = salt
    self.content = content
    self.hash = hash
  }
}
