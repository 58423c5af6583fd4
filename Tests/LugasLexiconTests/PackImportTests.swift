import Testing

@testable import LugasLexicon

/// A spreadsheet saved as text, and its cells.
struct TableCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  /// `line: cell|cell`.
  let rows: [String]

  init(_ name: String, _ text: String, _ rows: String...) {
    testDescription = name
    self.text = text
    self.rows = rows
  }

  static let all = [
    TableCase("commas", "a,b\nc,d\n", "1: a|b", "2: c|d"),
    TableCase("semicolons", "a;b, c\nd;e\n", "1: a|b, c", "2: d|e"),
    TableCase(
      "semicolons where texts hold as many commas", "a, b;c\nd;e, f\n", "1: a, b|c", "2: d|e, f"),
    TableCase("tabs", "a\tb, c; d\n", "1: a|b, c; d"),
    TableCase("no line end at the end", "a,b", "1: a|b"),
    TableCase("a byte-order mark and CR LF", "\u{FEFF}a,b\r\nc,d\r\n", "1: a|b", "2: c|d"),
    TableCase("quotes", "\"a, b\",\"c \"\"d\"\"\"\n", "1: a, b|c \"d\""),
    TableCase("a line end inside quotes", "\"a\nb\",c\nd,e\n", "1: a b|c", "3: d|e"),
    TableCase("a quotation mark inside a cell", "5\" pipa,pipa\n", "1: 5\" pipa|pipa"),
    TableCase("blanks of all sorts", "  a \u{A0} b , c \n", "1: a b|c"),
    TableCase("blank rows and empty cells", "\n,,\na,b,,\n", "3: a|b"),
    TableCase("an empty text", ""),
  ]
}

struct PackImportTests {
  @Test(arguments: TableCase.all)
  func `reads what spreadsheets save`(_ example: TableCase) {
    let rows = CSVTable(example.text).rows.map { "\($0.line): \($0.cells.joined(separator: "|"))" }
    #expect(rows == example.rows)
  }

  private func made(_ text: String, name: String = "kita") -> PackImport {
    PackImport(
      LexiconFile(path: "kata.csv", text: text),
      head: PackImport.Head(
        name: name, language: .id, kind: .officialese, severity: .should, source: "kata.csv",
        why: "Kata yang dianjurkan."))
  }

  @Test func `the pack that is made reads back`() {
    let pack = made(
      "kata;ganti;alasan\ndalam rangka;untuk\nguna;untuk | agar;Lebih \"lazim\": biasa\n#x y;@z\nno;(hapus)\n"
    )
    #expect(pack.problems == [])
    #expect(pack.hasHeader)
    #expect(pack.entryCount == 4)
    let sources = LexiconSources(files: [LexiconFile(path: "id/plain/kita.yaml", text: pack.text)])
    #expect(sources.problems.map(\.rendered.en) == [])
    let lexicon = sources.compiled().0
    #expect(lexicon.cards.map(\.pattern) == ["dalam rangka", "guna", "#x y", "no"])
    #expect(
      lexicon.cards.map(\.why.id) == [
        "Kata yang dianjurkan.", "Lebih \"lazim\": biasa", "Kata yang dianjurkan.",
        "Kata yang dianjurkan.",
      ])
    #expect(
      (0..<4).map { lexicon.image.offers(ofVariant: $0) } == [
        ["untuk"], ["untuk", "agar"], ["@z"], [""],
      ])
  }

  @Test func `a first row without headings is an entry`() {
    let pack = made("guna,untuk\n")
    #expect(!pack.hasHeader)
    #expect(pack.entryCount == 1)
  }

  @Test(arguments: [
    ("guna;", "'guna' has no replacement; write (hapus) or (delete) to delete it"),
    (";untuk", "the first column is empty"),
    ("guna;guna", "'guna' would replace itself"),
    ("a;b\nA;c", "'A' stands already in line 2"),
    ("a;b;c;d", "the row has 4 columns; write two and a reason, texts with the separator quoted"),
    (
      "apa kabar?;halo",
      "'?' means something else in a pack; write the rule for 'apa kabar?' by hand"
    ),
    ("@dinas;dinas", "'@' means something else in a pack; write the rule for '@dinas' by hand"),
    ("a=b;c", "'replace' takes fixed wording; write a phrase with parts that vary under 'rules'"),
    ("\"guna;untuk", "the quotation mark is never closed"),
  ])
  func `no row is refused in silence`(_ row: String, _ message: String) throws {
    let pack = made("dalam rangka;untuk\n\(row)\n")
    let problem = try #require(pack.problems.first { $0.message.en == message }, "\(pack.problems)")
    let last = 1 + row.split(separator: "\n").count
    #expect(problem.place.line == last)
    #expect(problem.rendered.en.hasPrefix("kata.csv:\(last):1: error: \(message)\n  "))
    #expect(pack.text.contains("  dalam rangka: untuk\n"))
  }
}

struct PhraseFieldsTests {
  @Test func `a fixed phrase may have a reason and weight of its own`() {
    let file = LexiconFile(
      path: "id/plain/trial.yaml",
      text: LexiconSourcesTests.head
        + "replace:\n  guna: { suggest: [untuk, agar], why: Lazim., severity: must, source: KBBI }\n"
    )
    let sources = LexiconSources(files: [file])
    #expect(sources.problems == [])
    let card = sources.compiled().0.card(RuleID("id/trial/guna"))
    #expect(card?.why.id == "Lazim.")
    #expect(card?.severity == .must)
    #expect(card?.source.id == "KBBI")
    #expect(sources.compiled().0.image.offers(ofVariant: 0) == ["untuk", "agar"])
  }

  @Test func `its keys are checked`() {
    #expect(
      YAMLTrapTests.problems("replace:\n  guna: { suggest: untuk, wy: Lazim. }\n").map(\.message.en)
        == ["unknown key 'wy'; did you mean 'why'?"])
  }

  @Test func `a card tells its pack's and its own conditions`() {
    let file = LexiconFile(
      path: "id/plain/trial.yaml",
      text: LexiconSourcesTests.head + """
        unless: { flags: [quoted, question] }
        rules:
          - id: r
            match: guna
            unless: { next: [pakai, (a|b)], near: { within: 3, match: [x] } }
            when: { sentence: [rapat] }
            changes: [⟦guna⟧ rapat]
            keeps: [a, b, c, d, e]
        """)
    let sources = LexiconSources(files: [file])
    #expect(sources.problems == [])
    let card = sources.compiled().0.card(RuleID("id/trial/r"))
    #expect(card?.unless == ["flags: question | quoted", "next: pakai | (a|b)", "near 3: x"])
    #expect(card?.when == ["sentence: rapat"])
    #expect(card?.changes.map(\.before) == ["guna rapat"])
    #expect(card?.keeps == ["a", "b", "c", "d", "e"])
  }
}
