import Foundation
import LugasChecking
import LugasHistory
import LugasReview
import LugasText
import Synchronization
import Testing

@testable import lugas

/// What is kept when sessions end early, run side by side, or have no history.
struct KeepingTests {
  @Test func `goes on with an abandoned session`() throws {
    let office = try Office()
    office.run(.typed(Office.post), "", "y", .signal(9))
    let outcome = office.run("/lanjut", "z", "t", "q")
    #expect(outcome.screen.contains("Draf 1 belum selesai: 1 dari 4 saran diputuskan."))
    #expect(outcome.decisions == ["1 reject"])
    #expect(try office.recorded() == ["accept", "undo", "reject"])
  }

  @Test func `comes back to a draft by its number`() throws {
    let office = try Office()
    office.run(
      .typed(Office.post), "Loket dalam rangka HUT.", "/lanjut 1", "y", "q", "/lanjut 2", "t")
    #expect(try office.recorded(1) == ["accept"])
    #expect(try office.recorded(2) == ["reject"])
  }

  @Test func `a finished draft is left with a way back`() throws {
    let office = try Office()
    let outcome = office.run(
      .typed(Office.post), "/tolak 1 3 4", "/terima 2", "oh iya makasih banyak", "/lanjut 1",
      "/urung", "/baru", "/lanjut 9")
    #expect(outcome.screen.contains("Draf 1 tersimpan; /lanjut 1 untuk kembali."))
    #expect(outcome.screen.contains("Draf 2 tersimpan; /lanjut 2 untuk kembali."))
    #expect(outcome.screen.contains("Draf 1 disimpan, belum selesai; /lanjut 1 untuk kembali."))
    #expect(outcome.screen.contains("Riwayat tidak memuat draf 9."))
    #expect(try office.recorded(1) == ["reject", "reject", "reject", "accept", "undo"])
    #expect(office.run("/lanjut").screen.contains("/lanjut n membuka"))
  }

  @Test func `counts all drafts that are left, and none that is decided`() throws {
    let office = try Office()
    office.run(
      .typed(Office.post), "Loket dalam rangka HUT.", "Kantor dalam rangka HUT.", "/terima 1",
      .signal(9))
    let outcome = office.run("/quit")
    #expect(outcome.screen.contains("2 draf belum selesai; yang terbaru draf 2: 0 dari 1"))
  }

