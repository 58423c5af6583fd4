import LugasLexicon
import LugasText

extension DraftUnits {
  /// Takes a draft: its tokens as units, looked up in the lexicon's words.
  mutating func read(_ draft: Draft, _ tables: LexiconTables) {
    self.draft = draft
    units.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    quotations.removeAll(keepingCapacity: true)
    unsafe draft.bytes.withUnsafeBufferPointer { bytes in
      for sentence in draft.sentences { unsafe read(sentence, bytes, tables) }
    }
    formMasks.removeAll(keepingCapacity: true)
    for _ in units.indices { formMasks.append(0) }
    readRuns()
    readQuotations()
  }

  private mutating func read(
    _ sentence: Sentence, _ bytes: UnsafeBufferPointer<UInt8>, _ tables: LexiconTables
  ) {
    let start = units.count
    var letters = LetterCounts()
    var evidence = SentenceEvidence()
    for index in sentence.tokens.indexes {
      let token = draft.tokens[index]
      if token.isBlank { continue }
      let word = unsafe tables.word(of: token, in: bytes)
      var marks: Unit.Marks = []
      if token.kind == .word {
        marks = unsafe DraftUnits.letters(token, bytes)
        letters.count(marks)
        evidence.read(tables.record(of: word).flags, marks, length: token.span.length)
      } else {
        evidence.endName()
        if token.kind == .punctuation, unsafe bytes[token.span.start] == UInt8(ascii: ",") {
          marks = .comma
        }
      }
      units.append(
        Unit(word: word, tokenIndex: UInt32(index), kind: token.kind, marks: marks))
    }
    var opening = start
    while opening < units.count, !units[opening].isWord { opening += 1 }
    var closing = units.count
    while closing > start, units[closing - 1].kind == .punctuation { closing -= 1 }
    sentences.append(
      SentenceRow(
        start: start, end: units.count, opening: opening, closing: closing,
        isHeadline: letters.isHeadline && !endsInStop(closing..<units.count),
        isShouted: letters.isShouted,
        isQuestion: sentence.isQuestion, evidence: evidence.settled(isShouted: letters.isShouted)))
  }

  /// A full stop among the closing marks: a sentence full of names, no headline.
  private func endsInStop(_ closing: Range<Int>) -> Bool {
    closing.contains { draft.bytes[draft.tokens[units[$0].token].span.start] == UInt8(ascii: ".") }
  }

  /// How many words of a sentence have which letters.
  private struct LetterCounts {
    private var words = 0
    private var capitalised = 0
    private var caps = 0

    mutating func count(_ marks: Unit.Marks) {
      words += 1
      if marks.contains(.capitalised) { capitalised += 1 }
      if marks.contains(.caps) { caps += 1 }
    }

    var isHeadline: Bool { words >= 4 && capitalised * 10 >= words * 7 }
    var isShouted: Bool { words >= 3 && caps * 10 >= words * 8 }
  }

  /// The letter case of a word; all capitals count as capitalised too.
  private static func letters(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Unit.Marks {
    let first = unsafe bytes[token.span.start]
    if first < 0x80 {
      guard first &- 0x41 < 26 else { return [] }
    } else {
      let end = min(token.span.end, token.span.start + 4)
      let text = unsafe String(decoding: bytes[token.span.start..<end], as: UTF8.self)
      guard text.unicodeScalars.first?.properties.isUppercase == true else { return [] }
    }
    var count = 0
    for index in token.span.start..<token.span.end {
      let byte = unsafe bytes[index]
      if byte &- 0x61 < 26 { return .capitalised }
      if byte &- 0x41 < 26 || byte >= 0xC0 { count += 1 }
    }
    return count >= 2 ? [.capitalised, .caps] : .capitalised
  }

  /// Runs are met in token order; a run that reaches over its sentence is cut off.
  private mutating func readRuns() {
    var unit = 0
    var sentence = 0
    for run in draft.runs {
      while unit < units.count, units[unit].token < run.tokens.start { unit += 1 }
      while sentence < sentences.count, sentences[sentence].end <= unit { sentence += 1 }
      guard sentence < sentences.count, sentences[sentence].start <= unit else { continue }
      var end = unit
      while end < sentences[sentence].end, units[end].token < run.tokens.end { end += 1 }
      guard end > unit else { continue }
      runs.append(Run(start: unit, end: end, runClass: run.runClass))
      units[unit].marks.insert(.beginsRun)
      if run.runClass == .name { for index in unit..<end { units[index].marks.insert(.inName) } }
    }
  }

  private mutating func readQuotations() {
    var unit = 0
    var sentence = 0
    for quotation in draft.quotations {
      while unit < units.count, units[unit].token < quotation.start { unit += 1 }
      let start = unit
      while unit < units.count, units[unit].token < quotation.end {
        units[unit].marks.insert(.quoted)
        unit += 1
      }
      while sentence < sentences.count, sentences[sentence].end <= start { sentence += 1 }
      guard unit > start, sentence < sentences.count, unit <= sentences[sentence].end else {
        continue
      }
      quotations.append((start, unit))
      units[start].marks.insert(.beginsQuotation)
    }
  }
}
