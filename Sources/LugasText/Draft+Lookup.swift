extension Draft {
  /// The text at a span.
  ///
  /// - Precondition: the span lies inside the draft.
  public func text(at span: TextSpan) -> String {
    precondition(span.end <= bytes.count, "a span must lie inside its draft")
    return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The bytes that tokens take: from the first one's start to the last one's end. For an empty
  /// range, the empty span where its first token would start.
  ///
  /// - Precondition: the range lies inside `tokens`.
  public func span(of range: TokenRange) -> TextSpan {
    precondition(range.end <= tokens.count, "a token range must lie inside its draft")
    let start = range.start < tokens.count ? tokens[range.start].span.start : bytes.count
    return TextSpan(start: start, end: range.isEmpty ? start : tokens[range.end - 1].span.end)
  }

  /// Index of the sentence that a token belongs to.
  ///
  /// - Precondition: the draft has the token.
  /// - Complexity: O(log *n*) in the number of sentences.
  public func sentenceIndex(containing tokenIndex: Int) -> Int {
    precondition(tokens.indices.contains(tokenIndex), "the draft has no such token")
    return Draft.firstIndex(in: sentences.indices) { sentences[$0].tokens.end > tokenIndex }
  }

  /// The first index that passes a test which all later ones pass too, or the end.
  private static func firstIndex(in indexes: Range<Int>, where passes: (Int) -> Bool) -> Int {
    var (low, high) = (indexes.lowerBound, indexes.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if passes(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
