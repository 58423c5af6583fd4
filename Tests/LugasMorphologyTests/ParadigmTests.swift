import LugasMorphology
import Testing

/// Tata Bahasa Baku, edisi 4, on the verb and its derivatives; EYD V on elided first letters.
@Suite struct ParadigmTests {
  private func words(_ lemma: String, _ slot: String) -> [String] {
    Paradigm.indonesian(lemma).entries.filter { $0.slot == slot }.map(\.word)
  }

  @Test(arguments: [
    ("menerapkan", "active", "menerapkan"), ("menerapkan", "active+nya", "menerapkannya"),
    ("menerapkan", "passive", "diterapkan"), ("menerapkan", "bare", "terapkan"),
    ("menerapkan", "bare+lah", "terapkanlah"), ("menerapkan", "ku", "kuterapkan"),
    ("menerapkan", "act", "penerapan"), ("menerapkan", "act+nya", "penerapannya"),
    ("mengatasi", "passive", "diatasi"), ("memantau", "state", "terpantau"),
    ("memperbarui", "passive", "diperbarui"), ("memperbarui", "bare", "perbarui"),
    ("memberlakukan", "passive", "diberlakukan"), ("memberlakukan", "act", "pemberlakuan"),
    ("memilih", "bare", "pilih"), ("membantu", "act", "pembantuan"),
  ])
  func `a verb's words stand in their places`(lemma: String, slot: String, word: String) {
    #expect(words(lemma, slot).first == word)
  }

  @Test func `a spelling that is common and not standard stands behind the standard one`() {
    #expect(words("menyosialisasikan", "active") == ["menyosialisasikan", "mensosialisasikan"])
    #expect(
      words("mensosialisasikan", "active").first == "mensosialisasikan",
      "the lemma comes first as it is written")
  }

  @Test func `a bare verb that is a noun too is left to the noun`() {
    #expect(words("mengevaluasi", "bare").isEmpty)
    #expect(words("menerapkan", "state").isEmpty, "terterapkan is no word")
    #expect(words("memperbarui", "act").isEmpty)
  }

  @Test(arguments: [
    ("implementasi", "base+nya", "implementasinya"), ("laporan", "plural", "laporan-laporan"),
    ("menteri", "base", "menteri"), ("stakeholder", "plural+nya", "stakeholder-stakeholdernya"),
    ("anak-anak", "base+nya", "anak-anaknya"),
  ])
  func `any other lemma has its clitics and its doubled word`(
    lemma: String, slot: String, word: String
  ) {
    #expect(words(lemma, slot) == [word])
  }

  @Test(arguments: ["menerapkan", "memperbarui", "mengevaluasi", "implementasi", "xyz"])
  func `the lemma comes first and no word is twice in a place`(lemma: String) {
    let entries = Paradigm.indonesian(lemma).entries
    #expect(entries.first?.word == lemma)
    #expect(Set(entries).count == entries.count)
  }
}
