import LugasLexicon
import Testing

/// A morphology that answers as which form a word was read.
private struct ToldForms: WordForms {
  func formNames(_ language: Language) -> [String] { ["peN-an", "meN"] }

  func words(of lemma: String, _ language: Language) -> [FormedWord] {
    [FormedWord(word: lemma, slot: "base")]
  }

  func forms(of word: String, _ language: Language) -> [String] {
    word == "penilaian" ? ["peN-an"] : []
  }

  func word(
    _ form: String, fromRootOf word: String, readAs reading: String?, _ language: Language
  ) -> String? { reading }
}

struct NestedCaptureTests {
  @Test(arguments: [
    "act=({peN-an}|{meN})", "act=((m=massal)? ({peN-an}|{meN}))",
    "act=(({peN-an}|{meN}) (m=massal)?)",
  ])
  func `a capture knows its word's form, whatever is captured inside it`(_ act: String) {
    let pack = Trial.pack(
      """
      rules:
        - id: r
          match: ada \(act)
          suggest: "{act:meN}"
          changes: ["⟦x⟧"]
          keeps: [k]
      """)
    let lexicon = Trial.lexicon([("id/plain/trial.yaml", pack)], forms: ToldForms())
    #expect(Trial.marked("Kini ada penilaian.", lexicon) == "Kini ⟦ada penilaian→peN-an⟧.")
  }
}
