import LugasLexicon
import LugasReview
import Testing

struct ProvenLexiconTests {
  private static func pack(_ layer: Int, _ rules: String) -> LexiconFile {
    LexiconFile(
      path: "\(layer)/id/plain/dasar.yaml",
      text: """
        pack: dasar
        language: id
        family: plain
        kind: officialese
        severity: should
        why: { id: Sebab. }
        source: Redaksi
        rules:
        \(rules)
        """, layer: layer)
  }

  private static let own = pack(
    0, "- { id: r, match: dalam rangka, suggest: untuk, changes: [⟦Dalam rangka⟧ itu], keeps: [x] }"
  )

  @Test func `a later file whose sentences fail leaves the earlier rules in force`() {
    let later = ProvenLexiconTests.pack(
      1, "- { id: r, match: dalam rangka, suggest: demi, changes: [⟦Guna⟧ itu], keeps: [x] }")
    let proven = ProvenLexicon(sources: LexiconSources(files: [ProvenLexiconTests.own, later]))
    #expect(proven.problems.map(\.path) == ["1/id/plain/dasar.yaml"])
    #expect(proven.lexicon.cards.flatMap(\.changes).map(\.before) == ["Dalam rangka itu"])
  }

  @Test func `what comes back in force is tested too`() {
    let worse = ProvenLexiconTests.pack(
      0, "- { id: r, match: dalam rangka, changes: [⟦Upaya⟧ itu], keeps: [x] }")
    let later = ProvenLexiconTests.pack(
      1, "- { id: r, match: dalam rangka, suggest: demi, changes: [⟦Guna⟧ itu], keeps: [x] }")
    let proven = ProvenLexicon(sources: LexiconSources(files: [worse, later]))
    #expect(proven.problems.map(\.path) == ["0/id/plain/dasar.yaml", "1/id/plain/dasar.yaml"])
    #expect(proven.lexicon.ruleCount == 0)
  }
}
