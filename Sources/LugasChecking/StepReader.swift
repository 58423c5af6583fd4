import LugasLexicon
import LugasText

/// Tells how far one step of a program reads at a unit.
struct StepReader {
  private var forms: FormMemo

  init(_ forms: FormMemo) { self.forms = forms }

  /// The numbers of units that the step can read: bit n for n units.
  @inline(__always)
  mutating func lengths(
    of step: ProgramStep, at index: Int, in units: borrowing DraftUnits, language: Language
  ) -> UInt64 {
    switch step.kind {
    case .word: return units.units[index].word == step.operand ? 2 : 0
    case .anyWord: return units.units[index].isWord ? 2 : 0
    case .set: return units.lengths(ofSet: step.operand, at: index)
    case .tokenClass: return units.lengths(ofClass: Int(step.operand), at: index)
    case .form:
      guard units.units[index].kind == .word else { return 0 }
      let word = units.text(index..<index + 1)
      return forms.has(Int(step.operand), word, language) ? 2 : 0
    case .always, .sentenceStart, .sentenceEnd, .opens, .closes: return 0
    }
  }
}

extension DraftUnits {
  @inline(__always)
  fileprivate func lengths(ofSet set: UInt32, at index: Int) -> UInt64 {
    guard units[index].marks.contains(.beginsSet) else { return 0 }
    var lengths: UInt64 = 0
    var place = firstSetHit(from: index)
    while place < setHits.count, setHits[place].start == index {
      if setHits[place].set == set, setHits[place].length < 64 {
        lengths |= 1 << UInt64(setHits[place].length)
      }
      place += 1
    }
    return lengths
  }

  fileprivate func lengths(ofClass number: Int, at index: Int) -> UInt64 {
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
