public import LugasLexicon

/// Why one draft of many could not be checked; the rest goes on.
public struct InputProblem: Error, Hashable {
  /// The reason, by its name in JSON.
  public enum Kind: String, Sendable, CaseIterable {
    case invalidUTF8 = "invalid-utf8"
    case invalidJSON = "invalid-json"
    /// The line is no object, or has no `text`, or that is no string.
    case noText = "no-text"
    /// The `id` is neither a string nor a number.
    case badID = "bad-id"
    /// The object has a key twice.
    case repeatedKey = "repeated-key"
    /// The object has a key that nobody asked for.
    case unknownKey = "unknown-key"
  }

  /// The reason.
  public let kind: Kind
  /// UTF-8 offset of the first wrong byte, 0-based; nil where there is no place.
  public let utf8Offset: Int?
  /// The key that is not known, or there twice; nil for other reasons. Never draft text.
  public let key: String?

  /// Makes a problem.
  public init(_ kind: Kind, utf8Offset: Int? = nil, key: String? = nil) {
    self.kind = kind
    self.utf8Offset = utf8Offset
    self.key = key
  }

  /// The problem in words.
  public func message(in language: Language) -> String {
    let texts = self.texts
    return language == .id ? texts.id : texts.en
  }

  private var texts: (id: String, en: String) {
    let place =
      utf8Offset.map { (id: " pada bita \($0)", en: " at byte \($0)") } ?? (id: "", en: "")
    let name = key.map { " '\(VisibleText.shortened($0))'" } ?? ""
    switch kind {
    case .invalidUTF8: return ("bukan UTF-8\(place.id)", "not UTF-8\(place.en)")
    case .invalidJSON: return ("bukan JSON yang sah\(place.id)", "not valid JSON\(place.en)")
    case .noText:
      return (
        "baris harus berupa objek dengan 'text' berisi teks",
        "the line must be an object with a string as 'text'"
      )
    case .badID: return ("'id' harus teks atau angka", "'id' must be a string or a number")
    case .repeatedKey: return ("kunci\(name) ada dua kali", "the key\(name) is there twice")
    case .unknownKey:
      let nearest = DidYouMean.nearest(to: key ?? "", in: InputProblem.keys)
      return (
        "kunci\(name) tidak dikenal; "
          + (nearest.map { "maksudnya '\($0)'?" } ?? "yang ada: 'id', 'text'"),
        "unknown key\(name); "
          + (nearest.map { "did you mean '\($0)'?" } ?? "there are 'id' and 'text'")
      )
    }
  }

  /// The keys that a line may have.
  private static let keys = ["id", "text"]

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
