import Foundation
import GRDB

/// A list in one TEXT column, as a JSON array.
enum JSONList {
  /// The list as text.
  static func text(of list: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(list), as: UTF8.self)
  }

  /// The list in a column.
  static func read<Element: Decodable>(
    _ row: Row, _ column: String, of _: Element.Type = Element.self
  ) throws -> [Element] {
    let data = Data(try row.text(column).utf8)
    guard let list = try? JSONDecoder().decode([Element].self, from: data) else {
      throw MalformedRow(column: column)
    }
    return list
  }
}
