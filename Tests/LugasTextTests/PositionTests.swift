import LugasText
import TestSupport
import Testing

@Suite struct `Positions` {
  /// Slow and plain: cuts the lines by their ends, then counts the line's characters.
  private func reference(_ draft: Draft, _ offset: Int) -> TextPosition {
    var (line, lineStart, lineEnd) = (1, 0, draft.bytes.count)
    for token in draft.tokens where token.kind == .newline {
      if token.span.end <= offset {
        (line, lineStart) = (line + 1, token.span.end)
      } else {
        lineEnd = min(lineEnd, token.span.end)
      }
    }
    let text = String(decoding: draft.bytes[lineStart..<lineEnd], as: UTF8.self)
    var (column, start) = (0, lineStart)
    for character in text where start <= offset {
      start += character.utf8.count
      column += 1
    }
    if start <= offset { column += 1 }
    let before = draft.bytes[..<offset].count { $0 & 0xC0 != 0x80 }
    let pairs = draft.bytes[..<offset].count { $0 >= 0xF0 }
    return TextPosition(utf8: offset, utf16: before + pairs, line: line, column: column)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `agree with counting`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let draft = Draft(RandomText.spliced(&generator))
      var locator = PositionLocator(draft)
      for offset in 0...draft.bytes.count {
        #expect(
          locator.position(at: offset) == reference(draft, offset),
          "seed \(seed) \(draft.text.debugDescription)")
      }
      for _ in 0..<20 {
        let offset = Int.random(in: 0...draft.bytes.count, using: &generator)
        #expect(
          locator.position(at: offset) == reference(draft, offset),
          "seed \(seed) \(draft.text.debugDescription)")
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `agree with counting from one far offset to the next`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let words = (0..<4).map { _ in
        String(repeating: "kata ", count: Int.random(in: 0...6, using: &generator))
          + RandomText.spliced(&generator).prefix(4)
      }
      let draft = Draft(words.joined())
      var locator = PositionLocator(draft)
      let offsets = (0..<8).map { _ in Int.random(in: 0...draft.bytes.count, using: &generator) }
      for offset in offsets.sorted() {
        #expect(
          locator.position(at: offset) == reference(draft, offset),
          "seed \(seed) \(draft.text.debugDescription)")
      }
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func `begin a line behind every line end`(_ end: String) {
    var locator = PositionLocator(Draft("a\(end)😀b"))
    let start = 1 + end.utf8.count
    let units = 1 + end.utf16.count
    #expect(
      locator.position(at: start) == TextPosition(utf8: start, utf16: units, line: 2, column: 1))
    #expect(
      locator.position(at: start + 4)
        == TextPosition(utf8: start + 4, utf16: units + 2, line: 2, column: 2))
    #expect(locator.position(at: 0) == TextPosition(utf8: 0, utf16: 0, line: 1, column: 1))
  }

  @Test func `of an empty draft are its start`() {
    var locator = PositionLocator(Draft(""))
    #expect(locator.position(at: 0) == TextPosition(utf8: 0, utf16: 0, line: 1, column: 1))
  }
}
