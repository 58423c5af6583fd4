import Foundation
import LugasHistory
import LugasLexicon
import LugasReview
import Testing

@testable import lugas

/// A second person before a text leaves the office.
struct SignOffTests {
  let office: Office
  let site: [String: String]

  init() throws {
    office = try Office()
    let folder = office.folder + "/site/lugas"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "sign-off: yes\n".write(toFile: folder + "/site.yaml", atomically: true, encoding: .utf8)
    site = ["XDG_CONFIG_DIRS": office.folder + "/site"]
  }

  /// Decides everything in the office's post, so that the gate is open.
  private static let decided: [Input] = [
    .typed(Office.post), "/terima 1 3 4", "/tolak 2", "1", "/lewati 5",
  ]

  private func play(_ inputs: [Input]) -> Office.Outcome {
    office.play(Self.decided + inputs, environment: site)
  }

  private func signOff(_ number: Int = 1) throws -> SignOff {
    let draft = try #require(try office.store().draft(number))
    return SignOff(draft, text: Replay(draft)?.review.revision.text)
  }

  /// A step by somebody at another place.
  private func judge(_ step: SignOffStep, by officer: String, note: String? = nil) throws {
    let store = try office.store()
    let session = try store.startSession(
      NewSession(
        officer: officer, language: "id", lexicon: LexiconStamp(contentHash: "", ruleCount: 0),
        programVersion: "0", kind: .reading))
    let revision = try #require(try signOff().submitted)
    try store.recordSignOff(step, of: revision, officer: officer, note: note, in: session)
  }

  @Test func `a text waits for somebody else, and leaves when that one has approved it`() throws {
    let screen = play(["/salin", "/ajukan", "/salin"]).screen
    #expect(screen.contains("Belum disalin: teks ini belum diajukan."))
    #expect(screen.contains("Draf 1 diajukan;"))
    #expect(screen.contains("menunggu persetujuan, diajukan sari."))
    #expect(try office.store().draft(1)?.copies == [])
    #expect(try signOff().standing == .submitted(by: "sari"))
    try judge(.approve, by: "budi")
    #expect(try signOff().standing == .approved(by: "budi"))
    office.run("/lanjut 1", "/salin", environment: site)
    #expect(try office.store().draft(1)?.copies.map(\.override) == [nil])
    #expect(try office.store().verifyChain().isWhole)
  }

  @Test func `any edit voids the approval`() throws {
    _ = play(["/ajukan"])
    try judge(.approve, by: "budi")
    let screen = office.run("/lanjut 1", "/tolak 4", "/salin", environment: site).screen
    #expect(screen.contains("Belum disalin: teks ini belum diajukan."))
    #expect(try signOff().standing == .none)
    #expect(try office.store().draft(1)?.copies == [])
  }

  @Test func `nobody judges what they wrote, decided, or submitted`() throws {
    _ = play(["/ajukan"])
    #expect(try signOff().obstacleToJudging(by: "sari") == .ownWork)
    #expect(try signOff().obstacleToJudging(by: "budi") == nil)
    // Another account decided on it once.
    let store = try office.store()
    let session = try store.startSession(
      NewSession(
        officer: "ani", language: "id", lexicon: LexiconStamp(contentHash: "", ruleCount: 0),
        programVersion: "0", kind: .repl))
    let draft = try #require(try store.draft(1))
    try store.recordDecisions(
      [NewDecision(on: nil, .undo), NewDecision(on: nil, .redo)], on: draft.id, in: session)
    #expect(try signOff().obstacleToJudging(by: "ani") == .ownWork)
  }

  @Test func `a text that is given back tells why, and is submitted anew`() throws {
    _ = play(["/ajukan"])
    try judge(.return, by: "budi", note: "sebut sumbernya")
    #expect(try signOff().obstacleToJudging(by: "budi") == .nothingSubmitted)
    let outcome = office.run("/lanjut 1", "/salin", "/ajukan", environment: site)
    #expect(outcome.screen.contains("dikembalikan budi: sebut sumbernya."))
    #expect(try signOff().standing == .submitted(by: "sari"))
  }

