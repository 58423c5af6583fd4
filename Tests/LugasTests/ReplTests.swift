import LugasChecking
import LugasHistory
import LugasLexicon
import LugasTerminal
import LugasText
import Testing

@testable import lugas

/// Lines at the main prompt and the text that is then in hand.
struct LineCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let lines: [Input]
  let draft: String?
  let says: String

  init(_ name: String, _ lines: [Input], draft: String? = nil, says: String = "") {
    testDescription = name
    self.lines = lines
    self.draft = draft
    self.says = says
  }

  private static let block: [Input] = ["/tempel", "satu", "/quit", "dua"]

  static let all = [
    LineCase("typed text is a draft", ["Loket buka."], draft: "Loket buka."),
    LineCase("several lines", ["satu\ndua"], draft: "satu\ndua"),
    LineCase("a paste", [.pasted("satu\ndua\n")], draft: "satu\ndua\n"),
    LineCase(
      "a paste that begins with a command", [.pasted("/quit\nteks\n")], draft: "/quit\nteks\n"),
    LineCase("a pasted command alone", [.pasted("/quit")], draft: "/quit"),
    LineCase(
      "a command name finished by a paste", [.typedAndPasted("/", "quit")], draft: "/quit"),
    LineCase(
      "typed text that goes on pasted", [.typedAndPasted("/quit\n", "teks")],
      draft: "/quit\nteks"),
    LineCase("two slashes", ["//quit"], draft: "/quit"),
    LineCase("a block", block + ["/selesai"], draft: "satu\n/quit\ndua\n"),
    LineCase("a block ended in English", block + ["/done"], draft: "satu\n/quit\ndua\n"),
    LineCase("a block ended by Ctrl-D", block + [.endOfInput], draft: "satu\n/quit\ndua\n"),
    LineCase("a block cancelled", block + [.cancelled], says: "Masukan dibuang."),
    LineCase(
      "a block holding a pasted end", ["/tempel", .pasted("/selesai"), "/selesai"],
      draft: "/selesai\n"),
    LineCase("a block ended by a word", block + ["selesai", "y"], draft: "satu\n/quit\ndua\n"),
    LineCase(
      "a block with the word as a line", block + ["selesai", "t", "/selesai"],
      draft: "satu\n/quit\ndua\nselesai\n"),
    LineCase(
      "nothing to review", ["Loket buka.", "/tinjau"], draft: "Loket buka.",
      says: "Lugas tidak menemukan saran."),
    LineCase(
      "accepting once more", [.typed(Office.post), "/terima 1 3", "/terima 1 3 4"],
      draft: Office.post, says: "Saran 1, 3 sudah diterima."),
    LineCase(
      "skipping without the loop", [.typed(Office.post), "/lewati 1"], draft: Office.post,
      says: "Dilewati: dalam rangka"),
    LineCase("a language by its name", ["/bahasa inggris"], says: "The interface is in English"),
    LineCase(
      "a mark alone shows its surroundings", ["Rapat dinas lagi dan lagi pada hari Senin."],
      draft: "Rapat dinas lagi dan lagi pada hari Senin.",
      says: "  1  info   sederhana  Rapat dinas {lagi dan lagi} pada hari Senin.\n"),
    LineCase(
      "counts tell what is left", [.typed(Office.post), "/terima 1", "/lihat"], draft: Office.post,
      says: "1 dari 4 diputuskan; belum:   1 wajib · 2 saran · 0 info"),
    LineCase(
      "a row a draft", ["Loket dalam rangka HUT kota.", "/terima 1", "/salin", "/cari kota loket"],
      draft: "Loket dalam rangka HUT kota.",
      says: "   1  naskah, hasil · 23 Nov 2026 00.00\n      {Loket} untuk HUT {kota}.\n"),
    LineCase(
      "a copied draft is listed as copied",
      ["Loket dalam rangka HUT kota.", "/terima 1", "/salin", "/riwayat"],
      draft: "Loket dalam rangka HUT kota.", says: "  1/1      disalin    Loket dalam"),
    LineCase("blanks", [.pasted("  \n ")], says: "Naskah kosong"),
    LineCase("Enter alone", [""], says: "Belum ada naskah."),
    LineCase("a key", ["y"], says: "'y' menjawab pertanyaan"),
    LineCase("q", ["q"], says: "garis miring: /keluar"),
    LineCase("exit", ["exit"], says: "garis miring: /keluar"),
    LineCase("a command without its slash", ["bantuan"], says: "garis miring: /bantuan"),
    LineCase("a hashtag is a draft", ["#LawanDBD"], draft: "#LawanDBD"),
    LineCase("a word is no draft", ["batal"], says: "'batal' terlalu pendek untuk naskah"),
    LineCase("two words are none", ["tolong!", "halo min"], says: "'halo min' terlalu pendek"),
    LineCase("a short line once more", ["halo min", "halo min"], draft: "halo min"),
    LineCase("a short paste", [.pasted("Layanan libur")], draft: "Layanan libur"),
    LineCase("a word of the keys", ["ya"], says: "'ya' menjawab pertanyaan"),
    LineCase("a word that is a command", ["terima"], says: "garis miring: /terima"),
    LineCase("an unknown command", ["/tolka 1"], says: "maksudnya /tolak?"),
    LineCase("a prefix of several", ["/te"], says: "'/te' bisa berarti"),
    LineCase("a prefix of one", ["/bant"], says: "  /bantuan\n"),
    LineCase(
      "a number that is none", ["Loket buka.", "/urung dua"], draft: "Loket buka.",
      says: "'dua' bukan jumlah"),
    LineCase("Ctrl-C", [.cancelled, "Loket buka."], draft: "Loket buka.", says: "Dibatalkan"),
    LineCase("a file that is not there", ["/buka /tidak/ada"], says: "'/tidak/ada' tidak ada"),
    LineCase(
      "a rule that is not there", ["/jelaskan id/p0/dalam-rangkai"],
      says: "maksudnya 'id/p0/dalam-rangka'?"),
    LineCase(
      "a family misspelt", [.typed(Office.post), "/tinjau klaem"], draft: Office.post,
      says: "maksudnya klaim?"),
  ]
}

