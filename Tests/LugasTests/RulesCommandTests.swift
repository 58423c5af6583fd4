import Foundation
import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReview
import Testing

@testable import lugas

struct RulesCommandTests {
  private func rules(_ outcome: Office.Outcome) -> [String] {
    (outcome.desk.work?.review.entries ?? []).map { String($0.suggestion.rule.description) }
  }

  @Test func `a line a family first, with what is off`() throws {
    let outcome = try Office().run("/aturan mati id/p0/dalam-rangka", "/aturan")
    #expect(
      outcome.screen.contains(
        "  sederhana  id 2 paket, 4 aturan\n  klaim      id 1 paket, 1 aturan\n"))
    #expect(outcome.screen.contains("  id/p0: 1 mati\n"))
    #expect(outcome.screen.contains("4 paket, 6 aturan, 1 mati di sesi ini."))
  }

  @Test func `a family's packs and a pack's rules by name, in both languages`() throws {
    let screen = try Office().run("/aturan sederhana", "/rules plain id", "/aturan id/p3").screen
    #expect(screen.ranges(of: "sederhana id\nid/p0 2   id/p3 2\n").count == 2)
    #expect(screen.contains("id/p3 2 · sederhana\npara-ahli   lagi\n"))
    #expect(screen.contains("Satu aturan: /jelaskan id/p3/para-ahli"))
  }

  @Test func `a rule that is off is quiet, and speaks again when it is on`() throws {
    let off = try Office().run("/aturan mati id/p0/dalam-rangka", .typed(Office.post))
    #expect(off.screen.contains("id/p0/dalam-rangka: 1 aturan dimatikan di sesi ini."))
    #expect(!rules(off).contains("id/p0/dalam-rangka"))
    #expect(rules(off).contains("id/p0/pada-saat-ini"))
    let on = try Office().run(
      "/aturan mati id/p0", "/aturan hidup id/p0", .typed(Office.post), "/rules on id/p0")
    #expect(rules(on).contains("id/p0/dalam-rangka"))
    #expect(on.screen.contains("'id/p0' sudah hidup."))
  }

  @Test func `the draft in hand is checked again and keeps its other decisions`() throws {
    let office = try Office()
    let outcome = office.run(
      .typed(Office.post), "/terima 1", "/terima 3", "/aturan mati id/p0/pada-saat-ini")
    #expect(
      rules(outcome) == ["id/p0/dalam-rangka", "id/p1/ahli", "id/p2/yang-sangat-hebat"])
    #expect(outcome.decisions == ["1 accept"])
    #expect(outcome.desk.work?.number == 2)
    #expect(try office.store().draft(1)?.state == .abandoned)
    #expect(try office.recorded(2) == ["accept"])
    #expect(outcome.screen.contains("DRAF 2"))
    #expect(outcome.screen.contains("naskah dicatat lagi sebagai draf 2"))
  }

  @Test func `what pushed another aside gives way when it is off`() throws {
    let outcome = try Office().run(.typed(Office.post), "/aturan mati id/p1")
    #expect(rules(outcome).contains("id/p3/para-ahli"))
    #expect(!rules(outcome).contains("id/p1/ahli"))
  }

  @Test func `nothing is recorded anew where no suggestion changes`() throws {
    let outcome = try Office().run("Loket pada saat ini buka.", "/aturan mati id/p1")
    #expect(outcome.desk.work?.number == 1)
  }

  @Test func `what was given up for the draft recorded anew is not in the list of drafts`() throws {
    let office = try Office()
    let outcome = office.run(
      .typed(Office.post), "/terima 1", "/aturan mati id/p0/pada-saat-ini", "/riwayat",
      "/riwayat ditinggalkan")
    let lists = outcome.screen.components(separatedBy: "keadaan    naskah\n").dropFirst()
      .map { String($0.prefix { $0 != "\n" }) }
    #expect(lists.first?.hasPrefix("   2  ") == true && lists.first?.contains("belum") == true)
    #expect(lists.last?.hasPrefix("   1  ") == true)
    #expect(lists.last?.contains("ditinggal") == true)
    #expect(outcome.screen.contains("Kegiatan dalam"))
  }

  @Test func `switched off while reviewing, the review of the old list ends`() throws {
    let outcome = try Office().run(.typed(Office.post), "", "/aturan mati id/p0", "y")
    #expect(outcome.screen.contains("'y' dipakai saat meninjau."))
    #expect(outcome.decisions == [])
  }

  @Test(arguments: [
    ("/aturan mati id/p9", "paket atau aturan 'id/p9' tidak dikenal; maksudnya 'id/p0'?"),
    (
      "/aturan mati id/p0/dalam-rangkai",
      "paket atau aturan 'id/p0/dalam-rangkai' tidak dikenal; maksudnya 'id/p0/dalam-rangka'?"
    ),
    ("/aturan mati", "contoh: /aturan mati"),
    ("/aturan id/p9", "paket atau aturan 'id/p9' tidak dikenal; maksudnya 'id/p0'?"),
    ("/aturan klaem", "paket atau aturan 'klaem' tidak dikenal; maksudnya 'klaim'?"),
  ])
  func `says what it does not understand`(_ line: String, _ says: String) throws {
    let outcome = try Office().run(.typed(line), columns: 200)
    #expect(outcome.screen.contains(says), "\(outcome.screen)")
    #expect(outcome.desk.pipeline.disabled == [])
  }

  @Test(arguments: [
    ("/rules o", ["on", "off"]), ("/aturan m", ["mati"]),
    ("/rules off id/p", ["id/p0", "id/p1", "id/p2", "id/p3"]),
    ("/rules off id/p0", ["id/p0/dalam-rangka", "id/p0/pada-saat-ini"]),
    ("/rules off id/p3 id/p0/p", ["id/p0/pada-saat-ini"]),
  ])
  func `Tab completes verbs, packs and rules`(_ line: String, _ words: [String]) {
    #expect(CommandTable.completions(line, line.count, lexicon: Office.lexicon) == words)
  }
}
