import LugasText

/// A text in which facts are looked up: letter case, blanks, dashes and the blank behind `Rp` do not
/// count.
struct FactText {
  private let text: String

  init(_ text: String) { self.text = FactText.folded(text) }

  /// True when the wording stands there, and no letter or digit touches it.
  func says(_ wording: String) -> Bool {
    let wanted = FactText.folded(wording)
    guard !wanted.isEmpty else { return true }
    return text.ranges(of: wanted).contains { range in
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      return !FactText.isOfWord(before) && !FactText.isOfWord(after)
    }
  }

  private static func isOfWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }

  private static func folded(_ text: String) -> String {
    let plain = text.lowercased().map { character -> Character in
      switch character {
      case "–", "—", "‑": "-"
      case "’": "'"
      default: character.isWhitespace ? " " : character
      }
    }
    let words = String(plain).split(separator: " ").joined(separator: " ")
    return words.replacing("rp. ", with: "rp").replacing("rp ", with: "rp")
  }
}

/// Words of a draft that an officer names.
enum NamedWords {
  /// Where the words stand in the draft; letter case and marks at their ends do not count.
  static func spans(of words: String, in draft: Draft) -> [TextSpan] {
    let wanted = folded(Draft(words))
    let tokens = draft.tokens.filter { !$0.isBlank }
    let texts = tokens.map { draft.text(at: $0.span).lowercased() }
    guard !wanted.isEmpty, wanted.count <= texts.count else { return [] }
    return (0...texts.count - wanted.count).filter {
      texts[$0..<$0 + wanted.count].elementsEqual(wanted)
    }.map {
      TextSpan(start: tokens[$0].span.start, end: tokens[$0 + wanted.count - 1].span.end)
    }
  }

  /// True when the span names the place: it touches it and brings few words beside it.
  static func names(_ span: TextSpan, _ place: TextSpan, in draft: Draft) -> Bool {
    guard span.overlaps(place) else { return false }
    let beside = draft.tokens.filter { token in
      !token.isBlank && token.span.start >= span.start && token.span.end <= span.end
        && !token.span.overlaps(place)
    }
    return beside.count <= wordsBeside
  }

  /// So many words may be named beside a place.
  private static let wordsBeside = 4

  private static func folded(_ draft: Draft) -> [String] {
    var tokens = draft.tokens.filter { !$0.isBlank }.map {
      (kind: $0.kind, text: draft.text(at: $0.span).lowercased())
    }
    while tokens.first?.kind == .punctuation { tokens.removeFirst() }
    while tokens.last?.kind == .punctuation { tokens.removeLast() }
    return tokens.map(\.text)
  }
}

extension TextSpan {
  /// True when both have a byte in common.
  func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}