struct ReplTests {
  @Test(arguments: LineCase.all)
  func `tells drafts from commands`(_ example: LineCase) throws {
    // A signal leaves the draft in hand as it is.
    let outcome = try Office().play(example.lines + [.signal(15)])
    #expect(outcome.desk.lastText == example.draft, "\(outcome.screen)")
    #expect(outcome.screen.contains(example.says), "\(outcome.screen)")
  }

  @Test func `lists suggestions with numbers, severity and family`() throws {
    let outcome = try Office().run(.typed(Office.post))
    #expect(
      outcome.screen.contains(
        """
          1  saran  sederhana  dalam rangka → untuk
          2  wajib  klaim      Menurut para ahli → Menurut para ahli [perlu sumber]
          3  saran  sederhana  pada saat ini → kini
          4  saran  netral     yang sangat hebat → (hapus)
        1 wajib · 3 saran · 0 info   Enter: tinjau   /terima 1 2   /jelaskan 1
        """))
  }

  @Test func `lists what was decided in the officer's words`() throws {
    let outcome = try Office().run(
      .typed(Office.post), "/sunting 1", "demi", "/sumber 2 BPS 2026", "t", "", "2", "t", "/lihat")
    #expect(
      outcome.screen.contains(
        """
          1  saran  sederhana  dalam rangka  [disunting: demi]
          2  wajib  klaim      Menurut para ahli  [bersumber: BPS 2026]
          3  saran  sederhana  pada saat ini → saat ini  [diterima]
          4  saran  netral     yang sangat hebat → (hapus)  [ditolak]
        """))
  }

  @Test(arguments: [40, 80])
  func `keeps every row within the screen`(_ columns: Int) throws {
    let outcome = try Office().run(
      .typed(Office.post), "/bantuan", "", "?", "xx", "y", "t", "1", "q", "/riwayat", "/banding",
      columns: columns)
    let widest = outcome.screen.split(separator: "\n").map { DisplayWidth.columns(of: String($0)) }
    #expect(widest.max().map { $0 <= columns } == true)
  }

  @Test func `holds back a copy until the officer insists`() throws {
    let office = try Office()
    let outcome = office.run(
      .typed(Office.post), "/terima 1 3 4", "/salin", "/terima 2", "/salin", "/salin --paksa x",
      "/salin --tetap disetujui", "/riwayat 1", "/baru", "/salin 1 tetap mendesak", columns: 200)
    #expect(outcome.screen.contains("saran wajib belum diputuskan: 2. Putuskan: Enter."))
    #expect(
      outcome.screen.contains(
        "Belum disalin: saran 2 masih bertanda [perlu sumber]. Beri sumber: /sumber 2 LEMBAGA, "
          + "TANGGAL. Tetap salin: /salin --tetap ALASAN"))
    #expect(
      outcome.screen.contains("Tetap disalin (masih ada tanda [perlu sumber]) — alasan: disetujui"))
    let copies = try office.store().draft(1)?.copies
    #expect(copies?.map(\.overrideReason) == ["disetujui", "mendesak"])
  }

  @Test func `asks for the reason of a copy that is insisted on`() throws {
    let office = try Office()
    let outcome = office.run(.typed(Office.post), "/salin --tetap", "/salin --paksa x")
    #expect(outcome.screen.ranges(of: "sebutkan alasannya di belakang --tetap").count == 1)
    #expect(try office.store().draft(1)?.copies == [])
  }

  @Test func `keeps a reason only for a copy that was held back`() throws {
    let office = try Office()
    let outcome = office.run("Loket dalam rangka HUT.", "/terima 1", "/lihat", "/salin tetap saja")
    #expect(outcome.screen.contains("1 saran, semua diputuskan.   /salin: salin hasil"))
    #expect(try office.store().draft(1)?.copies.map(\.overrideReason) == [nil])
  }

  @Test func `changes the language in the middle`() throws {
    let outcome = try Office().run(.typed(Office.post), "/bahasa en", "/accept 1", "", "n", "2")
    #expect(outcome.screen.contains("The interface is in English now."))
    #expect(outcome.screen.contains("Accepted: dalam rangka → untuk"))
    #expect(outcome.keyboard.language == .en)
    #expect(outcome.decisions == ["1 accept", "2 reject"])
  }

  @Test func `keeps commands for the arrow keys, but no prose`() throws {
    let outcome = try Office().run(
      .typed(Office.post), "/Dinkes melaporkan", "/teri 1", "/catat 3 rahasia", "",
      "/sumber rahasia",
      "q", .pasted("/bantuan"))
    #expect(outcome.keyboard.remembered == ["/teri 1", "/catat", "/sumber"])
  }

  @Test func `warns of hidden characters once`() throws {
    let outcome = try Office().run("Loket\u{202E} buka.", "/lihat")
    #expect(outcome.screen.ranges(of: "huruf tak terlihat").count == 1)
    #expect(outcome.screen.ranges(of: "Loket<U+202E> buka.").count == 2)
  }

  @Test func `ends with a signal's number and all decisions kept`() throws {
    let office = try Office()
    let outcome = office.run(.typed(Office.post), "", "y", .signal(15))
    #expect(outcome.desk.terminationSignal == 15)
    #expect(try office.recorded() == ["accept"])
  }
}

extension Desk {
  /// The text of the draft in hand, or of the last one when it is finished and put away.
  var lastText: String? {
    if let work { return work.checked.draft.text }
    let last = try? ledger.history?.list(DraftFilter(limit: 1)).first
    return last.flatMap { try? ledger.history?.draft($0.number)?.draft.text }
  }
}
