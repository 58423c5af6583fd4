import LugasLexicon
import LugasText

/// The glued patterns that hold in a draft: its tags and handles, and its letters written apart; each
/// looked at once.
struct GluedUnits {
  /// Some units in which patterns hold.
  private struct Row {
    let start: Int
    let end: Int
    /// Bit n for the lexicon's glued pattern n.
    let patterns: UInt64
  }

  private var reader: GluedReader
  private let patterns: [LexiconTables.Glued]
  private var rows: [Row] = []

  init(_ tables: LexiconTables) {
    reader = GluedReader(tables)
    patterns = tables.gluedPatterns
  }

  /// Reads the units of a draft.
  /// - Parameter day: the day on which dated entries must count; 0 for any.
  mutating func read(_ units: borrowing DraftUnits, on day: UInt32) {
    rows.removeAll(keepingCapacity: true)
    guard !patterns.isEmpty else { return }
    reader.day = day
    for sentence in units.sentences { read(sentence, units) }
  }

  private mutating func read(_ sentence: SentenceRow, _ units: borrowing DraftUnits) {
    var index = sentence.start
    while index < sentence.end {
      switch units.units[index].kind {
      case .hashtag: note(.tag, index..<index + 1, units)
      case .mention: note(.handle, index..<index + 1, units)
      case .word:
        let end = GluedUnits.spelledEnd(at: index, sentence, units)
        if end > index { note(.spelled, index..<end, units) }
        index = max(index, end - 1)
      default: break
      }
      index += 1
    }
  }

  private mutating func note(
    _ place: GluedPlace, _ range: Range<Int>, _ units: borrowing DraftUnits
  ) {
    let span = units.span(range)
    // Without the sign of a tag or handle.
    let start = place == .spelled ? span.start : span.start + 1
    let lists = reader.lists(in: units.draft.bytes[start..<span.end])
    guard lists != 0 else { return }
    var holding: UInt64 = 0
    for (number, pattern) in patterns.enumerated()
    where pattern.place.takes(place) && lists & pattern.lists == pattern.lists {
      holding |= 1 << UInt64(number)
    }
    if holding != 0 {
      rows.append(Row(start: range.lowerBound, end: range.upperBound, patterns: holding))
    }
  }

  /// The end of a word with digits in it, or of at least four letters with blanks between; the unit
  /// itself when it is a word like any other.
  private static func spelledEnd(
    at index: Int, _ sentence: SentenceRow, _ units: borrowing DraftUnits
  ) -> Int {
    let span = units.draft.tokens[units.units[index].token].span
    if span.length >= 5 {
      return isMixed(units.draft.bytes[span.start..<span.end]) ? index + 1 : index
    }
    var end = index
    while end < sentence.end, units.draft.tokens[units.units[end].token].span.length == 1,
      units.units[end].isWord
    { end += 1 }
    // A number behind the letters stands for itself.
    while end > index, units.units[end - 1].kind == .number { end -= 1 }
    return end - index >= 4 ? end : index
  }

  /// True when a digit stands before a letter, first or behind another: `c0bl0s`, not `covid19`.
  private static func isMixed(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.dropLast().contains { place in
      bytes[place] &- 0x30 < 10 && isLetter(bytes[place + 1])
        && (place == bytes.startIndex || isLetter(bytes[place - 1]))
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// How far a pattern reaches at a unit: bit n for n units.
  func lengths(of pattern: UInt32, at index: Int) -> UInt64 {
    let place = firstPlace(from: index)
    guard place < rows.count, rows[place].start == index,
      rows[place].patterns >> UInt64(pattern) & 1 == 1, rows[place].end - index < 64
    else { return 0 }
    return 1 << UInt64(rows[place].end - index)
  }

  /// Calls `body` with every pattern that holds in a sentence, and its first unit.
  func forEach(in sentence: SentenceRow, _ body: (_ pattern: Int, _ start: Int) -> Void) {
    var place = firstPlace(from: sentence.start)
    while place < rows.count, rows[place].start < sentence.end {
      var patterns = rows[place].patterns
      while patterns != 0 {
        body(patterns.trailingZeroBitCount, rows[place].start)
        patterns &= patterns - 1
      }
      place += 1
    }
  }

  /// The first row at or behind a unit.
  private func firstPlace(from index: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].start < index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
