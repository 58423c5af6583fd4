import Foundation
import GRDB

/// The bytes that are hashed: one field after the other, so that no two lists of fields are the same
/// bytes.
///
/// A field is a letter for its kind (`n` nothing, `i` whole number, `t` text, `b` bytes), the length
/// of what follows in 8 bytes, then the value: a number in 8 bytes, most significant first (two's
/// complement), a text in UTF-8.
struct SealedFields {
  private var bytes: [UInt8] = []

  /// Begins with the purpose, so that no hash made for one thing serves for another.
  init(_ purpose: String) { append(purpose) }

  mutating func append(_ text: String) { append("t", Array(text.utf8)) }
  mutating func append(_ blob: [UInt8]) { append("b", blob) }
  mutating func append(_ number: Int) {
    append("i", Self.bigEndian(UInt64(bitPattern: Int64(number))))
  }

  /// A value as SQLite keeps it.
  mutating func append(_ value: DatabaseValue, column: String) throws {
    switch value.storage {
    case .null: append("n", [])
    case .int64(let number): append("i", Self.bigEndian(UInt64(bitPattern: number)))
    case .string(let text): append(text)
    case .blob(let data): append(Array(data))
    case .double: throw MalformedRow(column: column)
    }
  }

  /// The SHA-256 of all fields.
  var digest: [UInt8] { SHA256.digest(of: bytes) }

  private mutating func append(_ kind: Unicode.Scalar, _ value: [UInt8]) {
    bytes.append(UInt8(ascii: kind))
    bytes += Self.bigEndian(UInt64(value.count))
    bytes += value
  }

  private static func bigEndian(_ word: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
  }
}

extension [UInt8] {
  /// The bytes as lower-case hexadecimal digits.
  var hexadecimal: String {
    map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
