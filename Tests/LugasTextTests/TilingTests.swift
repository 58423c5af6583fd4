import LugasText
import TestSupport
import Testing

@Suite struct `Tokens and sentences tile (law 1)` {
  private func expectTiling(_ tokens: [Token], _ bytes: [UInt8], _ seed: UInt64) {
    var end = 0
    for token in tokens {
      #expect(token.span.start == end && !token.span.isEmpty, "seed \(seed), bytes \(bytes)")
      end = token.span.end
    }
    #expect(end == bytes.count, "seed \(seed), bytes \(bytes)")
  }

  private func expectOrder(_ draft: Draft, _ seed: UInt64) {
    expectTiling(draft.tokens, draft.bytes, seed)
    var end = 0
    for sentence in draft.sentences {
      #expect(sentence.tokens.start == end && !sentence.tokens.isEmpty, "seed \(seed)")
      end = sentence.tokens.end
    }
    #expect(end == draft.tokens.count, "seed \(seed)")
    end = 0
    for quotation in draft.quotations {
      #expect(
        quotation.start >= end && quotation.count >= 3,
        "seed \(seed) \(draft.text.debugDescription)")
      end = quotation.end
    }
    for (left, right) in zip(draft.runs, draft.runs.dropFirst()) {
      #expect(left.tokens.end <= right.tokens.start, "seed \(seed) \(draft.text.debugDescription)")
    }
    for run in draft.runs {
      let (first, last) = (run.tokens.start, run.tokens.end - 1)
      #expect(!draft.tokens[first].isBlank && !draft.tokens[last].isBlank, "seed \(seed)")
      let sentence = draft.sentenceIndex(containing: first)
      #expect(
        draft.sentenceIndex(containing: last) == sentence,
        "seed \(seed) \(draft.text.debugDescription)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `any bytes`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let bytes = RandomText.bytes(&generator)
      expectTiling(Tokenizer.tokens(of: bytes), bytes, seed)
      let torn = Array(RandomText.spliced(&generator).utf8.dropLast(1).dropFirst(1))
      expectTiling(Tokenizer.tokens(of: torn), torn, seed)
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `any text`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      expectOrder(Draft(RandomText.scalars(&generator)), seed)
      expectOrder(Draft(RandomText.spliced(&generator)), seed)
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `and keep addresses, tags and emoji apart from blanks`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let draft = Draft(RandomText.spliced(&generator))
      for token in draft.tokens
      where [.url, .email, .hashtag, .mention, .word].contains(token.kind) {
        let text = draft.text(at: token.span)
        let hasBlank = text.contains { $0.isWhitespace }
        #expect(!hasBlank, "seed \(seed) \(text.debugDescription)")
      }
    }
  }

  @Test func `invalid bytes are one token of kind other`() {
    let tokens = Tokenizer.tokens(of: [0x61, 0xFF, 0xFE, 0x80, 0x62, 0xE2, 0x82])
    #expect(tokens.map(\.kind) == [.word, .other, .word, .other])
    #expect(tokens.map(\.span.end) == [1, 4, 5, 7])
  }

  @Test(arguments: [
    "a", ",", "@", "#", "http://", "(", "a.", "a@", "1-", "“", "\u{301}", "🇮", "👩\u{200D}", "\n",
    "a/", "a_", "/a", "a\\", "./a", "a.pdf/", "https://x.id/😀", "–a",
  ])
  func `long runs`(_ piece: String) {
    expectOrder(Draft(String(repeating: piece, count: 20_000)), 0)
  }
}
