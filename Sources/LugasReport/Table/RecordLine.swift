/// One stored row as a line of JSON, without loss.
public enum RecordLine {
  /// A value of a row.
  public enum Value: Hashable, Sendable {
    case none
    case number(Int64)
    case text(String)
    /// JSON that was written before.
    case json(String)
  }

  /// The line, its end included; keys are escaped like texts.
  public static func text(_ fields: [(name: String, value: Value)]) -> String {
    var writer = JSONWriter(.line)
    writer.object { writer in
      for field in fields {
        writer.key(text: field.name)
        switch field.value {
        case .none: writer.null()
        case .number(let number): writer.number(String(number))
        case .text(let text): writer.value(text)
        case .json(let json): writer.value(written: Array(json.utf8))
        }
      }
    }
    writer.newline()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
