import LugasMorphology
import Testing

@Suite struct FormsAnswerTests {
  @Test func `root and form give the word`() throws {
    let answer = try FormsAnswer.making(root: "tulis", form: "meN-kan")
    #expect(answer == .word("menuliskan", variants: []))
  }

  @Test func `two standard words are both given`() throws {
    let answer = try FormsAnswer.making(root: "kaji", form: "meN")
    #expect(answer == .word("mengkaji", variants: ["mengaji"]))
  }

  @Test func `an unknown form is an error with a suggestion`() {
    let problem = #expect(throws: WordFormProblem.self) {
      try FormsAnswer.making(root: "tulis", form: "meN-kam")
    }
    #expect(problem?.name == "meN-kam")
    #expect(problem?.suggestions == ["meN-kan"])
  }

  @Test func `a word gives its readings`() {
    guard case .analyses(let readings) = FormsAnswer.reading(word: "penulisan") else {
      Issue.record("a word is answered with readings")
      return
    }
    #expect(readings.first?.root == "tulis")
    #expect(readings.first?.form == "peN-an")
    #expect(readings.first?.isStandard == true)
    #expect(FormsAnswer.reading(word: "blorang") == .analyses([]))
  }
}
