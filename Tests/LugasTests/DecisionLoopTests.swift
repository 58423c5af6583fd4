import LugasHistory
import LugasReview
import Testing

@testable import lugas

/// Answers given in the loop, the decisions that stand after them, and what is recorded.
struct LoopCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let answers: [Input]
  let decisions: [String]
  let recorded: [String]

  init(_ name: String, _ answers: [Input], _ decisions: [String], _ recorded: [String]) {
    testDescription = name
    self.answers = answers
    self.decisions = decisions
    self.recorded = recorded
  }

  static let all = [
    LoopCase("y accepts", ["y"], ["1 accept"], ["accept"]),
    LoopCase("t rejects", ["t"], ["1 reject"], ["reject"]),
    LoopCase("n rejects", ["n"], ["1 reject"], ["reject"]),
    LoopCase("l skips", ["l"], ["1 skip"], ["skip"]),
    LoopCase("s skips", ["s"], ["1 skip"], ["skip"]),
    LoopCase("u takes own text", ["u", "demi"], ["1 edit"], ["edit"]),
    LoopCase("e takes own text", ["e", "demi"], ["1 edit"], ["edit"]),
    LoopCase("own text may be pasted", ["u", .pasted("demi")], ["1 edit"], ["edit"]),
    LoopCase("own text cancelled", ["u", .cancelled], [], []),
    LoopCase("own text emptied, and meant", ["u", "", "", "y"], ["1 edit"], ["edit"]),
    LoopCase("own text emptied by mistake", ["u", "", "t"], [], []),
    LoopCase("own text without an editor", ["/sunting 1", "demi"], ["1 edit"], ["edit"]),
    LoopCase("own text unchanged", ["u", "dalam rangka"], [], []),
    LoopCase("1 picks", ["1"], ["1 accept"], ["accept"]),
    LoopCase("a pick that is not offered", ["2"], [], []),
    LoopCase("a second replacement", ["g 3", "2"], ["3 accept"], ["accept"]),
    LoopCase("Enter alone", ["", "  "], [], []),
    LoopCase("an unknown key", ["yaa", "10", "x"], [], []),
    LoopCase(
      "the words of the keys", ["ya", "lewati", "tolak", "batal"],
      ["1 accept", "2 skip", "3 reject"], ["accept", "skip", "reject"]),
    LoopCase("a word for a reason", ["g 2", "tidak", "batal"], [], []),
    LoopCase("z takes back", ["y", "z"], [], ["accept", "undo"]),
    LoopCase("z with nothing to take back", ["z"], [], []),
    LoopCase("redo", ["y", "z", "/ulang"], ["1 accept"], ["accept", "undo", "redo"]),
    LoopCase("b goes back and decides anew", ["y", "b", "t"], ["1 reject"], ["accept", "reject"]),
    LoopCase("g goes to", ["g 4", "y"], ["4 accept"], ["accept"]),
    LoopCase("g to what is not there", ["g 44"], [], []),
    LoopCase("? explains and asks on", ["?", "y"], ["1 accept"], ["accept"]),
    LoopCase("a note", ["# istilah Perda"], [], ["note"]),
    LoopCase("y! after y", ["y!", "y"], ["1 accept"], ["accept"]),
    LoopCase("y! after anything else", ["y!", "t", "y!", ""], [], []),
    LoopCase("t! after y", ["t!", "y"], ["1 reject"], ["reject"]),
    LoopCase("a must without a reason", ["g 2", "t", ""], [], []),
    LoopCase("a must with a key for a reason", ["g 2", "t", "t", "t", "9"], [], []),
    LoopCase("a must, the reason cancelled", ["g 2", "t", .cancelled], [], []),
    LoopCase("a must with a reason by number", ["g 2", "t", "2"], ["2 reject"], ["reject"]),
    LoopCase("a must with a written reason", ["g 2", "t", "nama acara"], ["2 reject"], ["reject"]),
    LoopCase("a must by t! asks once", ["g 2", "t!", "y", "1"], ["2 reject"], ["reject"]),
    LoopCase("a source in the loop", ["g 2", "/sumber BPS 2026"], ["2 source"], ["source"]),
    LoopCase(
      "a pasted source", ["g 2", .typedAndPasted("/sumber ", "https://contoh.go.id/a")],
      ["2 source"], ["source"]),
    LoopCase("a source for what is no claim", ["/sumber BPS"], [], []),
    LoopCase("an empty source", ["g 2", "/sumber"], [], []),
    LoopCase("a source of one word", ["g 2", "/sumber besok"], [], []),
    LoopCase("a link without a host", ["g 2", "/sumber https://"], [], []),
    LoopCase(
      "a source written into the text", ["g 2", "/sumber BPS 2026", "", "ya"], ["2 source"],
      ["source", "source"]),
    LoopCase("a paste of keys", [.pasted("y\ny\n"), .pasted("y")], [], []),
    LoopCase("a paste behind a key", [.typedAndPasted("y", "\ny")], [], []),
    LoopCase("a pasted command", [.pasted("/terima semua")], [], []),
    LoopCase(
      "numbers of a review", ["q", "/tinjau 3-4", "t", "t"], ["3 reject", "4 reject"],
      ["reject", "reject"]),
    LoopCase("Ctrl-C stops", [.cancelled, "y"], [], []),
    LoopCase("Ctrl-D stops the loop only", [.endOfInput, "/terima 1"], ["1 accept"], ["accept"]),
    LoopCase("q stops", ["y", "q", "/terima 3"], ["1 accept", "3 accept"], ["accept", "accept"]),
    LoopCase(
      "a command of the loop", ["/tolak 1 3"], ["1 reject", "3 reject"], ["reject", "reject"]),
    LoopCase("a loop in the loop", ["/tinjau", "/lanjut", "y"], ["1 accept"], ["accept"]),
    LoopCase(
      "all of them", ["/terima 1 3-4"], ["1 accept", "3 accept", "4 accept"],
      [
        "accept", "accept", "accept",
      ]),
  ]
}

