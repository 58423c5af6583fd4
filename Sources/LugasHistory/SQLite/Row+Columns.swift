import Foundation
import GRDB

/// Columns read so that a damaged file is an error and not a crash.
extension Row {
  /// A TEXT.
  func text(_ column: String) throws -> String {
    guard let text = try textIfPresent(column) else { throw MalformedRow(column: column) }
    return text
  }

  /// A TEXT, or nil for NULL.
  func textIfPresent(_ column: String) throws -> String? {
    let value: DatabaseValue = self[column]
    switch value.storage {
    case .null: return nil
    case .string(let text): return text
    default: throw MalformedRow(column: column)
    }
  }

  /// An INTEGER.
  func integer(_ column: String) throws -> Int64 {
    guard let number = try integerIfPresent(column) else { throw MalformedRow(column: column) }
    return number
  }

  /// An INTEGER, or nil for NULL.
  func integerIfPresent(_ column: String) throws -> Int64? {
    let value: DatabaseValue = self[column]
    switch value.storage {
    case .null: return nil
    case .int64(let number): return number
    default: throw MalformedRow(column: column)
    }
  }

  /// A half-open range of offsets from two INTEGERs.
  func span(_ start: String, _ end: String) throws -> Range<Int> {
    let (first, last) = (Int(try integer(start)), Int(try integer(end)))
    guard 0 <= first, first <= last else { throw MalformedRow(column: end) }
    return first..<last
  }

  /// A text kept as a BLOB of UTF-8.
  func prose(_ column: String) throws -> String {
    guard let text = try proseIfPresent(column) else { throw MalformedRow(column: column) }
    return text
  }

  /// A text kept as a BLOB of UTF-8, or nil for NULL.
  func proseIfPresent(_ column: String) throws -> String? {
    let value: DatabaseValue = self[column]
    switch value.storage {
    case .null: return nil
    case .blob(let bytes):
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw MalformedRow(column: column)
      }
      return text
    default: throw MalformedRow(column: column)
    }
  }

  /// A BLOB that is no text, or nil for NULL.
  func bytesIfPresent(_ column: String) throws -> [UInt8]? {
    let value: DatabaseValue = self[column]
    switch value.storage {
    case .null: return nil
    case .blob(let bytes): return Array(bytes)
    default: throw MalformedRow(column: column)
    }
  }

  /// An id.
  func id<Record>(_ column: String, of _: Record.Type = Record.self) throws -> RecordID<Record> {
    RecordID(try text(column))
  }

  /// An instant.
  func time(_ column: String) throws -> UTCMilliseconds {
    UTCMilliseconds(try integer(column))
  }

  /// A value of a closed list.
  func choice<Choice: RawRepresentable<String>>(
    _ column: String, of _: Choice.Type = Choice.self
  ) throws -> Choice {
    guard let choice = Choice(rawValue: try text(column)) else {
      throw MalformedRow(column: column)
    }
    return choice
  }
}

extension String {
  /// The text as a BLOB: SQLite would end a TEXT at its first NUL.
  var prose: Data { Data(utf8) }
}
