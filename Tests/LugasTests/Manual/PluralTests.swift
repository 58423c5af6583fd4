import LugasLexicon
import Testing

@testable import lugas

@Suite struct `Numbers in words` {
  @Test func `have the noun that English wants`() {
    #expect(Numerals.english(1, "step") == "1 step")
    #expect(Numerals.english(0, "step") == "0 steps")
    #expect(Numerals.english(2_200, "entry", plural: "entries") == "2,200 entries")
  }

  @Test func `are one and many where they are told`() {
    let told: [(Int) -> any Worded] = [
      { ReplPhrase.moreLines($0) }, { ReplPhrase.moreSuggestions($0) },
      { ReplPhrase.notSavedYet($0) }, { ReplPhrase.leftUnsaved($0) },
      { ReplPhrase.lexiconProblems($0) },
      { ReplPhrase.pasteLabel(index: 1, lines: $0, characters: $0) },
    ]
    for phrase in told {
      let (one, many) = (phrase(1).words(.en), phrase(2).words(.en))
      #expect(one.replacing("1", with: "2") != many, "\(one)")
      #expect(phrase(1).words(.id).replacing("1", with: "2").contains("2"))
    }
    #expect(
      ReplPhrase.pasteLabel(index: 1, lines: 2_000, characters: 1).words(.id)
        == "[tempelan 1: 2.000 baris, 1 huruf]")
  }
}