struct DecisionLoopTests {
  @Test(arguments: LoopCase.all)
  func `decides and records as asked`(_ example: LoopCase) throws {
    let office = try Office()
    let outcome = office.play([.typed(Office.post), ""] + example.answers)
    #expect(outcome.decisions == example.decisions, "\(outcome.screen)")
    #expect(try office.recorded() == example.recorded)
  }

  @Test func `makes the text and finishes`() throws {
    let office = try Office()
    let outcome = office.run(.typed(Office.post), "", "y", "y", "2", "y")
    #expect(
      outcome.screen.contains(
        "DRAF 1 selesai   diterima 4   ditolak 0   disunting 0   dilewati 0   bersumber 0"))
    let draft = try office.store().draft(1)
    #expect(draft?.state == .finished)
    #expect(
      draft.flatMap(HistoryBridge.work(from:))?.review.revision.text
        == "Kegiatan untuk HUT. Menurut para ahli [perlu sumber], warga sehat. "
        + "Loket saat ini buka. Tim bekerja.")
  }

  @Test(
    arguments: [
      (["y", "/sumber 2 Dinkes, 20 Mei 2026", "y"], "ahli (sumber: Dinkes, 20 Mei 2026), w"),
      (["/sumber 2 https://a.go.id", "y"], "ahli (sumber: https://a.go.id), w"),
      (["g 2", "y", "/sumber 2 sumber: BPS 2026.", "t"], " Menurut para ahli, w"),
      (["g 2", "u", "Warga", "/sumber 2 BPS 2026", "y"], "Warga (sumber: BPS 2026), w"),
      (["g 2", "u", "Warga", "/sumber 2 BPS 2026", "t"], "Warga, w"),
      (["g 2", "/sumber BPS 2026", "y", "/lihat"], "HUT. Menurut para ahli (sumber: BPS 2026), w"),
      (["g 2", "/sumber BPS 2026", "y", "z"], "Menurut para ahli, w"),
    ] as [([Input], String)])
  func `writes a source only where the officer wants it`(
    _ answers: [Input], _ text: String
  ) throws {
    let office = try Office()
    let outcome = office.play([.typed(Office.post), ""] + answers + [.signal(15)])
    #expect(outcome.text?.contains(text) == true, "\(outcome.screen)")
    let kept = try office.store().draft(1).flatMap(HistoryBridge.work(from:))
    #expect(kept?.review.revision == outcome.desk.work?.review.revision)
  }

  @Test func `says what was noted, and the day only for what was read`() throws {
    let words = try Office().run(.typed(Office.post), "/sumber 2 Dinkes, 20 November 2026", "t")
    #expect(words.screen.contains("y: Menurut para ahli (sumber: Dinkes, 20 November 2026)"))
    #expect(words.screen.contains("Sumber dicatat: Dinkes, 20 November 2026\n"))
    let link = try Office().run(.typed(Office.post), "/sumber 2 dinkes.example.go.id/a", "t")
    #expect(link.screen.contains("Sumber dicatat: dinkes.example.go.id/a (dibaca 23 Nov 2026)"))
    let slip = try Office().run(.typed(Office.post), "/sumber 2 https://dinkes")
    #expect(slip.screen.contains("Tautan belum utuh: 'dinkes' bukan nama situs lengkap"))
  }

  @Test func `a finished review says what is left`() throws {
    let left = try Office().run(.typed(Office.post), "", "l", "y", "t", "t")
    #expect(
      left.screen.contains("Masih tersisa: dilewati 1 (saran 1), tanda [perlu sumber] 1 (saran 2).")
    )
    let none = try Office().run(.typed(Office.post), "", "y", "/sumber BPS 2026", "t", "y", "y")
    #expect(!none.screen.contains("Masih tersisa"))
  }

  @Test func `a finished review says how plainly the text reads now`() throws {
    let fixed = try Office().run(.typed("Dalam rangka HUT loket tutup."), "", "y")
    #expect(
      fixed.screen.contains("Kelugasan 89 → 92 dari 100; makin tinggi makin mudah dibaca."))
    let kept = try Office().run(.typed("Dalam rangka HUT loket tutup."), "", "t")
    #expect(kept.screen.contains("Kelugasan 89 dari 100, tidak berubah."))
  }

  @Test func `says once what the marks mean, and when the draft itself is quoted`() throws {
    let outcome = try Office().run(
      .typed(Office.post), "", "y", "q", "", "q", "/lihat", columns: 90)
    #expect(outcome.screen.ranges(of: "[-dibuang-] {+diganti+}").count == 1)
    #expect(outcome.screen.ranges(of: "NASKAH ASLI (hasil sementara: /banding)").count == 2)
    #expect(outcome.screen.contains("DRAF 1 · NASKAH ASLI"))
  }

  @Test func `names a rule only where it is explained`() throws {
    let outcome = try Office().run(.typed(Office.post), "", "y!", "t", "?", "q")
    #expect(outcome.screen.ranges(of: "id/p0/dalam-rangka").count == 1)
    #expect(outcome.screen.contains("ATURAN  id/p0/dalam-rangka"))
  }

  @Test(arguments: [
    ("/tinjau 1", "Saran 1 sudah diterima."), ("/tinjau 9", "Tidak ada saran '9'."),
    ("/tinjau 1x", "bukan nomor saran"),
  ])
  func `a review of numbers says why there is none`(_ line: String, _ answer: String) throws {
    let outcome = try Office().run(.typed(Office.post), "/terima 1", .typed(line))
    #expect(outcome.screen.contains(answer))
  }

  @Test(arguments: [("Rapat lagi dan lagi.", true), ("Rapat dalam rangka HUT.", false)])
  func `says at once why, where it offers nothing`(_ post: String, _ isTold: Bool) throws {
    let outcome = try Office().run(.typed(post), "", "q")
    #expect(outcome.screen.contains("  KENAPA  Sebab.") == isTold)
  }

  @Test func `says where a quotation is cut`() throws {
    let words = String(repeating: "kata ", count: 60)
    let outcome = try Office().run(.typed("Awal \(words)dalam rangka \(words)akhir."), "", "q")
    let review = outcome.screen.drop { $0 != "─" }
    #expect(review.contains("\n  … kata kata") && review.contains("kata …\n"))
    #expect(!review.contains("Awal") && !review.contains("akhir"))
  }

  @Test func `shows the question again after a pause, and only there`() throws {
    let outcome = try Office().run(.typed(Office.post), .paused, "", .paused, "y", "q", .paused)
    #expect(outcome.screen.ranges(of: "─── 1 dari 4").count == 2)
    #expect(outcome.screen.ranges(of: "─── 2 dari 4").count == 1)
  }

  @Test func `offers what was pushed aside, under its own number`() throws {
    let outcome = try Office().run(.typed(Office.post), "", "g 2", "t", "2")
    #expect(outcome.screen.contains("Saran lain di tempat itu: 5"))
    #expect(outcome.screen.contains("─── 5 dari 5 · info"))
  }

  @Test func `keeps the reason and the note`() throws {
    let office = try Office()
    office.run(.typed(Office.post), "", "g 2", "# dari rilis", "t", "nama acara")
    let actions = try office.store().draft(1)?.decisions.map(\.decision.action)
    #expect(actions == [.note("dari rilis"), .reject(reason: "nama acara")])
  }

  @Test func `tells the keys once, and again at Enter`() throws {
    let legend = "y terima   t tolak   u tulis sendiri"
    let once = try Office().run(.typed(Office.post), "", "y", "q")
    #expect(once.screen.ranges(of: legend).count == 1)
    let again = try Office().run(.typed(Office.post), "", "", "q")
    #expect(again.screen.ranges(of: legend).count == 2)
  }

  @Test func `a question for yes or no says so to anything else`() throws {
    let outcome = try Office().run(
      .typed(Office.post), "", "g 2", "/sumber BPS 2026", "/klaim", "", "t", "q")
    #expect(outcome.screen.ranges(of: "Jawab dulu: y untuk ya").count == 1)
    #expect(!outcome.screen.contains("KLAIM ·"))
  }

  @Test func `shows the live keys in the prompt`() throws {
    let outcome = try Office().run(.typed(Office.post), "", "g 2", "g 3", "q")
    #expect(
      outcome.keyboard.prompts.dropFirst(2).prefix(3) == [
        "[y t u l z ? q] ", "[y t u l z ? q, atau /sumber LEMBAGA, TANGGAL] ",
        "[y t 1-2 u l z ? q] ",
      ])
  }
}
