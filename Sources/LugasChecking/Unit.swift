import LugasLexicon
import LugasText

/// A token that is not blank, as the matcher sees it.
struct Unit {
  /// The lexicon's number for its folded word, 0 for none.
  let word: WordID
  /// Its token.
  let token: Int
  let kind: Token.Kind
  let letters: Letters
  /// Inside quotation marks.
  let isQuoted: Bool
  /// A comma.
  let isComma: Bool

  /// A word or number: what a gap may pass.
  var isWord: Bool { kind == .word || kind == .number }

  /// The case of its letters.
  enum Letters {
    /// No letter, or a small one first.
    case small
    /// A capital first, and a small one later or nothing.
    case capitalised
    /// At least two letters, all capitals.
    case caps
  }
}

/// The units of one sentence, its runs, and what its lists found; kept between sentences so that
/// nothing is allocated in the steady state.
struct UnitRow {
  var units: [Unit] = []
  /// Per unit, the end (in units) of the name run it stands in, or 0.
  var nameEnds: [Int] = []
  /// Runs that begin at a unit, in unit order.
  var runs: [(start: Int, end: Int, runClass: TokenRun.Class)] = []
  /// List entries that begin at a unit, in unit order.
  var setHits: [(start: Int, set: Int, length: Int)] = []
  /// Per unit, the first of `setHits` at or behind it.
  var setHitFirst: [Int] = []
  /// Units up to here are opening marks.
  var opening = 0
  /// Units from here on are closing marks.
  var closing = 0
  /// Most words are capitalised or in capitals: a headline.
  var isHeadline = false
  /// At least three words, nearly all in capitals.
  var isShouted = false

  mutating func clear() {
    units.removeAll(keepingCapacity: true)
    nameEnds.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    setHits.removeAll(keepingCapacity: true)
    setHitFirst.removeAll(keepingCapacity: true)
  }

  /// True when the unit's word stands where a sentence or a new beginning makes it a capital.
  func opens(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = units[index - 1]
    return before.kind == .punctuation || before.kind == .other || before.kind == .emoji
  }
}

/// Fills unit rows from a draft, sentence by sentence, in order.
struct UnitReader {
  let draft: Draft
  let wordIDs: [WordID]
  private var quotation = 0
  private var run = 0

  init(draft: Draft, wordIDs: [WordID]) {
    self.draft = draft
    self.wordIDs = wordIDs
  }

  /// Reads the next sentence's units into `row`. Sentences must come in order.
  mutating func read(_ sentence: Sentence, into row: inout UnitRow) {
    row.clear()
    for index in sentence.tokens.indexes {
      let token = draft.tokens[index]
      if token.isBlank { continue }
      row.units.append(
        Unit(
          word: wordIDs[index], token: index, kind: token.kind,
          letters: token.kind == .word ? letters(token) : .small, isQuoted: isQuoted(index),
          isComma: draft.bytes[token.span.start] == UInt8(ascii: ",")))
      row.nameEnds.append(0)
    }
    readRuns(sentence, into: &row)
    judgeLetters(&row)
    row.opening = row.units.firstIndex { $0.isWord } ?? row.units.count
    row.closing = row.units.count
    while row.closing > 0, row.units[row.closing - 1].kind == .punctuation { row.closing -= 1 }
  }

  private mutating func isQuoted(_ index: Int) -> Bool {
    while quotation < draft.quotations.count, draft.quotations[quotation].end <= index {
      quotation += 1
    }
    return quotation < draft.quotations.count && draft.quotations[quotation].start <= index
  }

  /// Runs are met in token order; a run that reaches over the sentence is cut off.
  private mutating func readRuns(_ sentence: Sentence, into row: inout UnitRow) {
    var unit = 0
    while run < draft.runs.count, draft.runs[run].tokens.start < sentence.tokens.end {
      let next = draft.runs[run]
      run += 1
      guard next.tokens.start >= sentence.tokens.start else { continue }
      while unit < row.units.count, row.units[unit].token < next.tokens.start { unit += 1 }
      var end = unit
      while end < row.units.count, row.units[end].token < next.tokens.end { end += 1 }
      guard end > unit else { continue }
      row.runs.append((unit, end, next.runClass))
      if next.runClass == .name { for index in unit..<end { row.nameEnds[index] = end } }
    }
  }

  private func letters(_ token: Token) -> Unit.Letters {
    let first = draft.bytes[token.span.start]
    if first < 0x80 {
      guard first &- 0x41 < 26 else { return .small }
    } else if !startsWithCapital(token) {
      return .small
    }
    var count = 0
    for index in token.span.start..<token.span.end {
      let byte = draft.bytes[index]
      if byte &- 0x61 < 26 { return .capitalised }
      if byte &- 0x41 < 26 || byte >= 0xC0 { count += 1 }
    }
    return count >= 2 ? .caps : .capitalised
  }

  private func startsWithCapital(_ token: Token) -> Bool {
    let slice = draft.bytes[token.span.start..<min(token.span.end, token.span.start + 4)]
    return String(decoding: slice, as: UTF8.self).unicodeScalars.first?.properties.isUppercase
      ?? false
  }

  private func judgeLetters(_ row: inout UnitRow) {
    var words = 0
    var capitalised = 0
    var caps = 0
    for unit in row.units where unit.kind == .word {
      words += 1
      if unit.letters != .small { capitalised += 1 }
      if unit.letters == .caps { caps += 1 }
    }
    row.isHeadline = words >= 4 && capitalised * 10 >= words * 7
    row.isShouted = words >= 3 && caps * 10 >= words * 8
  }
}
