import LugasLexicon
import LugasText

/// Finds how far a deletion reaches: the clause or sentence around a match.
///
/// A clause ends at a comma, semicolon or colon, at a dash between blanks, at a bracket, quotation
/// mark or emphasis sign that it does not hold whole, and where the sentence ends. Links, tags and
/// emoji at its edges stay; one in its middle makes it indivisible, and nothing is deleted.
struct ClauseFinder {
  private let row: SentenceRow
  private var last: (bounds: Range<Int>, of: Range<Int>)?
  private var lastInner: (inner: Range<Int>, of: Range<Int>)?
  private var lastMarks: (end: Int, behind: Int)?
  private var protectedCounts: [Int] = []

  init(_ row: SentenceRow) { self.row = row }

  /// What a deletion takes, in units; nil when it would take a link or tag along.
  mutating func reach(
    of match: Range<Int>, _ scope: DeletionScope, in units: borrowing DraftUnits
  ) -> Range<Int>? {
    switch scope {
    case .phrase: return match
    case .sentence: return bare(row.start..<row.end, match, units)
    case .clause:
      let bounds = self.bounds(of: match, units)
      guard let bare = bare(bounds, match, units) else { return nil }
      return withMark(bare, bounds, units)
    }
  }

  /// What a deletion takes, with the marks of its sentence behind a clause or sentence. Asked for each
  /// match of a clause; the marks are walked over once.
  mutating func withMarks(
    _ taken: Range<Int>, _ scope: DeletionScope?, in units: borrowing DraftUnits
  ) -> Range<Int> {
    guard scope == .clause || scope == .sentence else { return taken }
    if let lastMarks, lastMarks.behind == taken.upperBound {
      return taken.lowerBound..<lastMarks.end
    }
    var end = taken.upperBound
    while end < row.end, units.units[end].kind == .punctuation { end += 1 }
    lastMarks = (end, behind: taken.upperBound)
    return taken.lowerBound..<end
  }

  /// The clause, without the marks at its ends. Matches of one clause share the answer, so that a
  /// long clause full of matches costs its length once.
  private mutating func bounds(
    of match: Range<Int>, _ units: borrowing DraftUnits
  ) -> Range<Int> {
    if let last, last.bounds.lowerBound <= match.lowerBound,
      match.upperBound <= last.bounds.upperBound,
      last.of.lowerBound <= match.lowerBound
    {
      return last.bounds
    }
    let start = ClauseFinder.edge(from: match.lowerBound - 1, to: row.start - 1, by: -1, row, units)
    let end = ClauseFinder.edge(from: match.upperBound, to: row.closing, by: 1, row, units)
    let bounds = start + 1..<max(end, match.upperBound)
    last = (bounds, match)
    return bounds
  }

  /// The first unit in a direction that is no longer of the clause; `stop` when all are.
  private static func edge(
    from first: Int, to stop: Int, by step: Int, _ row: SentenceRow, _ units: borrowing DraftUnits
  ) -> Int {
    var index = first
    while index != stop, (step < 0) == (index > stop) {
      switch units.clauseMark(at: index) {
      case .separator, .edge: return index
      case .opens, .closes:
        guard let partner = units.partner(of: index, by: step, before: stop) else { return index }
        index = partner
      case .none: break
      }
      index += step
    }
    return stop
  }

  /// Without links, tags and emoji at the ends; nil when one stands between words, outside what the
  /// rule itself matched.
  private mutating func bare(
    _ range: Range<Int>, _ match: Range<Int>, _ units: borrowing DraftUnits
  ) -> Range<Int>? {
    let inner = inner(of: range, units)
    let start = min(inner.lowerBound, match.lowerBound)
    let end = max(inner.upperBound, match.upperBound)
    let all = protectedCount(before: end, units) - protectedCount(before: start, units)
    let own =
      protectedCount(before: match.upperBound, units)
      - protectedCount(before: match.lowerBound, units)
    return all == own ? start..<end : nil
  }

