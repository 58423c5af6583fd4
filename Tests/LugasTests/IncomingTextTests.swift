import Foundation
import LugasHistory
import Testing

@testable import lugas

/// What happens to a text before it is a draft, and to what a word processor left in it.
@Suite struct `An incoming text` {
  private static let post = "Loket dalam rangka HUT. WA 0812-3456-7890 atau sari@contoh.com."

  private static func stored(_ office: Office) throws -> String {
    let path = office.historyPath
    let files = [path, path + "-wal"].compactMap { FileManager.default.contents(atPath: $0) }
    return files.map { String(decoding: $0, as: UTF8.self) }.joined()
  }

  @Test func `has its personal data masked before anything is stored`() throws {
    let office = try Office()
    let outcome = office.run(.typed(Self.post), "", "y")
    #expect(outcome.screen.contains("belum ada yang disimpan"))
    #expect(outcome.screen.contains("2 disamarkan"))
    #expect(
      outcome.text == "Loket dalam rangka HUT. WA 0812-xxxx-xxxx atau sxxx(at)contoh.com.")
    let stored = try Self.stored(office)
    #expect(stored.contains("0812-xxxx-xxxx"))
    #expect(!stored.contains("3456-7890") && !stored.contains("sari@"))
  }

  @Test(arguments: [
    ("t", "WA 0812-3456-7890 atau sari@contoh.com."), ("1", "WA 0812-3456-7890 atau sxxx(at)"),
    ("2", "WA 0812-xxxx-xxxx atau sari@contoh.com"), ("1 2", "sari@contoh.com."),
  ])
  func `keeps what is official, and asks about it once`(_ answer: String, _ text: String) throws {
    let outcome = try Office().run(
      .typed(Self.post), "3", .typed(answer), .typed("Sekali lagi: 0812-3456-7890, ya"), "y")
    let last = try #require(outcome.desk.lastText)
    let keepsTelephone = answer != "2"
    #expect(last.contains(keepsTelephone ? "0812-3456-7890" : "0812-xxxx-xxxx"))
    let asked = outcome.keyboard.prompts.count { $0.hasPrefix("[y t") }
    #expect(asked == (keepsTelephone ? 2 : 3))
    #expect(try outcome.desk.ledger.history?.draft(1)?.draft.text.contains(text) == true)
  }

  @Test func `is asked about each number once, however often it stands there`() throws {
    let text = "WA 0812-3456-7890, atau +62 812 3456 7890, atau 0812-3456-7891."
    let outcome = try Office().run(.typed(text), "2")
    #expect(outcome.keyboard.prompts.contains("[y t 1-2 q] "))
    #expect(
      outcome.desk.lastText == "WA 0812-xxxx-xxxx, atau +62 81x xxxx xxxx, atau 0812-3456-7891.")
  }

  @Test func `does not ask about what the settings say is official`() throws {
    let office = try Office()
    let place = office.folder + "/.config/lugas"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try Data("personal-data:\n  keep: [+62 812 3456 7890, \"@contoh.com\"]\n".utf8)
      .write(to: URL(fileURLWithPath: place + "/config.yaml"))
    let outcome = office.run(.typed(Self.post))
    #expect(outcome.desk.lastText == Self.post)
    #expect(!outcome.screen.contains("data pribadi"))
  }

  @Test(arguments: ["q", "batal"])
  func `is dropped without a trace`(_ answer: String) throws {
    let office = try Office()
    let outcome = office.run(.typed(Self.post), .typed(answer))
    #expect(outcome.screen.contains("Naskah dibuang; tidak ada yang disimpan."))
    #expect(outcome.desk.work == nil)
    #expect(try office.store().draft(1) == nil)
  }

  @Test func `is screened in notes, reasons and own words as well`() throws {
    let office = try Office()
    office.run(
      .typed(Office.post), "/catat 1 tanya 0812-3456-7890", "y", "/catat WA 0812-3456-7891", "q",
      "", "u", "untuk 0812-3456-7892", "y", "q")
    let stored = try Self.stored(office)
    #expect(stored.contains("tanya 0812-xxxx-xxxx") && stored.contains("untuk 0812-xxxx-xxxx"))
    #expect(!stored.contains("3456-789"))
  }

  @Test func `an alternative text and a reason to copy are asked about as well`() throws {
    let office = try Office()
    let outcome = office.run(
      .typed("Menurut para ahli, air aman."), "/alt Hubungi 0812-3456-7893", "y",
      "/salin --tetap kata Budi 0812-3456-7894", "y")
    #expect(outcome.keyboard.prompts.count { $0.hasPrefix("[y t") } == 2)
    let stored = try Self.stored(office)
    #expect(stored.contains("Hubungi 0812-xxxx-xxxx") && stored.contains("Budi 0812-xxxx-xxxx"))
    #expect(!stored.contains("3456-789"))
  }

  @Test func `says what a word processor left and tidies it in one step`() throws {
    let text = "Ke\u{AD}giatan da\u{AD}lam\u{A0}rangka HUT. Loket pada saat ini buka."
    let outcome = try Office().run(
      .typed(text), "/terima 1", "/bersihkan", "/terima 2", "/urung 2", "/ulang", "/lihat")
    let screen = outcome.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(screen.contains("Dari pengolah kata: 1 spasi tak terputus, 2 tanda hubung lunak."))
    #expect(outcome.screen.contains("Naskah kembali seperti sebelum dirapikan."))
    #expect(outcome.screen.contains("Naskah dirapikan lagi."))
    #expect(outcome.text == "Kegiatan untuk HUT. Loket pada saat ini buka.")
    #expect(outcome.decisions == ["1 accept"])
  }

  @Test func `keeps curly quotes unless they are asked for`() throws {
    let outcome = try Office().run("Loket “dalam rangka” HUT.", "/bersihkan", "/bersihkan semua")
    #expect(outcome.screen.contains("Tidak ada yang perlu dirapikan."))
    #expect(outcome.text == "Loket \"dalam rangka\" HUT.")
  }

  @Test func `goes on in the officer's editor`() throws {
    let office = try Office()
    let editor = office.folder + "/editor"
    try Data("#!/bin/sh\nprintf 'Loket dalam rangka HUT.\\n/quit\\n' >> \"$1\"\n".utf8)
      .write(to: URL(fileURLWithPath: editor))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
    let outcome = office.run(.edited("Awal. "), environment: ["EDITOR": editor])
    #expect(outcome.desk.lastText == "Awal. Loket dalam rangka HUT.\n/quit")
    let again = office.run(
      .typed(Office.post), "", .edited(""), "q", environment: ["EDITOR": editor])
    #expect(again.text?.contains("untukLoket dalam rangka HUT.\n/quit HUT.") == true)
    let without = office.run(.edited("Awal."), .cancelled)
    #expect(without.screen.contains("export EDITOR=nano"))
    #expect(without.keyboard.initials == ["", "Awal.", ""])
  }
}
