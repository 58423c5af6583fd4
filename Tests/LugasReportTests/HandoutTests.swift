import LugasLexicon
import Testing

@testable import LugasReport

struct HandoutTests {
  private static let lexicon: Lexicon = {
    let pack = { (name: String, family: String, kind: String, severity: String, rules: String) in
      LexiconFile(
        path: "id/\(family)/\(name).yaml",
        text: """
          pack: \(name)
          language: id
          family: \(family)
          kind: \(kind)
          severity: \(severity)
          why: { id: "Sebab <\(name)>.", en: Reason. }
          source: Pedoman A; Pedoman B
          \(rules)
          """)
    }
    let files = [
      pack("kecil", "plain", "redundancy", "should", "replace: { agar supaya: agar }"),
      pack(
        "besar", "plain", "officialese", "should",
        """
        replace: { dalam rangka: untuk, guna: untuk }
        rules:
          - id: panjang
            match: pada saat ini
            suggest: kini
            changes: [Loket ⟦pada saat ini⟧ buka. => Loket kini buka.]
            keeps: [Pada saat hujan loket tutup.]
        """),
      pack(
        "calon", "neutral", "candidate", "must",
        """
        rules:
          - id: dukung
            match: dukung {word} {word}?
            delete: phrase
            changes:
              - Pasar buka, ⟦dukung Rudi⟧. => Pasar buka.
            keeps: [Pasar buka.]
          - id: tagar
            match: ayo menang
            delete: phrase
            changes:
              - Taman buka, ⟦ayo menang⟧. => Taman buka.
            keeps: [Menang lomba.]
        """),
    ]
    let sources = LexiconSources(files: files)
    let (lexicon, problems) = sources.compiled()
    #expect((sources.problems + problems).map(\.rendered.en) == [])
    return lexicon
  }()

  private func handout(_ families: [Family], names: [String] = []) -> Handout {
    Handout(
      Self.lexicon, .id, families: families, pagesAFamily: 1, avoiding: NameScreen(names),
      keys: [.init(title: "Tombol", rows: [("y", "terima <ini>")])])
  }

  @Test func `a page takes a card of each kind, in the order of the kinds`() {
    let pages = handout([.plain, .neutral]).pages
    #expect(pages.map(\.family) == [.plain, .neutral])
    #expect(pages.first?.cards.map(\.kind) == [.officialese, .redundancy])
  }

  @Test func `a card shows sentences first, then phrases`() throws {
    let card = try #require(handout([.plain]).pages.first?.cards.first)
    #expect(card.rows.map(\.before) == ["Loket pada saat ini buka.", "dalam rangka", "guna"])
    #expect(card.rows.map(\.after) == ["Loket kini buka.", "untuk", "untuk"])
    #expect(card.kept == "Pada saat hujan loket tutup.")
    #expect(card.why == "Sebab <besar>.")
  }

  @Test(arguments: [
    (["Rudi"], ["Taman buka, ayo menang."]),
    ([], ["Pasar buka, dukung Rudi.", "Taman buka, ayo menang."]),
  ])
  func `no card shows a name of the election`(_ names: [String], _ sentences: [String]) throws {
    let card = try #require(handout([.neutral], names: names).pages.first?.cards.first)
    #expect(card.rows.map(\.before) == sentences)
  }

  @Test(arguments: [
    ("Dukung Rudi!", false), ("Rudiyanto datang.", true), ("#DukungRudi", false),
    ("Partai Biru Muda rapat.", false), ("Langit biru.", true),
  ])
  func `a name counts as a word, and inside a tag`(_ sentence: String, _ passes: Bool) {
    #expect(NameScreen(["Rudi", "Biru Muda"]).passes(sentence) == passes)
  }

  @Test func `HTML holds every text escaped, and a page for each`() {
    let html = HTMLHandout(handout([.plain, .neutral])).text
    #expect(html.components(separatedBy: "<section class=\"page").count == 4)
    #expect(html.contains("Sebab &lt;besar&gt;."))
    #expect(html.contains("Loket <em>pada saat ini</em> buka."))
    #expect(html.contains("terima &lt;ini&gt;"))
    #expect(!html.contains("<script") && !html.contains("http:") && !html.contains("https:"))
  }

  @Test func `Markdown holds the same`() {
    let text = MarkdownHandout(handout([.plain])).text
    #expect(text.hasPrefix("# Lugas: kartu aturan\n\n## Sederhana: "))
    #expect(text.contains("\n### Bahasa kantor (saran)\n\nSebab &lt;besar&gt;.\n\n- Loket pada"))
    #expect(text.contains("| y | terima &lt;ini&gt; |"))
  }
}

extension String {
  fileprivate func components(separatedBy mark: String) -> [Substring] {
    split(separator: mark, omittingEmptySubsequences: false)
  }
}
