/// Finds runs of capitalised words.
///
/// One word is enough inside a sentence. The first word of a sentence or quotation is capitalised
/// anyway, so it counts only when the next one is too. A sentence in capitals has no names. Months
/// and weekdays alone are none either.
struct NameFinder {
  private let reader: TokenReader
  private let taken: [TokenRun]
  private var names: [TokenRun] = []
  /// Index of the first of `taken` that may lie at or behind the place being read.
  private var nextTaken = 0

  private init(_ reader: TokenReader, taken: [TokenRun]) {
    (self.reader, self.taken) = (reader, taken)
  }

  /// The names of a draft, in order, apart from tokens that other runs took.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func names(
    of reader: TokenReader, sentences: [Sentence], taken: [TokenRun]
  ) -> [TokenRun] {
    var finder = NameFinder(reader, taken: taken)
    for sentence in sentences where finder.hasSmallLetter(sentence.tokens) {
      finder.read(sentence.tokens)
    }
    return finder.names
  }

  private func hasSmallLetter(_ range: TokenRange) -> Bool {
    for index in range.indexes where reader.tokens[index].kind == .word {
      let span = reader.tokens[index].span
      if reader.bytes[span.start..<span.end].contains(where: { $0.isASCIILower || $0 >= 0x80 }) {
        return true
      }
    }
    return false
  }

  private mutating func read(_ range: TokenRange) {
    var index = range.start
    var isFirst = true
    while index < range.end {
      let next = freeIndex(index)
      if next > index {
        (index, isFirst) = (next, false)
        continue
      }
      switch reader.tokens[index].kind {
      case .word where isNameWord(index):
        let (end, wordCount) = nameEnd(from: index, before: range.end)
        if wordCount > 1 || !isFirst && !isCalendarWord(index) {
          let tokens = TokenRange(start: index, end: end)
          names.append(TokenRun(runClass: .name, tokens: tokens))
        }
        (index, isFirst) = (end, false)
      case .word, .number:
        (index, isFirst) = (index + 1, false)
      default:
        if opensQuotation(index) { isFirst = true }
        index += 1
      }
    }
  }

  /// `index`, or the end of the run that took it.
  private mutating func freeIndex(_ index: Int) -> Int {
    while nextTaken < taken.count, taken[nextTaken].tokens.end <= index { nextTaken += 1 }
    guard nextTaken < taken.count, taken[nextTaken].tokens.start <= index else { return index }
    return taken[nextTaken].tokens.end
  }

  private func opensQuotation(_ index: Int) -> Bool {
    switch reader.mark(index) {
    case "“", "‘", "«", "„": true
    case "\"", "'": !reader.isBlank(index + 1) && (index == 0 || reader.isBlank(index - 1))
    default: false
    }
  }

  private func isCalendarWord(_ index: Int) -> Bool {
    let key = reader.word(index)
    return RunVocabulary.indonesianMonths.contains(key)
      || RunVocabulary.capitalMonths.contains(key) || RunVocabulary.weekdays.contains(key)
  }

  /// Index one past a name that starts with a capitalised word, and the number of such words.
  private func nameEnd(from start: Int, before limit: Int) -> (end: Int, wordCount: Int) {
    var end = start + 1
    var wordCount = 1
    while let next = nextWord(behind: end - 1), next < limit, !isTaken(next) {
      end = next + 1
      wordCount += 1
    }
    return (end, wordCount)
  }

  /// Index of the capitalised word that goes on with a name behind its word at `index`: past one
  /// blank, the full stop of an initial or title (`H. Budi`, `R.A. Kartini`), or a particle.
  private func nextWord(behind index: Int) -> Int? {
    var place = index + 1
    if reader.loneMark(place) == ".", isShortened(index) {
      place += 1
      if reader.isCapitalised(place) { return place }
    }
    guard reader.isBlank(place) else { return nil }
    place = reader.blanksEnd(place)
    if isNameWord(place) { return place }
    guard RunVocabulary.nameParticles.contains(reader.word(place)), reader.isBlank(place + 1)
    else { return nil }
    let next = reader.blanksEnd(place + 1)
    return reader.isCapitalised(next) ? next : nil
  }

  /// True for a capitalised word, with a prefix too: `se-Jawa`, `anti-Covid`.
  private func isNameWord(_ index: Int) -> Bool {
    if reader.isCapitalised(index) { return true }
    guard reader.kind(index) == .word, reader.length(index) > 3 else { return false }
    let span = reader.tokens[index].span
    // No prefix is longer.
    for place in span.start + 2..<min(span.start + 7, span.end - 1)
    where reader.bytes[place] == UInt8(ascii: "-") {
      return reader.bytes[place + 1].isASCIIUpper
    }
    return false
  }

  private func isShortened(_ index: Int) -> Bool {
    reader.length(index) <= 2 || Abbreviations.titles.contains(reader.word(index))
  }

  private func isTaken(_ index: Int) -> Bool {
    // The runs are in order, and only the next one or the one behind it can reach a name.
    for run in taken[nextTaken...].prefix(2) where run.tokens.indexes.contains(index) {
      return true
    }
    return false
  }
}
