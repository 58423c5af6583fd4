import Foundation
import LugasHistory
import LugasLexicon
import Testing

@testable import lugas

/// Private drafts and the site's settings.
struct PrivateDraftTests {
  private func allow(_ text: String, in office: Office) throws -> [String: String] {
    let folder = office.folder + "/site/lugas"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: folder + "/site.yaml", atomically: true, encoding: .utf8)
    return ["XDG_CONFIG_DIRS": office.folder + "/site"]
  }

  @Test func `a private draft leaves a number and nothing else`() throws {
    let office = try Office()
    let site = try allow("private-drafts: yes # rapat 3 Nov\n", in: office)
    let outcome = office.run(
      "/pribadi", .typed(Office.post), "/terima 1", "/tolak 2", "alasan sendiri", "/catat bisik",
      "/salin --tetap rahasia", "/pribadi", "Loket dalam rangka HUT.", "/terima 1",
      environment: site)
    #expect(outcome.screen.contains("Diterima: dalam rangka → untuk"))
    let store = try office.store()
    #expect(try store.list(DraftFilter()).map(\.firstWords) == ["Loket dalam rangka HUT."])
    for word in ["ahli", "alasan", "bisik", "rahasia"] {
      #expect(try store.search(word, limit: nil) == [])
    }
    var stubs = 0
    try store.export(drafts: nil) { if $0.type == "private_draft" { stubs += 1 } }
    #expect(stubs == 1)
    #expect(try store.verifyChain().isWhole)
  }

  @Test func `a private draft is told what source its claim had, and leaves the ledger as it is`()
    throws
  {
    let office = try Office()
    let site = try allow("private-drafts: yes\n", in: office)
    office.run(.typed(Office.post), "/sumber 2 Dinkes, 20 Mei 2026", "t")
    let ledger = try office.store().claims(ClaimFilter())
    let outcome = office.run(
      "/pribadi", "Info terbaru! Menurut para ahli, warga sehat.", "/sumber 1", "t", columns: 120,
      environment: site)
    #expect(outcome.screen.contains("(draf 1): Dinkes, 20 Mei 2026   /sumber 1 memakainya lagi"))
    #expect(outcome.decisions == ["1 source"])
    #expect(ledger.map(\.state) == [.sourced])
    #expect(try office.store().claims(ClaimFilter()) == ledger)
  }

  @Test(arguments: ["", "private-drafts: no\n"])
  func `an office that does not allow them records every draft`(_ text: String) throws {
    let office = try Office()
    let outcome = office.run(
      "/pribadi", .typed(Office.post), environment: try allow(text, in: office))
    #expect(outcome.screen.contains("Kantor ini tidak mengizinkan naskah pribadi"))
    #expect(try office.store().list(DraftFilter()).count == 1)
  }
}

@Suite(.enabled(if: Shell.program != nil, "the program was not built"))
struct ForgettingCommandTests {
  private let shell: Shell
  private var path: String { shell.folder.path + "/data/lugas/history.sqlite" }

  /// Drafts 1 (copied), 2 and 3, all given in 2020.
  init() throws {
    shell = try Shell()
    let store = try SQLiteHistory.open(
      shell.folder.path + "/data/lugas/history.sqlite",
      now: { UTCMilliseconds(1_600_000_000_000) }, random: { UInt64.random(in: .min ... .max) })
    let session = try store.startSession(
      NewSession(
        officer: "sari", language: "id", lexicon: LexiconStamp(contentHash: "c", ruleCount: 1),
        programVersion: "0", kind: .repl))
    for number in 1...3 {
      let draft = try store.addDraft(
        NewDraft(text: "Naskah rahasia \(number)", language: "id"), suggestions: [], in: session)
      try store.finishDraft(draft.id)
      guard number == 1 else { continue }
      let revision = try store.recordRevision("Naskah", of: draft.id, in: session)
      try store.recordCopy(of: revision, platform: nil, overrideReason: nil, in: session)
    }
    try store.close()
  }

