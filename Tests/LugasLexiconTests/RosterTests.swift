import LugasLexicon
import Testing

/// Rosters and the tables they are made from.
struct RosterTests {
  private static func imported(_ rows: String, days: DayWindow? = nil) -> RosterImport {
    RosterImport(
      LexiconFile(path: "calon.csv", text: rows),
      head: .init(name: "contoh", election: "Pilbup: Contoh", source: "KPU \"Contoh\"", days: days),
      known: .init(parties: ["Golkar", "PKB"], isCommon: { ["rina", "Rina"].contains($0) }))
  }

  private static let head = "nama;nama pendek;nomor;partai;jabatan;daerah;mulai;sampai\n"

  @Test func `the roster that is made reads back and feeds the lists`() {
    let made = RosterTests.imported(
      RosterTests.head
        + "Bagas Wiranegara;Wiranegara;1;PKB;Bupati;Contoh Asri;2031-08-01;30/11/2031\n"
        + "Rina Maheswari;Rina;1;;Wakil Bupati;Contoh Asri;2031-08-01;2031-11-30\n")
    #expect(made.problems.map(\.message.en).count == 1, "\(made.problems.map(\.message.en))")
    #expect(made.problems.first?.weight == .warning)
    let sources = LexiconSources(files: [
      LexiconFile(path: "id/rosters/contoh.yaml", text: made.text)
    ])
    #expect(sources.problems.map(\.rendered.en) == [])
    #expect(sources.names(inList: "candidate-names", .id) == ["Wiranegara"])
    #expect(sources.names(inList: "candidate-words", .en) == ["Rina"])
    let pairs = sources.names(inList: "candidate-pairs", .id)
    #expect(pairs.contains("Wiranegara-Rina") && pairs.contains("Bagas Wiranegara dan Rina"))
    #expect(sources.names(inList: "candidate-pairs", .en).contains("Wiranegara and Rina"))
  }

  static let slips: [(row: String, says: String)] = [
    ("Bagas W;;satu;;Bupati;Contoh;2031-08-01;2031-11-30", "'satu' is no ballot number"),
    ("Bagas W;;1;;Bupatii;Contoh;2031-08-01;2031-11-30", "did you mean 'bupati'?"),
    ("Bagas W;;1;;Bupati;Contoh;2031-08-32;2031-11-30", "'2031-08-32' is no day"),
    ("Bagas W;;1;;Bupati;Contoh;2031-08-01;", "stand together"),
    ("Bagas W;;1;;Bupati;Contoh;2031-08-01;2031-07-30", "lies before"),
    (";;1;;Bupati;Contoh;2031-08-01;2031-11-30", "no name"),
    ("Sari A;;1;;Bupati;Contoh;2031-08-01;2031-11-30", "stands already in line 2"),
    ("Bagas W;;1;Golkra;Bupati;Contoh;2031-08-01;2031-11-30", "did you mean 'Golkar'?"),
  ]

  @Test(arguments: slips) func `a row's slip is told with its line`(
    _ slip: (row: String, says: String)
  ) {
    let made = RosterTests.imported(
      RosterTests.head + "Sari A;;1;;Bupati;Contoh;2031-08-01;2031-11-30\n" + slip.row + "\n")
    #expect(made.problems.count == 1)
    #expect(made.problems.first?.place.line == 3)
    #expect(made.problems.first?.message.en.contains(slip.says) == true, "\(made.problems)")
    #expect(made.entryCount == (made.problems.first?.weight == .warning ? 2 : 1))
  }

  @Test func `an unknown column is named with the nearest`() {
    let made = RosterTests.imported("nama;nomer urut\nSari A;1\nBagas W;2\n")
    #expect(
      made.problems.first?.message.en == "unknown column 'nomer urut'; did you mean 'nomor urut'?")
  }

  @Test func `without days it says so`() {
    let made = RosterTests.imported("nama;nomor;daerah\nSari A;1;Contoh\n")
    #expect(made.text == "")
    #expect(made.problems.first?.message.en.contains("first and last day") == true)
  }

  @Test(arguments: [
    ("  - { nama: Sari A }", "unknown key 'nama'; did you mean 'name'?"),
    ("  - { number: 1 }", "needs a 'name'"),
    ("  - { name: Sari A, number: x }", "from 1 to 99"),
    ("  - { name: Sari A, from: 2031-01-01 }", "stand together"),
  ])
  func `a roster file's slip is told`(_ entry: String, _ says: String) {
    let text = """
      roster: contoh
      language: id
      election: Pilbup
      source: KPU
      from: 2031-08-01
      until: 2031-11-30
      entries:
      \(entry)
      """
    let problems = LexiconSources(files: [
      LexiconFile(path: "id/rosters/contoh.yaml", text: text)
    ]).problems
    #expect(problems.contains { $0.message.en.contains(says) }, "\(problems.map(\.message.en))")
  }

  @Test func `a roster file's slips hide none of each other`() {
    let text = """
      roster: contoh
      language: id
      election: Pilbup
      source: KPU
      from: 2031-08-32
      until: 2031-11-30
      entries:
        - { name: Sari A, number: x }
        - { name: Bagas W, until: 2031-10-01 }
      """
    let problems = LexiconSources(files: [
      LexiconFile(path: "id/rosters/contoh.yaml", text: text)
    ]).problems
    #expect(problems.map(\.place.line) == [5, 8, 9], "\(problems.map(\.message.en))")
  }
}