  /// A range without links, tags and emoji at its ends; the same range is asked for again and again.
  private mutating func inner(
    of range: Range<Int>, _ units: borrowing DraftUnits
  ) -> Range<Int> {
    if let lastInner, lastInner.of == range { return lastInner.inner }
    var start = range.lowerBound
    var end = range.upperBound
    // The stop in front of trailing tags belongs to the sentence, one behind them to the tags.
    var cut = end
    while cut > start {
      if units.isProtected(cut - 1) || units.units[cut - 1].kind == .emoji {
        end = cut - 1
      } else if units.units[cut - 1].kind != .punctuation {
        break
      }
      cut -= 1
    }
    while start < end, units.isProtected(start) || units.units[start].kind == .emoji { start += 1 }
    lastInner = (start..<end, range)
    return start..<end
  }

  /// How many links and tags of the sentence stand before a unit.
  private mutating func protectedCount(before unit: Int, _ units: borrowing DraftUnits) -> Int {
    if protectedCounts.isEmpty {
      protectedCounts = [0]
      for index in row.start..<row.end {
        protectedCounts.append((protectedCounts.last ?? 0) + (units.isProtected(index) ? 1 : 0))
      }
    }
    return protectedCounts[unit - row.start]
  }

  /// With the mark behind it, or, when a bracket, a tag or the sentence ends it, the comma in front.
  private func withMark(
    _ range: Range<Int>, _ bounds: Range<Int>, _ units: borrowing DraftUnits
  ) -> Range<Int> {
    let (start, end) = (range.lowerBound, range.upperBound)
    if end == bounds.upperBound, end < row.closing, units.clauseMark(at: end) == .separator {
      return start..<end + 1
    }
    if start > row.start, units.units[start - 1].marks.contains(.comma) { return start - 1..<end }
    if start > row.start, end < row.end, units.isEmphasis(start - 1), units.isEmphasis(end) {
      return start - 1..<end + 1
    }
    return range
  }
}

extension DraftUnits {
  /// What a mark is to a clause.
  enum ClauseMark {
    case none, separator, opens, closes, edge
  }

  /// Nothing inside a link, address, mention or hashtag is reworded.
  func isProtected(_ index: Int) -> Bool {
    switch units[index].kind {
    case .url, .email, .mention, .hashtag: true
    default: false
    }
  }

  /// A link, address or mention: it leads somewhere.
  func isAddress(_ index: Int) -> Bool {
    units[index].kind != .hashtag && isProtected(index)
  }

  fileprivate func isEmphasis(_ index: Int) -> Bool {
    let mark = firstScalar(of: index)
    return mark == "*" || mark == "_"
  }

  fileprivate func clauseMark(at index: Int) -> ClauseMark {
    let unit = units[index]
    // A quotation inside the clause is stepped over as it stands.
    guard unit.kind == .punctuation || unit.kind == .other, !unit.marks.contains(.quoted) else {
      return .none
    }
    switch firstScalar(of: index) {
    case ",", ";", ":": return .separator
    case "-", "–", "—": return isBetweenBlanks(unit) ? .separator : .none
    case "(", "[", "{": return .opens
    case ")", "]", "}": return .closes
    case "*", "\"", "“", "”", "«", "»", "„", "‹", "›": return .edge
    case "•", "|": return .edge
    default: return .none
    }
  }

  private func isBetweenBlanks(_ unit: Unit) -> Bool {
    let tokens = draft.tokens
    let index = unit.token
    return index > 0 && tokens[index - 1].isBlank && index + 1 < tokens.count
      && tokens[index + 1].isBlank
  }

  /// The bracket that belongs to the one at an index, in a direction; nil when there is none before
  /// `stop`.
  fileprivate func partner(of index: Int, by step: Int, before stop: Int) -> Int? {
    let same: ClauseMark = step > 0 ? .opens : .closes
    guard clauseMark(at: index) == same else { return nil }
    var depth = 0
    var place = index
    while place != stop, place - index < 64, index - place < 64 {
      let mark = clauseMark(at: place)
      if mark == same { depth += 1 }
      if mark == (step > 0 ? .closes : .opens) { depth -= 1 }
      if depth == 0 { return place }
      place += step
    }
    return nil
  }

  private func firstScalar(of index: Int) -> Unicode.Scalar? {
    text(index..<index + 1).unicodeScalars.first
  }
}
