import Foundation
import LugasHistory
import LugasLexicon
import LugasTerminal
import LugasText
import Testing

@testable import lugas

/// The platforms' limits in the REPL: meter, thread, alternative text, copy.
struct LimitsCommandTests {
  private static let post = "Kegiatan dalam rangka HUT… #HUTContoh"

  @Test func `shows the meter of every platform, and what counts double`() throws {
    let screen = try Office().run(.typed(Self.post), "/batas", columns: 80).screen
    #expect(
      screen.contains(
        """
          X          ###########.........  38/65 muat, sisa 27
          Instagram  ##..................  37/300 muat, sisa 263 · 1 tagar dari 2
          X  Terhitung lebih dari satu: … 2
        """), "\(screen)")
  }

  @Test func `leaves the bar out on a narrow screen`() throws {
    let screen = try Office().run(.typed(Self.post), "/batas x", columns: 40).screen
    #expect(screen.contains("  X  38/65 muat, sisa 27\n"))
    #expect(screen.contains("diperiksa 1 Nov 2026."))
  }

  @Test func `the meter moves along with decisions, undo and redo`() throws {
    let screen = try Office().run(
      .typed(Self.post), "/batas pakai x", "/lihat", "/terima 1", "/urung", "/ulang"
    ).screen
    #expect(screen.contains("Meteran di kepala draf dan di akhir tinjauan: X."))
    #expect(screen.contains("DRAF 1") && screen.contains("X 38/65 · 1 tagar\n"))
    #expect(screen.contains("Diterima: dalam rangka → untuk\n  X 38 → 31/65\n"))
    #expect(screen.contains("Diurungkan: saran 1\n  X 31 → 38/65\n"))
    #expect(screen.contains("Diulangi: saran 1\n  X 38 → 31/65\n"))
  }

  @Test func `the end of a review shows the chosen platforms`() throws {
    let screen = try Office().run(.typed(Self.post), "/batas pakai ig", "", "y").screen
    #expect(screen.contains("DRAF 1 selesai"))
    #expect(screen.contains("  Instagram  ##..................  30/300 muat, sisa 270"))
  }

  @Test(arguments: [("/batas twiter", "maksudnya 'x'?"), ("/batas zzz", "yang ada: x, instagram")])
  func `an unknown platform is an error`(_ line: String, _ words: String) throws {
    #expect(try Office().run("Loket buka.", .typed(line)).screen.contains(words))
  }

  @Test func `warns of limits that are old`() throws {
    let office = try Office()
    office.pass(days: 200)
    let screen = office.run("Loket buka.", "/batas x", columns: 200).screen
    #expect(screen.contains("Batas X terakhir diperiksa lebih dari 180 hari lalu"))
    #expect(!(try Office().run("Loket buka.", "/batas x").screen.contains("hari lalu")))
  }

  private static let long =
    "Loket layanan buka Senin sampai Jumat di kantor lurah. Bawa KTP asli, kartu keluarga, dan akta lahir."

  @Test func `splits a text into posts, and copies one`() throws {
    let office = try Office()
    let screen = office.run(.typed(Self.long), "/utas x", "/utas x 2", "/utas x 3").screen
    #expect(
      screen.contains(
        """
        UTAS X · 2 kiriman
        ─── 1/2 · X 58/65
          Loket layanan buka Senin sampai Jumat di kantor lurah. 1/2
        ─── 2/2 · X 50/65
          Bawa KTP asli, kartu keluarga, dan akta lahir. 2/2
        """), "\(screen)")
    #expect(screen.contains("───\nBawa KTP asli, kartu keluarga, dan akta lahir. 2/2\n───"))
    #expect(screen.contains("Tidak ada kiriman 3; utas ini 2 kiriman."))
    #expect(try office.store().draft(1)?.copies.map(\.platform) == ["x"])
  }

  @Test func `needs no thread for what fits`() throws {
    let screen = try Office().run("Loket buka.", "/utas x").screen
    #expect(screen.contains("Muat dalam satu kiriman, tidak perlu dibagi: X 11/65."))
  }

  @Test func `copies no text that the platform does not take, unless with a reason`() throws {
    let office = try Office()
    let screen = office.run(
      .typed(Self.long), "/salin x", "/salin ig", "/salin x --tetap dipasang sebagai gambar",
      columns: 200
    ).screen
    #expect(
      screen.contains(
        "Belum disalin: tidak muat di X 101/65 lewat. Bagi menjadi utas: /utas x. Tetap salin: "
          + "/salin x --tetap ALASAN"), "\(screen)")
    let copies = try office.store().draft(1)?.copies
    #expect(copies?.map(\.platform) == ["instagram", "x"])
    #expect(copies?.map(\.overrideReason) == [nil, "dipasang sebagai gambar"])
  }

  @Test func `keeps the alternative text with the draft`() throws {
    let office = try Office()
    let alt = "Petugas menyapa seorang warga di loket."
    let first = office.run(
      "Loket buka.", "/alt", .typed("/alt \(alt)"), "/batas ig", "/salin", "/salin alt"
    ).screen
    #expect(first.contains("Belum ada teks alternatif."))
    #expect(first.ranges(of: "  alt  Instagram 39/30 lewat\n").count == 2)
    #expect(first.ranges(of: "───\n\(alt)\n───").count == 2)
    #expect(try office.store().draft(1)?.notes.map(\.text) == ["[alt] \(alt)"])
    let second = office.run("/lanjut 1", "/alt", "/alt --hapus", "/alt").screen
    #expect(second.contains("Teks alternatif gambar:\n  \(alt)\n"))
    #expect(second.contains("Teks alternatif dihapus.\nBelum ada teks alternatif."))
  }

  @Test func `folds long lines at blanks and keeps them whole in a file`() throws {
    let office = try Office()
    let screen = office.run(
      .typed(Self.long), "/salin", columns: 40, environment: ["XDG_RUNTIME_DIR": office.folder]
    ).screen
    #expect(screen.contains("───\nLoket layanan buka Senin sampai Jumat di\nkantor lurah."))
    #expect(screen.contains("Papan klip tidak tersedia"))
    #expect(screen.contains("lugas-salinan.txt"))
    let path = "\(office.folder)/lugas-salinan.txt"
    #expect(try TextFile.draft(path).text == Self.long)
    CopyFile.remove(from: [office.folder])
    #expect(throws: Refusal.noFile(path)) { try TextFile.draft(path) }
  }

  @Test func `writes no file of a private draft and leaves its lines unbroken`() throws {
    let office = try Office()
    let site = office.folder + "/site/lugas"
    try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: true)
    try "private-drafts: yes\n".write(
      toFile: site + "/site.yaml", atomically: true, encoding: .utf8)
    let screen = office.run(
      "/pribadi", .typed(Self.long), "/salin", columns: 40,
      environment: [
        "XDG_RUNTIME_DIR": office.folder, "XDG_CONFIG_DIRS": office.folder + "/site",
      ]
    ).screen
    #expect(screen.contains("───\n\(Self.long)\n───"))
    #expect(!screen.contains("lugas-salinan.txt"))
  }
}
