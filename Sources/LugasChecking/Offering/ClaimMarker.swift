public import LugasLexicon
import LugasText

/// The words that stand in a text where a source is still missing.
public enum ClaimMarker {
  /// `[perlu sumber]` or `[source needed]`.
  public static func text(in language: Language) -> String {
    switch language {
    case .id: indonesian
    case .en: english
    }
  }

  private static let indonesian = written(words(in: .id))
  private static let english = written(words(in: .en))

  private static func written(_ words: (StaticString, StaticString)) -> String {
    "[\(words.0) \(words.1)]"
  }

  private static func words(in language: Language) -> (StaticString, StaticString) {
    switch language {
    case .id: ("perlu", "sumber")
    case .en: ("source", "needed")
    }
  }

  /// True when a marker of any language stands in the text.
  public static func isPresent(in text: some StringProtocol) -> Bool {
    let draft = Draft(String(text))
    let words = draft.tokens.filter { !$0.isBlank }.map(\.span)
    return words.indices.contains { isPresent(at: $0, words.count, draft.bytes) { words[$0] } }
  }

  /// True when a marker of any language stands in a sentence.
  static func isPresent(in row: SentenceRow, _ units: borrowing DraftUnits) -> Bool {
    let bytes = units.draft.bytes
    for index in row.start..<row.end where units.units[index].kind == .punctuation {
      let token = units.draft.tokens[units.units[index].token]
      guard bytes[token.span.start] == UInt8(ascii: "["), index + 3 < row.end else { continue }
      let spans = (index..<index + 4).map { units.span($0..<$0 + 1) }
      if isPresent(at: 0, spans.count, bytes, { spans[$0] }) { return true }
    }
    return false
  }

  /// True when `[`, a marker's two words and `]` stand from a place on; any blanks between them.
  private static func isPresent(
    at place: Int, _ end: Int, _ bytes: [UInt8], _ span: (Int) -> TextSpan
  ) -> Bool {
    guard place + 3 < end, bytes[span(place).start] == UInt8(ascii: "[") else { return false }
    return Language.allCases.contains { language in
      let (first, second) = words(in: language)
      return spells(first, bytes, span(place + 1)) && spells(second, bytes, span(place + 2))
        && bytes[span(place + 3).start] == UInt8(ascii: "]")
    }
  }

  private static func spells(_ word: StaticString, _ bytes: [UInt8], _ span: TextSpan) -> Bool {
    guard word.utf8CodeUnitCount == span.length else { return false }
    return String(decoding: bytes[span.start..<span.end], as: UTF8.self).lowercased()
      == word.description
  }
}
