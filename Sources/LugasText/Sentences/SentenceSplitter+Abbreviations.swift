extension SentenceSplitter {
  /// True when the full stop at an index belongs to an abbreviation, initial or list number, so
  /// that the sentence goes on with the token `next`.
  func isOpen(stop: Int, next: Int, atLineEnd: Bool) -> Bool {
    let index = stop - 1
    guard index >= start else { return false }
    if reader.kind(index) == .number { return isListMark(index) }
    guard reader.kind(index) == .word else { return false }
    if reader.loneMark(index - 1) == ".", index - 2 >= start, reader.kind(index - 2) == .word {
      return isOpenDotted(stop: stop, next: next, atLineEnd: atLineEnd)
    }
    let key = reader.word(index)
    if reader.length(index) == 1 {
      guard reader.isCapitalised(index) else { return isListMark(index) }
      // At a line end `vitamin A.` is likelier than half a name.
      return !atLineEnd && !Abbreviations.lettered.contains(reader.word(reader.before(index)))
    }
    if Abbreviations.titles.contains(key) { return true }
    return reader.kind(next) == .number && Abbreviations.beforeNumber.contains(key)
  }

  /// True when the number or letter at an index is the mark of a list line: the sentence begins
  /// with it.
  private func isListMark(_ index: Int) -> Bool {
    let first = reader.blanksEnd(start)
    guard reader.length(index) <= 3 else { return false }
    return index == first
  }

  /// Dotted abbreviations (`a.n.`, `S.Pd.`, `U.S.`): the first part is one or two letters.
  private func isOpenDotted(stop: Int, next: Int, atLineEnd: Bool) -> Bool {
    var head = stop - 1
    // No abbreviation has more parts.
    while stop - head < 12, head - 2 >= start, reader.loneMark(head - 1) == ".",
      reader.kind(head - 2) == .word
    {
      head -= 2
    }
    guard reader.length(head) <= 2 else { return false }
    let whole = WordKey(
      reader.bytes, reader.tokens[head].span.start, reader.tokens[stop - 1].span.end)
    guard reader.isCapitalised(head) else { return !Abbreviations.dottedEnds.contains(whole) }
    if atLineEnd { return false }
    // Initials are single letters too: `…, R.A. Kartini`.
    let isDegree =
      reader.loneMark(reader.before(head)) == ","
      && (reader.length(stop - 1) > 1 || Abbreviations.letterDegrees.contains(whole))
    let isDegreeNext = reader.loneMark(next + 1) == "." && reader.length(next) <= 3
    return !isDegree || isDegreeNext
  }
}
