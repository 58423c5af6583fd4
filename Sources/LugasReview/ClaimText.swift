public import LugasText
import LugasChecking
import LugasLexicon

/// The claim that a mark speaks of: the sentence around it.
public struct ClaimText: Hashable, Sendable {
  /// The sentence as it stands in the draft, without blanks at its ends.
  public let sentence: String
  /// The sentence's words and numbers as they are compared with those of another draft: in small
  /// letters, one blank between them, without marks, tags, links, emoji, a marker for a missing
  /// source or a source in brackets. Nil for a sentence too short to tell claims apart.
  public let words: String?

  /// The claim at a span. Of a very long sentence only what stands around the span counts.
  ///
  /// - Precondition: the span lies inside the draft.
  /// - Complexity: O(log *n*) in the length of the draft.
  public init(at span: TextSpan, in draft: Draft) {
    precondition(span.end <= draft.bytes.count, "a span must lie inside its draft")
    guard let tokens = ClaimText.tokens(around: span, in: draft) else {
      (sentence, words) = ("", nil)
      return
    }
    sentence = draft.text(at: tokens.span)
    let words = ClaimText.words(of: tokens.range.map { draft.tokens[$0] }, in: draft)
    self.words = words.count < ClaimText.fewestWords ? nil : words.joined(separator: " ")
  }

  private static let fewestWords = 3
  /// How many tokens count in front of the span and from its start on.
  private static let (before, behind) = (150, 300)

  private static func tokens(
    around span: TextSpan, in draft: Draft
  ) -> (range: Range<Int>, span: TextSpan)? {
    guard let at = index(of: span.start, in: draft) else { return nil }
    let sentence = draft.sentences[draft.sentenceIndex(containing: at)].tokens
    let range = max(sentence.start, at - before)..<min(sentence.end, at + behind)
    let solid = range.filter { !draft.tokens[$0].isBlank }
    guard let first = solid.first, let last = solid.last else { return nil }
    let whole = TextSpan(start: draft.tokens[first].span.start, end: draft.tokens[last].span.end)
    return (first..<last + 1, whole)
  }

  /// The token at an offset.
  private static func index(of offset: Int, in draft: Draft) -> Int? {
    var (low, high) = (0, draft.tokens.count)
    while low < high {
      let middle = low + (high - low) / 2
      if draft.tokens[middle].span.end > offset { high = middle } else { low = middle + 1 }
    }
    return low < draft.tokens.count ? low : nil
  }

  private static func words(of tokens: [Token], in draft: Draft) -> [String] {
    var words: [String] = []
    var aside: (close: String, start: Int)?
    for token in tokens where !token.isBlank {
      let folded = WordFold.folded(draft.bytes, token)
      if let (close, start) = aside, folded == close {
        let inside = words[start...].joined(separator: " ")
        if isNoClaim(inside) { words.removeSubrange(start...) }
        aside = nil
      } else if folded == "(" || folded == "[" {
        aside = (folded == "(" ? ")" : "]", words.count)
      } else if token.kind == .word || token.kind == .number {
        words.append(folded)
      }
    }
    return words
  }

  /// True for what stands in brackets to name a source or to ask for one.
  private static func isNoClaim(_ inside: String) -> Bool {
    let markers = Language.allCases.map { ClaimMarker.text(in: $0).dropFirst().dropLast() }
    let labels = ["sumber", "source", "sources"]
    return markers.contains { $0 == inside }
      || labels.contains { inside == $0 || inside.hasPrefix("\($0) ") }
  }
}
