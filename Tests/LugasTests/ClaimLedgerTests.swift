import LugasHistory
import LugasTerminal
import Testing

@testable import lugas

/// The ledger of claims as an officer meets it.
@Suite struct ClaimLedgerTests {
  private static let second = "Info terbaru! Menurut para ahli, warga sehat."

  @Test func `lists the claims of the draft in hand with what was decided`() throws {
    let office = try Office()
    let outcome = office.run(
      .typed(Office.post), "/klaim", "/sumber 2 Dinkes, 20 Mei 2026", "t", "/klaim")
    #expect(outcome.screen.contains("KLAIM · DRAF 1"))
    #expect(outcome.screen.contains("  2  terbuka       Menurut para ahli, warga sehat."))
    #expect(outcome.screen.contains("  2  bersumber     Menurut para ahli, warga sehat."))
    #expect(
      outcome.screen.contains("Dinkes, 20 Mei 2026 · sari · dibaca 23 Nov 2026, hari ini"))
  }

  @Test func `offers the source of the same claim in another draft`() throws {
    let office = try Office()
    let outcome = office.run(
      .typed(Office.post), "/sumber 2 Dinkes, 20 Mei 2026", "t", .typed(Self.second),
      "/sumber 1", "t", columns: 120)
    let offer =
      "bersumber 23 Nov 2026, hari ini (draf 1): Dinkes, 20 Mei 2026   /sumber 1 memakainya lagi"
    #expect(outcome.screen.contains(offer))
    #expect(outcome.decisions == ["1 source"])
    #expect(try office.store().claims(ClaimFilter()).map(\.draft) == [2])
  }

  @Test func `offers it in the decision loop and after a new start`() throws {
    let office = try Office()
    office.run(.typed(Office.post), "/sumber 2 Dinkes, 20 Mei 2026", "t")
    let outcome = office.run(.typed(Self.second), "", "/sumber", "t", columns: 120)
    #expect(outcome.screen.ranges(of: "bersumber 23 Nov 2026, hari ini (draf 1)").count == 2)
    #expect(outcome.decisions == ["1 source"])
  }

  @Test func `has no source to offer for a claim that nobody sourced`() throws {
    let outcome = try Office().run(.typed(Office.post), "/sumber 2")
    #expect(outcome.screen.contains("Tulis sumbernya: tautan, atau lembaga dan tanggal."))
    #expect(outcome.decisions == [])
  }

  @Test(arguments: [("y", ["1 source"], 0), ("t", [], 120)] as [(String, [String], Int)])
  func `uses an old source again only when it was read again`(
    _ answer: String, _ decisions: [String], _ days: Int
  ) throws {
    let office = try Office()
    office.run(.typed(Office.post), "/sumber 2 Dinkes, 20 Mei 2026", "t")
    office.pass(days: 120)
    let outcome = office.run(
      .typed(Self.second), "/sumber 1", .typed(answer), "t", "/klaim bersumber", columns: 120)
    #expect(outcome.screen.contains("sumber lama, dibaca 23 Nov 2026, 120 hari lalu (draf 1)"))
    #expect(outcome.screen.contains("Sumber itu dibaca 120 hari lalu; berlaku 90 hari."))
    #expect(outcome.decisions == decisions)
    let known = try office.store().claims(ClaimFilter(state: .sourced)).first?.settlement?.read
    #expect(known.map { $0.days(until: office.now) } == days)
  }

  @Test func `lists open claims of other drafts by age, and the states by name`() throws {
    let office = try Office()
    office.run(.typed(Office.post))
    office.pass(days: 12)
    let outcome = office.run(
      .typed("Menurut para ahli, harga beras aman. Loket buka."), "/klaim", "/klaim terbuka",
      "/klaim sourced", "/klaim usang", columns: 100)
    #expect(outcome.screen.contains("TERBUKA DI DRAF LAIN"))
    #expect(
      outcome.screen.contains("12 hari    1      wajib     terbuka       Menurut para ahli, warga"))
    #expect(outcome.screen.contains("Tidak ada klaim yang bersumber."))
    #expect(outcome.screen.contains("'usang' bukan keadaan klaim"))
  }

  @Test func `a claim that was put off holds back the copy and stays open`() throws {
    let office = try Office()
    let outcome = office.run(
      .typed(Office.post), "/lewati 2", "/terima 1 3 4", "/salin",
      "/salin --tetap disetujui kepala",
      "/baru", "/klaim terbuka", columns: 200)
    #expect(outcome.screen.contains("Belum disalin: saran wajib dilewati: 2."))
    #expect(outcome.screen.contains("tetap disalin — alasan: disetujui kepala"))
    #expect(try office.store().claims(ClaimFilter()).map(\.state) == [.open])
  }

  @Test func `says that a link is well-formed and was not opened`() throws {
    let outcome = try Office().run(
      .typed(Office.post), "/sumber 2 https://bit.ly/dbd", "t", columns: 120)
    #expect(outcome.screen.contains("Bentuk tautannya benar; isinya tidak dibuka."))
    #expect(outcome.screen.contains("Tautan pendek menyembunyikan situsnya"))
  }

  @Test(arguments: [40, 80])
  func `keeps every row of the ledger within the screen`(_ columns: Int) throws {
    let office = try Office()
    office.run(.typed(Office.post), "/sumber 2 https://dinkes.example.go.id/data/dbd", "t")
    let outcome = office.run(.typed(Self.second), "/klaim", "/klaim semua", columns: columns)
    let widest = outcome.screen.split(separator: "\n").map { DisplayWidth.columns(of: String($0)) }
    #expect(widest.max().map { $0 <= columns } == true)
  }
}
