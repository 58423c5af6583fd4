import LugasLexicon
import LugasText

extension DraftUnits {
  /// Calls `body` with the class, as a bit, of every run that begins in a sentence, and its unit;
  /// names are told of their words (`Unit.classes`).
  @inline(__always)
  func forEachRun(in row: SentenceRow, _ body: (UInt32, Int) -> Void) {
    var place = firstRun(from: row.start)
    while place < runs.count, runs[place].start < row.end {
      if let tokenClass = PatternClass(runs[place].runClass) {
        body(tokenClass.bit, runs[place].start)
      }
      place += 1
    }
  }

  /// How far entries of a word set that begin at a unit reach, up to `end`: bit n for n units.
  func lengths(ofSet set: UInt32, at index: Int, to end: Int, _ tables: LexiconTables) -> UInt64 {
    guard tables.record(of: units[index].word).sets & WordRecord.bit(set) != 0 else { return 0 }
    var node = tables.root(ofSet: set)
    var lengths: UInt64 = 0
    var length = 0
    while length < 63, index + length < end, units[index + length].word != 0 {
      node = tables.child(of: node, along: units[index + length].word)
      guard node != 0 else { break }
      length += 1
      if tables.isEntry(node, on: day) { lengths |= 1 << UInt64(length) }
    }
    return lengths
  }

  /// How far a token class reaches at a unit: bit n for n units.
  func lengths(ofClass number: Int, at index: Int) -> UInt64 {
    let unit = units[index]
    switch number {
    case PatternClass.word.number: return unit.kind == .word ? 2 : 0
    case PatternClass.number.number: return unit.kind == .number ? 2 : 0
    case PatternClass.url.number: return unit.kind == .url ? 2 : 0
    case PatternClass.mention.number: return unit.kind == .mention ? 2 : 0
    case PatternClass.hashtag.number: return unit.kind == .hashtag ? 2 : 0
    case PatternClass.emoji.number: return unit.kind == .emoji ? 2 : 0
    case PatternClass.email.number: return unit.kind == .email ? 2 : 0
    case PatternClass.percent.number: return runLengths(.percent, at: index)
    case PatternClass.money.number: return runLengths(.money, at: index)
    case PatternClass.date.number: return runLengths(.date, at: index)
    case PatternClass.time.number: return runLengths(.time, at: index)
    case PatternClass.name.number:
      return nameEnd(at: index).map { DraftUnits.bit($0 - index) } ?? 0
    case PatternClass.caps.number:
      return unit.kind == .word && unit.marks.contains(.caps) ? 2 : 0
    case PatternClass.quote.number:
      guard unit.marks.contains(.beginsQuotation), let end = quotationEnd(at: index) else {
        return 0
      }
      return DraftUnits.bit(end - index)
    default: return 0
    }
  }

  private func runLengths(_ runClass: TokenRun.Class, at index: Int) -> UInt64 {
    guard units[index].marks.contains(.beginsRun) else { return 0 }
    var lengths: UInt64 = 0
    var place = firstRun(from: index)
    while place < runs.count, runs[place].start == index {
      if runs[place].runClass == runClass { lengths |= DraftUnits.bit(runs[place].end - index) }
      place += 1
    }
    return lengths
  }

  /// The end of the name that a unit stands in.
  func nameEnd(at index: Int) -> Int? {
    guard units[index].marks.contains(.inName) else { return nil }
    var place = firstRun(from: index + 1)
    while place > 0 {
      place -= 1
      if runs[place].runClass == .name, runs[place].end > index { return runs[place].end }
    }
    return nil
  }

  private static func bit(_ length: Int) -> UInt64 { length < 64 ? 1 << UInt64(length) : 0 }
}

extension Unit {
  /// The token classes that begin at the unit, apart from runs, as bits; a name begins at each of its
  /// words.
  @inline(__always)
  var classes: UInt32 {
    var classes = PatternClass(kind)?.bit ?? 0
    if marks.contains(.caps) { classes |= PatternClass.caps.bit }
    if marks.contains(.inName) { classes |= PatternClass.name.bit }
    if marks.contains(.beginsQuotation) { classes |= PatternClass.quote.bit }
    return classes
  }
}

extension PatternClass {
  /// The class of a single token; nil for marks and blanks.
  @inline(__always)
  fileprivate init?(_ kind: Token.Kind) {
    switch kind {
    case .word: self = .word
    case .number: self = .number
    case .url: self = .url
    case .mention: self = .mention
    case .hashtag: self = .hashtag
    case .emoji: self = .emoji
    case .email: self = .email
    case .punctuation, .space, .newline, .other: return nil
    }
  }

  /// The class of a run; nil for names, which can be entered at any of their words.
  fileprivate init?(_ runClass: TokenRun.Class) {
    switch runClass {
    case .percent: self = .percent
    case .money: self = .money
    case .date: self = .date
    case .time: self = .time
    case .name: return nil
    }
  }
}
