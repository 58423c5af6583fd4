public import LugasLexicon

/// Why one draft of many could not be checked; the rest goes on.
public struct InputProblem: Error, Hashable {
  /// The reason, by its name in JSON.
  public enum Kind: String, Sendable, CaseIterable {
    case invalidUTF8 = "invalid-utf8"
    case invalidJSON = "invalid-json"
    /// The object has no `text`, or it is no string.
    case noText = "no-text"
    /// The object has a key that nobody asked for.
    case unknownKey = "unknown-key"
  }

  /// The reason.
  public let kind: Kind
  /// UTF-8 offset of the first wrong byte, 0-based; nil where there is no place.
  public let utf8Offset: Int?
  /// The key that is not known; nil for other reasons. Never draft text.
  public let key: String?

  /// Makes a problem.
  public init(_ kind: Kind, utf8Offset: Int? = nil, key: String? = nil) {
    self.kind = kind
    self.utf8Offset = utf8Offset
    self.key = key
  }

  /// The problem in words.
  public func message(in language: Language) -> String {
    let place = utf8Offset.map { " \($0)" } ?? ""
    let name = key.map { " '\(VisibleText.shortened($0))'" } ?? ""
    switch (kind, language) {
    case (.invalidUTF8, .id): return "bukan UTF-8 pada bita\(place)"
    case (.invalidUTF8, .en): return "not UTF-8 at byte\(place)"
    case (.invalidJSON, .id): return "bukan JSON yang sah pada bita\(place)"
    case (.invalidJSON, .en): return "not valid JSON at byte\(place)"
    case (.noText, .id): return "objek perlu 'text' berisi teks"
    case (.noText, .en): return "the object needs 'text' with a string"
    case (.unknownKey, .id): return "kunci\(name) tidak dikenal; yang ada: 'id', 'text'"
    case (.unknownKey, .en): return "unknown key\(name); there are 'id' and 'text'"
    }
  }

  /// Adds the problem as a JSON object on one line, with its line end.
  public func appendLine(id: ReportID?, language: Language, to bytes: inout [UInt8]) {
    var writer = JSONWriter(.line, continuing: bytes)
    bytes = []
    writer.object { writer in
      writer.head(id: id)
      writer.key("error")
      writer.object { writer in
        writer.key("kind")
        writer.value(kind.rawValue)
        if let utf8Offset {
          writer.key("utf8")
          writer.value(utf8Offset)
        }
        writer.key("message")
        writer.value(message(in: language))
      }
    }
    writer.newline()
    bytes = writer.bytes
  }
}
