import LugasLexicon
import LugasReview
import Testing

/// Packs, and what their sentences leave unproven.
struct CoverageCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// `family kind severity` and the body of each pack; pack names are p0, p1, …
  let packs: [(head: String, body: String)]
  let findings: [String]

  init(_ name: String, _ packs: [(head: String, body: String)], _ findings: [String] = []) {
    testDescription = name
    self.packs = packs
    self.findings = findings
  }

  var sources: LexiconSources {
    LexiconSources(
      files: packs.enumerated().map { index, pack in
        let head = pack.head.split(separator: " ")
        return LexiconFile(
          path: "p\(index).yaml",
          text: """
            pack: p\(index)
            language: id
            family: \(head[0])
            kind: \(head[1])
            severity: \(head[2])
            why: { id: Sebab. }
            source: Redaksi
            \(pack.body)
            """)
      })
  }

  static let plain = "plain officialese should"

  static let all = [
    CoverageCase(
      "rules in order",
      [
        (
          plain,
          """
          replace: { dalam rangka: untuk }
          rules:
            - id: guna
              match: guna
              suggest: untuk
              unless: { next: [pakai], flags: [quoted] }
              changes: [Rapat ⟦guna⟧ itu => Rapat untuk itu]
              keeps: [Barang guna pakai, "Ia berkata, “guna itu”.", Gunanya]
          """
        )
      ],
      [
        "p0.yaml:13:38 needless: no sentence of 'id/p0/guna' needs this exception; without it nothing fails"
      ]),
    CoverageCase(
      "an exception in a family whose quotations count is needed",
      [
        (
          "neutral attack should",
          """
          rules:
            - id: gagal
              match: gagal total
              unless: { next: [panen], sentence: [mesin], flags: [question] }
              changes: [⟦Gagal total⟧ lagi]
              keeps: [Gagal total panen., Mesin gagal total., Gagal total?, Gagal]
          """
        )
      ]),
    CoverageCase(
      "a condition that no sentence needs",
      [
        (
          plain,
          """
          rules:
            - id: guna
              match: guna
              when: { sentence: [rapat, sidang], near: { within: 2, match: [itu, ini] } }
              changes: [Rapat ⟦guna⟧ itu]
              keeps: [Guna rapat., Guna itu., x, x, x]
          """
        )
      ],
      [
        "p0.yaml:11:31 needless: no sentence of 'id/p0/guna' needs this condition; without it nothing fails",
        "p0.yaml:11:72 needless: no sentence of 'id/p0/guna' needs this condition; without it nothing fails",
      ]),
    CoverageCase(
      "a phrase that a stronger rule always shadows",
      [
        (plain, "replace: { luar biasa: baik }"),
        ("neutral flattery must", "replace: { luar biasa: \"\" }"),
      ], ["p0.yaml:8:12 shadowed: 'luar biasa' always gives way to 'id/p1/luar-biasa'"]),
    CoverageCase(
      "a rule whose sentences show another win",
      [
        (
          plain,
          """
          replace: { dalam rangka itu: untuk itu }
          rules:
            - { id: r, match: dalam rangka, changes: [⟦Dalam rangka⟧ itu], keeps: [x] }
          """
        )
      ],
      [
        "p0.yaml:10:5 shadowed: no sentence of 'id/p0/r' shows it win; 'id/p0/dalam-rangka-itu' goes before it"
      ]),
    CoverageCase(
      "two rules that tie",
      [
        (plain, "replace: { dalam rangka: untuk }"),
        (
          "plain redundancy should",
          """
          rules:
            - id: r
              match: (dalam|demi) rangka
              suggest: untuk
              changes: [⟦Dalam rangka⟧ itu => Untuk itu, ⟦Demi rangka⟧ itu => Untuk itu]
              keeps: [x]
          """
        ),
      ],
      [
        "p1.yaml:9:5 tie: 'id/p1/r' and 'id/p0/dalam-rangka' tie on 'dalam rangka'; only their order decides"
      ]),
    CoverageCase(
      "a rule that ties with several of a pack is told once",
      [
        (CoverageCase.plain, "replace: { dalam rangka: untuk, guna: untuk }"),
        (
          "plain redundancy should",
          """
          rules:
            - id: r
              match: (dalam rangka|guna|demi)
              suggest: untuk
              changes: [⟦Demi⟧ itu => Untuk itu]
              keeps: [x]
          """
        ),
      ],
      [
        "p1.yaml:9:5 tie: 'id/p1/r' and 'id/p0/dalam-rangka' tie on 'dalam rangka', and with 1 more of 'id/p0'; only their order decides"
      ]),
    CoverageCase(
      "a replacement that makes another rule fire",
      [
        (plain, "replace: { senantiasa: selalu, guna: untuk }"),
        ("claim absolute should", "replace: { selalu: sering }"),
      ], ["p0.yaml:8:12 relapse: the replacement 'selalu' makes 'id/p1/selalu' fire"]),
    CoverageCase(
      "a rule that fires on its own replacement",
      [(plain, "replace: { rangka: rangka kerja }")],
      ["p0.yaml:8:12 loop: 'id/p0/rangka' fires on its own replacement 'rangka kerja'"]),
  ]
}

struct CoverageTests {
  @Test(arguments: CoverageCase.all)
  func `tells what the sentences leave unproven`(_ example: CoverageCase) {
    let sources = example.sources
    #expect(sources.problems.map(\.rendered.en) == [])
    let findings = Coverage.findings(in: sources).map { finding in
      let place = finding.problem.place
      return
        "\(finding.problem.path):\(place.line):\(place.column) \(finding.kind): \(finding.problem.message.en)"
    }
    #expect(findings == example.findings)
  }

  @Test func `only a loop is an error`() {
    let findings = CoverageCase.all.flatMap { Coverage.findings(in: $0.sources) }
    #expect(Set(findings.map(\.kind)) == Set(Coverage.Kind.allCases))
    for finding in findings {
      #expect((finding.problem.weight == .error) == (finding.kind == .loop))
    }
    #expect(findings.first?.problem.rendered.en.contains(": warning: no sentence") == true)
  }
}
