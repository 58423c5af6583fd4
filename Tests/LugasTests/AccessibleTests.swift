import LugasLexicon
import Testing

@testable import LugasTerminal
@testable import lugas

/// The REPL as a screen reader reads it out: one line after the other.
struct AccessibleTests {
  private static let voice = ["ACCESSIBLE": "1"]

  private func screen(_ inputs: Input..., columns: Int = 80) throws -> String {
    try Office().play(inputs, columns: columns, environment: Self.voice).screen
  }

  @Test func `nothing is a sign, an indent or an escape sequence`() throws {
    let screen = try screen(
      .typed(Office.post), "", "?", "y", "t", "1", "z", "u", "Menurut kami", "q", "/banding",
      "/lihat", "/riwayat", "/riwayat 1", "/cari loket", "/klaim", "/jelaskan 3", "/aturan",
      "/setelan", "/bantuan", "/salin --tetap sudah", columns: 100)
    for sign in ["─", "·", "→", "⏎", "│", "[-", "{", "—", "\u{1B}[", "\r", "\n "] {
      #expect(!screen.contains(sign), "\(sign) in \(screen)")
    }
  }

  @Test func `suggestions, positions and decisions are sentences`() throws {
    let screen = try screen(.typed(Office.post), "/terima 1", "/lihat", "/tinjau")
    #expect(screen.contains("Saran 1, saran, sederhana: dalam rangka menjadi untuk.\n"))
    #expect(screen.contains("dalam rangka menjadi untuk. Diterima.\n"))
    #expect(screen.contains("Saran 2 dari 4, wajib, klaim\n"))
    #expect(screen.contains("1 wajib, 3 saran, 0 info; Enter: tinjau"))
  }

  @Test func `what goes and what comes is said in words`() throws {
    let screen = try screen(.typed(Office.post), "/tinjau", "/tolak 2", "1", "q", "/banding")
    #expect(
      screen.contains("Kegiatan (hapus: dalam rangka) (tambah: untuk) HUT."))
    #expect(!screen.contains("Tanda perubahan"))
  }

  @Test func `the draft itself stays letter by letter`() throws {
    let draft = "  Rute A → B · loket  dalam rangka HUT buka."
    let screen = try screen(.typed(draft), "/terima 1", "/banding", columns: 200)
    #expect(screen.contains("Baris 1:   Rute A → B · loket  dalam rangka HUT buka."))
    #expect(screen.contains("Rute A → B · loket  (hapus: dalam rangka) (tambah: untuk) HUT"))
  }

  @Test func `questions end with a colon and spell out no keys`() throws {
    let outcome = try Office().run(
      .typed(Office.post), "", "t", "", "u", "", "t", "q", environment: Self.voice)
    #expect(outcome.keyboard.prompts.allSatisfy { $0.hasSuffix(": ") && !$0.contains("[") })
    #expect(outcome.keyboard.prompts.contains("Jawaban, atau Enter untuk pilihan: "))
    #expect(outcome.keyboard.prompts.contains("y untuk ya, t untuk tidak: "))
  }

  @Test func `lists name their numbers, and parts are kept apart by one pause`() throws {
    let screen = try screen(
      .typed(Office.post), "/terima 1", "/riwayat", "/klaim", "/cari loket", "/tolak 2", "b",
      columns: 200)
    #expect(
      screen.contains("Draf 1, 23 Nov 2026 00.00, sari, 1 dari 4 diputuskan, belum: Kegiatan"))
    #expect(screen.contains("Saran 2, terbuka: Menurut para ahli"))
    #expect(screen.contains("Draf 1, naskah, 23 Nov 2026 00.00\n"))
    #expect(screen.contains("Mengapa ditolak? 1 istilah atau nama resmi; 2 kutipan;"))
  }

  @Test func `English too`() throws {
    let outcome = try Office().run(
      .typed(Office.post), "/tinjau", "q", language: .en, environment: Self.voice)
    #expect(outcome.screen.contains("Suggestion 1 of 4, should, plain\n"))
    #expect(outcome.screen.contains("(delete: dalam rangka) (add: untuk)"))
  }

  @Test func `a line keeps its words when blanks that make columns go`() {
    let reading = LinearReading([.init(" · ", ", ")])
    let line = "   1   " + StyledText.styled("wajib", .must) + "  ·  a" + .styled("  ·  ", .quoted)
    #expect(reading.line(line).plain == "1 wajib, a  ·  ")
    #expect(reading.line("a · b   c\n   d").plain == "a, b c\nd")
  }
}