  @Test func `an edited draft leaves nothing behind to go on with`() throws {
    let office = try Office()
    let editor = office.folder + "/editor"
    try "#!/bin/sh\necho 'Loket buka.' > \"$1\"\n".write(
      toFile: editor, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
    office.run(.typed(Office.post), "/sunting", environment: ["EDITOR": editor])
    #expect(try office.store().draft(1)?.state == .abandoned)
    #expect(try office.store().draft(2)?.draft.text == "Loket buka.\n")
  }

  @Test func `without an editor the draft is changed on the line`() throws {
    let office = try Office()
    let outcome = office.run(
      .typed(Office.post), "/terima 1", "/sunting", .cancelled, "/sunting", "Loket buka.\nSelalu.")
    #expect(outcome.keyboard.initials[3].hasPrefix("Kegiatan untuk HUT."))
    #expect(outcome.screen.contains("Naskah tidak diubah."))
    #expect(try office.store().draft(2)?.draft.text == "Loket buka.\nSelalu.")
    let long = String(repeating: "Loket buka. ", count: 200)
    #expect(try Office().run(.typed(long), "/sunting").screen.contains("export EDITOR=nano"))
  }

  @Test func `what a crash left of an edited text goes at the next start, and nothing else`() throws
  {
    let office = try Office()
    let file = try #require(EditFile("rahasia", in: office.folder))
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let running = try FileManager.default.contentsOfDirectory(atPath: office.folder)
    let left = "lugas-edit-999999999-\(UUID().uuidString)"
    let others = ["lugas-edit-999999999-x", "lugas-x", "lugas-edit-1"]
    for name in others + [left] {
      try FileManager.default.createDirectory(
        atPath: office.folder + "/" + name, withIntermediateDirectories: false)
    }
    EditFile.removeLeftovers(in: office.folder)
    let now = try FileManager.default.contentsOfDirectory(atPath: office.folder)
    #expect(Set(now) == Set(running + others))
    file.remove()
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test(arguments: [
    ("/bin/false", "berhenti dengan galat"), ("tidak-ada-ini", "tidak dapat dibuka"),
  ])
  func `an editor that fails changes nothing`(_ editor: String, _ says: String) throws {
    let office = try Office()
    let outcome = office.run(.typed(Office.post), "/sunting", environment: ["EDITOR": editor])
    #expect(outcome.screen.contains(says))
    #expect(outcome.text == Office.post)
  }

  @Test func `two windows keep their decisions in one history`() throws {
    let office = try Office()
    let other = Mutex("")
    office.run(
      .typed(Office.post), "", "y",
      .meanwhile {
        // The first window has draft 1 in hand.
        let second = office.run("/lanjut 1", "Loket dalam rangka HUT.", "", "t", "/riwayat")
        other.withLock { $0 = second.screen }
      }, "g 3", "l", "q")
    #expect(other.withLock { $0 }.contains("Draf 1 sedang dikerjakan di jendela Lugas lain."))
    #expect(!other.withLock { $0 }.contains("belum selesai"))
    #expect(try office.recorded(1) == ["accept", "skip"])
    #expect(try office.recorded(2) == ["reject"])
    #expect(try office.store().verifyIntegrity().problems == [])
    #expect(office.run("").screen.contains("Draf 1 belum selesai: 2 dari 4"))
  }

  @Test func `a history that fails keeps draft and decisions until it works again`() throws {
    let office = try Office()
    let fault = Fault()
    let outcome = office.run(
      .typed(Office.post), "/terima 1", .meanwhile { fault.isUp = true }, "/terima 3", "/terima 4",
      "Loket dalam rangka HUT.", "/tolak 1", "/riwayat", .meanwhile { fault.isUp = false },
      "/urung", .signal(15),
      open: { () throws(HistoryError) in
        FaultyHistory(store: try office.store(), fault: fault)
      })
    #expect(outcome.screen.ranges(of: "Riwayat tidak tersimpan: cakram penuh").count == 1)
    #expect(outcome.screen.ranges(of: "Riwayat kembali tersimpan lengkap.").count == 1)
    #expect(try office.recorded(1) == ["accept", "accept", "accept"])
    #expect(try office.recorded(2) == ["reject", "undo"])
    #expect(outcome.desk.work?.number == 2)
  }

  @Test func `without a history the officer drafts on, and is asked before leaving`() throws {
    let office = try Office()
    let outcome = office.run(
      .typed(Office.post), "/terima 1", "", "q", "/riwayat", "/quit", "/banding", "/quit",
      open: { () throws(HistoryError) in throw HistoryError(.damaged, path: "/contoh") })
    #expect(outcome.decisions == ["1 accept"])
    #expect(outcome.screen.ranges(of: "Riwayat tidak tersimpan: berkas riwayat rusak").count == 1)
    #expect(!outcome.screen.contains("tersimpan; "))
    #expect(!outcome.screen.contains("Riwayat masih kosong"))
    #expect(outcome.screen.contains("Belum keluar: 2 langkah belum tersimpan"))
    #expect(outcome.screen.hasSuffix("Keluar; 2 langkah tidak tersimpan. Sampai jumpa.\n"))
  }

  @Test(arguments: [Input.signal(15), .signal(1)])
  func `a signal with unsaved steps leaves a file of them, and says where`(_ end: Input) throws {
    let office = try Office()
    let outcome = office.play(
      [.typed("Kantor dalam rangka HUT."), "/baru", .typed(Office.post), "/terima 1", end],
      open: { () throws(HistoryError) in throw HistoryError(.locked, path: "/contoh") })
    let folder = office.folder + "/.local/state/lugas"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let name = try #require(names.first)
    #expect(names.count == 1 && name.hasPrefix("rescued-"))
    let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    #expect(text.contains("Kantor dalam rangka HUT."))
    #expect(text.contains(Office.post))
    #expect(text.contains("Kegiatan untuk HUT."))
    #expect(text.contains("1  diterima  dalam rangka → untuk"))
    #expect(outcome.screen.contains("tidak tercatat dalam riwayat"))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func `a signal after the last step is saved leaves no file`() throws {
    let office = try Office()
    office.run(.typed(Office.post), "/terima 1", .signal(15))
    #expect(!FileManager.default.fileExists(atPath: office.folder + "/.local/state/lugas"))
  }
}
