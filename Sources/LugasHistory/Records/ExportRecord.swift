/// One row of the history as it is stored, for a lossless export.
public struct ExportRecord: Hashable, Sendable {
  /// A value of a column.
  public enum Value: Hashable, Sendable {
    case none
    case number(Int64)
    /// A text, byte for byte.
    case text(String)
    /// A list as JSON, such as replacements.
    case json(String)
    /// A hash or salt as hexadecimal digits.
    case digits(String)
  }

  /// What the row is: the name of its table.
  public let type: String
  /// Its columns in the table's order.
  public let fields: [(name: String, value: Value)]

  /// True when both are the same row with the same values.
  public static func == (left: ExportRecord, right: ExportRecord) -> Bool {
    left.type == right.type && left.fields.map(\.name) == right.fields.map(\.name)
      && left.fields.map(\.value) == right.fields.map(\.value)
  }

  /// Feeds type and values.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(type)
    hasher.combine(fields.map(\.value))
  }
}