  @Test func `an emergency copy asks for a reason and waits until somebody else has looked`() throws
  {
    _ = play(["/salin --tetap banjir malam ini"])
    #expect(try office.store().draft(1)?.copies.map(\.overrideReason) == ["banjir malam ini"])
    #expect(try signOff().unseenEmergencies.map(\.note) == ["banjir malam ini"])
    #expect(try signOff().obstacleToLooking(by: "sari") == .ownWork)
    #expect(try signOff().obstacleToLooking(by: "budi") == nil)
    let store = try office.store()
    let emergency = try #require(try signOff().unseenEmergencies.first)
    let session = try #require(try store.draft(1)).session.id
    try store.recordSignOff(
      .look, of: emergency.revision, officer: "budi", note: nil, in: session)
    #expect(try signOff().unseenEmergencies == [])
    #expect(try signOff().obstacleToLooking(by: "budi") == .nothingToLookAt)
  }

  @Test func `what must be settled is settled before it is submitted`() throws {
    let outcome = office.run(.typed(Office.post), "/ajukan", environment: site)
    #expect(outcome.screen.contains("saran wajib belum diputuskan: 2."))
    #expect(try signOff().standing == .none)
  }

  @Test func `a private draft does not leave past the second person`() throws {
    try "sign-off: yes\nprivate-drafts: yes\n".write(
      toFile: office.folder + "/site/lugas/site.yaml", atomically: true, encoding: .utf8)
    let outcome = office.run(
      "/pribadi", "Loket dalam rangka HUT.", "/terima 1", "/pribadi", "/salin",
      "/salin --tetap mendesak", "/ajukan", environment: site)
    #expect(outcome.screen.ranges(of: "Naskah pribadi tidak dapat disetujui").count == 3)
    #expect(!outcome.screen.contains("papan klip"))
  }

  @Test func `a record shows the steps in order`() throws {
    _ = play(["/ajukan"])
    try judge(.return, by: "budi", note: "sebut sumbernya")
    let screen = office.run("/riwayat 1").screen
    #expect(screen.contains("PERSETUJUAN"))
    #expect(screen.contains("Diajukan oleh sari"))
    #expect(screen.contains("Dikembalikan oleh budi: sebut sumbernya"))
  }

  @Test func `without the setting nothing is asked`() throws {
    let outcome = office.play(Self.decided + ["/ajukan", "/salin"])
    #expect(outcome.screen.contains("Persetujuan tidak berlaku di kantor ini"))
    #expect(try office.store().draft(1)?.copies.count == 1)
  }

  @Test func `a purge takes the hash of the text along`() throws {
    _ = play(["/ajukan"])
    let store = try office.store()
    let draft = try #require(try store.draft(1))
    #expect(draft.signOffs.first?.textHash.count == 64)
    _ = try store.purge([draft.id], officer: "budi", reason: "x", consent: "ani")
    #expect(try store.draft(1)?.signOffs.map(\.textHash) == [""])
    #expect(try store.verifyChain().problems == [])
  }

  @Test(arguments: [
    (
      "Kegiatan untuk HUT. Menurut para ahli, warga sehat. Loket kini buka. Tim bekerja.",
      "Sama dengan teks yang disalin."
    ),
    (
      "Kegiatan untuk HUT.\nMenurut para ahli,  warga sehat. Loket kini buka. Tim bekerja.",
      "Sama, kecuali spasi dan ganti baris."
    ),
    (
      "Kegiatan untuk HUT. Menurut para ahli, warga sakit. Loket kini buka. Tim bekerja.",
      "warga [-sehat-]{+sakit+}."
    ),
  ])
  func `match says whether what was published is the text`(_ text: String, _ says: String) throws {
    _ = office.play(Self.decided + ["/salin"])
    let outcome = office.run("/cocokkan 1", .pasted(text))
    #expect(outcome.screen.contains(says), "\(outcome.screen)")
    #expect(try office.store().list(DraftFilter()).count == 1)
  }

  @Test func `match tells an approved text from one that was only copied`() throws {
    _ = play(["/ajukan"])
    try judge(.approve, by: "budi")
    let draft = try #require(try office.store().draft(1))
    let text = try #require(draft.revisions.last?.text)
    let outcome = office.run("/cocokkan 1", .pasted(text + "\n"))
    #expect(outcome.screen.contains("Sama dengan teks yang disetujui."))
    #expect(office.run(.typed(Office.post), "/cocokkan").screen.contains("belum pernah disetujui"))
  }
}
