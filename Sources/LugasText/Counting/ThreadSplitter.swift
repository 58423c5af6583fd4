/// Splits a draft into posts that each keep a limit: at a paragraph where one ends far enough along,
/// else at a sentence, a clause, a word; never inside an address, a tag, a number, an amount, a date or
/// a name. Only a word that is longer than a whole post is cut, between graphemes.
public struct ThreadSplitter {
  /// Where a post may end, the better the greater.
  private enum Rank: Int, Comparable {
    case word, clause, sentence, paragraph

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }

    /// How much of a post must be full before it ends there.
    var leastShare: Double {
      switch self {
      case .paragraph: 0.5
      case .sentence: 0.4
      case .clause: 0.4
      case .word: 0
      }
    }
  }

  private struct Break {
    /// UTF-8 offset behind the blanks.
    let offset: Int
    let rank: Rank
  }

  private let draft: Draft
  private let breaks: [Break]
  /// True for a post with the mark of its place, such as ` 1/3`.
  private let fits: (String) -> Bool

  /// Makes a splitter of a draft.
  /// - Parameter fits: tells whether a text keeps the limit; what begins one that does keeps it too.
  public init(_ draft: Draft, fits: @escaping (String) -> Bool) {
    self.draft = draft
    self.fits = fits
    breaks = ThreadSplitter.breaks(of: draft)
  }

  /// The posts with their numbers, one without a number when the draft fits as it is; nil when
  /// something that must not be cut is longer than a post.
  /// - Complexity: O(*n* log *m*) in the draft and the length of a post.
  public func posts() -> [String]? {
    let whole = ThreadSplitter.trimmed(draft.text)
    if whole.isEmpty || fits(whole) { return [whole] }
    // The number of posts has so many digits; more make the posts shorter, and perhaps more.
    for digits in 1...4 {
      let total = String(repeating: "9", count: digits)
      guard let parts = parts(total: total) else { return nil }
      guard String(parts.count).count <= digits else { continue }
      return parts.enumerated().map { "\($1) \($0 + 1)/\(parts.count)" }
    }
    return nil
  }

  private func parts(total: String) -> [String]? {
    var parts: [String] = []
    var start = 0
    var next = 0
    while start < draft.bytes.count {
      while next < breaks.count, breaks[next].offset <= start { next += 1 }
      let mark = " \(parts.count + 1)/\(total)"
      guard let end = end(from: start, next, mark) ?? cut(from: start, next, mark) else {
        return nil
      }
      let part = text(start, end)
      if !part.isEmpty { parts.append(part) }
      // More than the number has digits for: all is split again with a longer one.
      if String(parts.count).count > total.count { return parts }
      start = end
    }
    return parts
  }

  /// Where the post that begins at an offset ends; nil when not even its first piece fits.
  private func end(from start: Int, _ next: Int, _ mark: String) -> Int? {
    func fits(_ index: Int) -> Bool { keeps(text(start, breaks[index].offset), mark) }
    guard next < breaks.count, fits(next) else { return nil }
    var (low, step) = (next, 1)
    while low + step < breaks.count, fits(low + step) { (low, step) = (low + step, step * 2) }
    var high = min(low + step, breaks.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    if low == breaks.count - 1 { return breaks[low].offset }
    return best(next...low, from: start).offset
  }

  /// True when a post keeps the limit; the beginning of a long one is asked first, for what begins
  /// with too much is too much.
  private func keeps(_ text: String, _ mark: String) -> Bool {
    let isLong = text.utf8.count > 4 * ThreadSplitter.probe
    return !(isLong && !fits(String(text.prefix(ThreadSplitter.probe)) + mark)) && fits(text + mark)
  }

  /// Characters of a text that are asked about before all of it is.
  private static let probe = 1024

  /// The best place to end among those that fit.
  private func best(_ range: ClosedRange<Int>, from start: Int) -> Break {
    let furthest = breaks[range.upperBound]
    let length = Double(furthest.offset - start)
    for rank in [Rank.paragraph, .sentence, .clause] {
      let found = breaks[range].last { $0.rank >= rank }
      if let found, Double(found.offset - start) >= rank.leastShare * length { return found }
    }
    return furthest
  }

  /// The end of a piece of a word that is too long for a post; nil for what must not be cut.
  private func cut(from start: Int, _ next: Int, _ mark: String) -> Int? {
    let piece = firstPiece(behind: start)
    guard let piece, piece.kind == .word || piece.kind == .other || piece.kind == .punctuation
    else {
      return nil
    }
    let begin = max(start, piece.span.start)
    let word = text(begin, piece.span.end)
    func fits(_ count: Int) -> Bool { self.fits(String(word.prefix(count)) + mark) }
    var (low, high) = (0, 1)
    while fits(high), word.prefix(high).endIndex < word.endIndex { (low, high) = (high, high * 2) }
    if fits(high) { low = high }
    while low + 1 < high {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    return low == 0 ? nil : begin + word.prefix(low).utf8.count
  }

  /// The first token behind an offset that is not blank; tokens are in order.
  private func firstPiece(behind start: Int) -> Token? {
    var (low, high) = (0, draft.tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if draft.tokens[middle].span.end > start { high = middle } else { low = middle + 1 }
    }
    return draft.tokens[low...].first { !$0.isBlank }
  }

  private func text(_ start: Int, _ end: Int) -> String {
    ThreadSplitter.trimmed(draft.text(at: TextSpan(start: start, end: end)))
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.drop { $0.properties.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

extension ThreadSplitter {
  /// All places where a post may end, in order; the last is the end of the draft.
  private static func breaks(of draft: Draft) -> [Break] {
    let reader = TokenReader(bytes: draft.bytes, tokens: draft.tokens)
    let sentenceEnds = Set(draft.sentences.map(\.tokens.end))
    let closed = closedPlaces(of: draft)
    var breaks: [Break] = []
    var index = 0
    while index < reader.count {
      guard reader.isBlank(index) else {
        index += 1
        continue
      }
      let end = reader.blanksEnd(index)
      if end < reader.count, index > 0, !closed.contains(index),
        let rank = rank(index..<end, reader, isSentenceEnd: sentenceEnds.contains(end))
      {
        breaks.append(Break(offset: draft.tokens[end].span.start, rank: rank))
      }
      index = end
    }
    return breaks + [Break(offset: draft.bytes.count, rank: .paragraph)]
  }

  /// How good a place the blanks are; nil where a number would lose its unit.
  private static func rank(
    _ blanks: Range<Int>, _ reader: TokenReader, isSentenceEnd: Bool
  ) -> Rank? {
    if blanks.contains(where: { reader.kind($0) == .newline }) { return .paragraph }
    if isSentenceEnd { return .sentence }
    if let mark = reader.mark(blanks.lowerBound - 1), ",;:)–—".unicodeScalars.contains(mark) {
      return .clause
    }
    return reader.kind(blanks.lowerBound - 1) == .number ? nil : .word
  }

  /// Blanks inside amounts, dates, times and names.
  private static func closedPlaces(of draft: Draft) -> Set<Int> {
    Set(draft.runs.flatMap { $0.tokens.indexes.filter { draft.tokens[$0].isBlank } })
  }
}