  @Test func `retention says first, then purges what is past its time and not on hold`() throws {
    #expect(try shell.run("lugas history hold 2 --reason audit").status == 0)
    let dry = try shell.run("lugas history retention --uncopied-days 30")
    #expect(dry.status == 0)
    #expect(dry.out.hasPrefix("3\t2020-09-13"))
    #expect(dry.err.contains("1 draft would be purged; 1 on hold."))
    #expect(dry.err.contains("Nothing was purged."))
    #expect(try shell.run("lugas history retention --uncopied-days 30 --apply").status == 5)
    let done = try shell.run("lugas history retention --uncopied-days 30 --apply --yes")
    #expect(done.err.contains("The texts of 1 draft are gone"), "\(done.err)")
    let list = try shell.run("lugas history list --format jsonl")
    #expect(list.out.ranges(of: "\"purged\":true").count == 1)
    let verify = try shell.run("lugas history verify")
    #expect(verify.status == 0)
    #expect(verify.err.contains("the texts of 1 draft were purged, with a record"))
    #expect(
      try shell.run("COLUMNS=200 lugas history show 3").out.contains("retention: uncopied 30 days"))
  }

  @Test func `a purge needs a reason, a yes, and with sign-off a second person`() throws {
    #expect(try shell.run("lugas history purge 1 --yes").status == 2)
    #expect(try shell.run("lugas history purge --reason x --yes").status == 2)
    #expect(try shell.run("lugas history purge 9 --reason x --yes").status == 2)
    #expect(try shell.run("lugas history purge 1 --reason x").status == 5)
    let site = "mkdir -p site/lugas; echo 'sign-off: yes' > site/lugas/site.yaml; "
    let line = "XDG_CONFIG_DIRS=$PWD/site lugas history purge 1 --reason x --yes"
    #expect(try shell.run(site + line).status == 5)
    #expect(try shell.run(line + " --consent \"$(id -un)\"").status == 5)
    #expect(try shell.run(line + " --consent ani").status == 0)
    #expect(try shell.run("grep -q 'Naskah rahasia 1' data/lugas/*").status == 1)
    #expect(try shell.run("grep -q 'Naskah rahasia 2' data/lugas/*").status == 0)
  }

  @Test func `a note is kept with who wrote it`() throws {
    #expect(try shell.run("lugas history note 1 perlu dibahas").status == 0)
    #expect(try shell.run("lugas history note 9 x").status == 2)
    #expect(try shell.run("lugas history note 1 ' '").status == 2)
    let shown = try shell.run("lugas history show 1; id -un")
    let officer = shown.out.split(separator: "\n").last.map(String.init) ?? ""
    #expect(shown.out.contains("Note by \(officer): perlu dibahas"))
  }

  @Test func `verify compares with a head that was kept`() throws {
    let head = try shell.run("lugas history verify").out.split(separator: " ")[1].prefix(64)
    #expect(try shell.run("lugas history note 1 baru").status == 0)
    let later = try shell.run("lugas history verify --head \(head)")
    #expect(later.status == 0)
    #expect(later.err.contains("entries came after it"))
    let other = String(repeating: "a", count: 64)
    let unknown = try shell.run("lugas history verify --head \(other)")
    #expect(unknown.status == 4)
    #expect(unknown.err.contains("shows changes since"))
  }

  @Test func `verify says from which entry a change shows`() throws {
    let store = try SQLiteHistory.open(
      path, now: { UTCMilliseconds(0) }, random: { UInt64.random(in: .min ... .max) })
    try store.run("DROP TRIGGER revision_unchanged; UPDATE revision SET text = x'61'")
    try store.close()
    let ending = try shell.run("lugas history verify")
    #expect(ending.status == 4)
    #expect(ending.err.contains("what it seals was altered or is gone (revision, draft 1)"))
    #expect(ending.err.contains("The history shows changes: 1 place, from entry"))
    #expect(ending.out == "")
  }
}
