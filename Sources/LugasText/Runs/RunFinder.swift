/// Finds money, shares, dates, times and names.
///
/// Numbers lead: each number looks at the few tokens around it, so the work per token is bounded.
struct RunFinder {
  let reader: TokenReader
  /// The runs found around numbers, not overlapping.
  private(set) var runs: [TokenRun] = []
  /// The sentence being read; no run leaves it.
  private var sentence = TokenRange(start: 0, end: 0)
  /// Index of the first token that a run may still take.
  var floor: Int { max(runs.last?.tokens.end ?? 0, sentence.start) }

  private init(_ reader: TokenReader) { self.reader = reader }

  /// The runs of a draft, ordered by first token, then class.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func runs(of reader: TokenReader, sentences: [Sentence]) -> [TokenRun] {
    var finder = RunFinder(reader)
    for sentence in sentences { finder.read(sentence.tokens) }
    let names = NameFinder.names(of: reader, sentences: sentences, taken: finder.runs)
    return merged(finder.runs, names)
  }

  private mutating func read(_ range: TokenRange) {
    sentence = range
    var index = range.start
    while index < range.end {
      switch reader.tokens[index].kind {
      case .number: readNumber(index)
      case .word where reader.byte(index, 0).isASCIIDigit: readNumber(index)
      default: break
      }
      index = max(index + 1, floor)
    }
  }

  private mutating func readNumber(_ index: Int) {
    if let range = dateRange(index) {
      add(.date, range)
    } else if let range = timeRange(index) {
      add(.time, range)
    } else if let range = percentRange(index) {
      add(.percent, range)
    } else if let range = moneyRange(index) {
      add(.money, range)
    }
  }

  private mutating func add(_ runClass: TokenRun.Class, _ range: Range<Int>) {
    runs.append(
      TokenRun(
        runClass: runClass, tokens: TokenRange(start: range.lowerBound, end: range.upperBound)))
  }

  /// Both are in order and no two runs start at the same token.
  private static func merged(_ left: [TokenRun], _ right: [TokenRun]) -> [TokenRun] {
    var merged: [TokenRun] = []
    merged.reserveCapacity(left.count + right.count)
    var place = 0
    for run in left {
      while place < right.count, right[place].tokens.start < run.tokens.start {
        merged.append(right[place])
        place += 1
      }
      merged.append(run)
    }
    merged += right[place...]
    return merged
  }

  // MARK: - Around a number

  /// Index of the token at or behind `index` past the blanks inside the sentence. Prose may be
  /// wrapped within a date; a sentence holds no blank line, so these are few.
  func spaceEnd(_ index: Int) -> Int {
    var end = index
    while end + 1 < sentence.end, reader.isBlank(end) { end += 1 }
    return end
  }

  /// Index of the token before `index` past the blanks there; below `floor` there is none to take.
  func before(_ index: Int) -> Int {
    var place = index - 1
    while place >= floor, reader.isBlank(place) { place -= 1 }
    return place
  }

  func shape(_ index: Int) -> NumberShape? {
    guard reader.kind(index) == .number else { return nil }
    let span = reader.tokens[index].span
    return NumberShape(reader.bytes[span.start..<span.end])
  }

  /// The word before a number, past one space and one full stop (`pkl. 08.00`), when its key is in
  /// a set and no run took it.
  func label(before index: Int, in labels: WordKeys) -> Int? {
    var place = before(index)
    if reader.loneMark(place) == "." { place -= 1 }
    guard place >= floor, labels.contains(reader.word(place)) else { return nil }
    return place
  }

  /// Index of what follows the words or dash of a range behind `index`: `5-10`, `5 – 10`,
  /// `5 sampai dengan 10`, `5 s.d. 10`, `5 s/d 10`.
  func rangeTarget(behind index: Int) -> Int? {
    let place = spaceEnd(index + 1)
    switch reader.loneMark(place) {
    case "-", "–", "—": return spaceEnd(place + 1)
    default: break
    }
    guard place > index + 1, reader.kind(place) == .word else { return nil }
    let key = reader.word(place)
    if RunVocabulary.rangeWords.contains(key) {
      let next = spaceEnd(place + 1)
      return reader.word(next) == "dengan" ? spaceEnd(next + 1) : next
    }
    guard key == "s", reader.word(place + 2) == "d" else { return nil }
    switch reader.loneMark(place + 1) {
    case "/": return spaceEnd(place + 3)
    case ".": return spaceEnd(reader.loneMark(place + 3) == "." ? place + 4 : place + 3)
    default: return nil
    }
  }
}
