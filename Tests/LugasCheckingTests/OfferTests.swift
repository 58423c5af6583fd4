import LugasChecking
import LugasLexicon
import LugasText
import Testing

struct OfferTests {
  @Test func `a claim that is reworded does not hush the next one`() {
    let lexicon = Trial.lexicon(
      "replace: { sukses digelar: digelar }", family: "claim", kind: "causal")
    #expect(
      Trial.marked("Acara sukses digelar, lomba sukses digelar.", lexicon)
        == "Acara ⟦sukses digelar→digelar⟧, lomba ⟦sukses digelar→digelar⟧.")
  }

  @Test func `a sentence carries one marker`() {
    let lexicon = Trial.lexicon(
      """
      rules:
        - id: r
          match: (terbaik|terbesar)
          changes: ["⟦x⟧"]
          keeps: [k]
      """, family: "claim", kind: "superlative")
    #expect(
      Trial.marked("Kota terbaik dan terbesar. Desa terbaik.", lexicon)
        == "Kota ⟦terbaik→terbaik [perlu sumber]⟧ dan terbesar. Desa ⟦terbaik→terbaik [perlu sumber]⟧."
    )
  }

  @Test(arguments: [
    ("Kota terbaik dan pasti aman.", "Kota ⟦terbaik⟧ dan ⟦pasti⟧ aman."),
    ("Kota terbaik pasti aman.", "Kota ⟦terbaik⟧ pasti aman."),
    ("Kota terbaik, kabarnya ramai.", "Kota ⟦terbaik⟧, ⟦kabarnya⟧ ramai."),
    ("Kabarnya kota terbaik.", "Kabarnya kota ⟦terbaik⟧."),
    ("Kabarnya, panen naik dan kota pasti aman.", "⟦Kabarnya⟧, panen naik dan kota ⟦pasti⟧ aman."),
    (
      "Kota terbaik, pasti aman, kabarnya ramai, panen naik.",
      "Kota ⟦terbaik⟧, ⟦pasti⟧ aman, ⟦kabarnya⟧ ramai, panen naik."
    ),
  ])
  func `another clause with a claim of another kind has a marker of its own`(
    _ text: String, _ marked: String
  ) {
    let kinds = [
      ("superlative", "terbaik"), ("absolute", "pasti"), ("hearsay", "kabarnya"),
      ("statistic", "naik"),
    ]
    let lexicon = Trial.lexicon(
      kinds.map { kind, word in
        let rule = "rules: [{ id: r, match: \(word), changes: [⟦\(word)⟧ x.], keeps: [k] }]"
        return (
          "id/claim/\(kind).yaml",
          Trial.pack(rule, family: "claim", kind: kind).replacing(
            "pack: trial", with: "pack: \(kind)")
        )
      })
    let shown = Trial.marked(text, lexicon).replacing(/→[^⟧]*/, with: "")
    #expect(shown == marked)
  }

  @Test func `a marker with a no-break space is a marker`() {
    let lexicon = Trial.lexicon(
      """
      rules:
        - id: r
          match: terbaik
          changes: ["⟦x⟧"]
          keeps: [k]
      """, family: "claim", kind: "superlative")
    #expect(Trial.marked("Kota terbaik [perlu\u{A0}sumber].", lexicon).contains("⟦") == false)
  }

  @Test func `a rule that would change nothing does not hide others`() {
    let lexicon = Trial.lexicon([
      ("id/plain/trial.yaml", Trial.pack("replace: { besar: luas, tengah: pusat }")),
      (
        "id/plain/names.yaml",
        Trial.pack(
          "replace: { kampung besar desa tengah: Kampung Besar Desa Tengah }", severity: "must"
        )
        .replacing("pack: trial", with: "pack: names")
      ),
    ])
    #expect(
      Trial.marked("Warga Kampung Besar Desa Tengah.", lexicon)
        == "Warga Kampung ⟦Besar→Luas⟧ Desa ⟦Tengah→Pusat⟧.")
  }

  @Test func `a short form behind a comma stays small`() {
    let lexicon = Trial.lexicon("replace: { OPD: perangkat daerah }", kind: "acronym")
    #expect(
      Trial.marked("Kepala dinas, OPD, dan warga. OPD wajib hadir.", lexicon)
        == "Kepala dinas, ⟦OPD→perangkat daerah⟧, dan warga. ⟦OPD→Perangkat daerah⟧ wajib hadir.")
  }
}
