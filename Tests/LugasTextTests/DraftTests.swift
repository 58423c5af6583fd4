import LugasText
import Testing

@Suite struct `A draft` {
  @Test(
    arguments: [
      ([0x61, 0xFF], 1), ([0xC0, 0xAF], 0), ([0x61, 0xE2, 0x82], 1), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xC3, 0xA9, 0x80], 2), ([0xE2, 0x82, 0xAC, 0xF0, 0x9F], 3),
    ] as [([UInt8], Int)])
  func `names the first byte that is not UTF-8`(_ bytes: [UInt8], _ offset: Int) {
    #expect(throws: InvalidUTF8(utf8Offset: offset)) { try Draft(validating: bytes) }
  }

  @Test func `takes any UTF-8`() throws {
    let text = "é\u{0}\u{10FFFF}\u{FEFF}😀"
    let draft = try Draft(validating: Array(text.utf8))
    #expect(draft.text == text)
    #expect(draft.bytes == Array(text.utf8))
  }

  @Test func `finds the sentence of each token`() {
    let draft = Draft("Satu dua. Tiga!\n\nEmpat lima? Enam")
    for index in draft.tokens.indices {
      let sentence = draft.sentences[draft.sentenceIndex(containing: index)]
      #expect(sentence.tokens.indexes.contains(index))
    }
  }

  @Test func `gives the span of tokens`() {
    let draft = Draft("satu dua")
    #expect(draft.span(of: TokenRange(start: 0, end: 3)) == TextSpan(start: 0, end: 8))
    #expect(draft.span(of: TokenRange(start: 1, end: 1)) == TextSpan(start: 4, end: 4))
    #expect(draft.span(of: TokenRange(start: 3, end: 3)) == TextSpan(start: 8, end: 8))
    #expect(draft.text(at: TextSpan(start: 5, end: 8)) == "dua")
  }
}
