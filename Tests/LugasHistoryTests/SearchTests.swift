import LugasHistory
import Testing

@Suite struct SearchTests {
  let bench: Workbench
  let store: any HistoryStore

  init() throws {
    bench = try Workbench()
    store = try bench.open()
  }

  private func add(_ texts: String...) throws {
    for text in texts { try store.begin(text) }
  }

  @Test(arguments: [
    ("layan", [3, 2, 1]),
    ("LAYAN", [3, 2, 1]),
    ("layanan", [2, 1]),
    ("pelayanan warga", [1]),
    ("di", [4, 3]),
    ("d", [4, 3]),
    ("layan di", [3]),
    ("100%", [5]),
    ("0%", [5]),
    ("_", []),
    ("%", [5]),
    ("\\", []),
    ("\"kutip\"", [5]),
    ("e\u{301}lan", [5]),
    ("élan", [5]),
    ("ÉLAN", [5]),
    ("NEAR(", []),
    ("layan* OR di", []),
    ("tidak-ada", []),
    ("", []),
    (" \n ", []),
  ]) func `finds words inside words`(words: String, numbers: [Int]) throws {
    try add(
      "Pelayanan untuk warga.", "Layanan baru", "Kami melayani di kota", "Kantor di sini",
      "Naik 100% \"kutip\" élan")
    #expect(try store.search(words, limit: nil).compactMap(\.number) == numbers)
  }

  @Test func `finds text behind a NUL`() throws {
    try add("depan\0belakang")
    #expect(try store.search("belakang", limit: nil).count == 1)
    #expect(try store.search("depan", limit: nil).count == 1)
  }

  @Test func `finds drafts, revisions, notes, reasons and sources`() throws {
    let (session, draft) = try store.begin("mangga")
    let id = draft.suggestions[0].id
    try store.recordDecisions(
      [
        NewDecision(on: id, .reject(reason: "mangga muda")), NewDecision(on: id, .note("mangga 2")),
        NewDecision(on: id, .source("mangga.example")), NewDecision(on: id, .edit("mangga 3")),
      ], on: draft.id, in: session)
    let revision = try store.recordRevision("mangga manis", of: draft.id, in: session)
    try store.recordCopy(
      of: revision, platform: nil, overrideReason: "mangga busuk", in: session)
    try store.recordNote("mangga 4", on: .session, officer: "sari", in: session)
    let hits = try store.search("mangga", limit: nil)
    #expect(
      hits.map(\.place) == [.note, .reason, .revision, .reason, .note, .reason, .draft])
    #expect(hits.first?.draft == nil)
    #expect(hits.first?.number == nil)
    #expect(hits.dropFirst().allSatisfy { $0.draft == draft.id && $0.number == 1 })
    #expect(hits.allSatisfy { $0.session == session })
    #expect(try store.search("mangga", limit: 2).map(\.place) == [.note, .reason])
  }

  @Test func `finds a text once however often it was a revision`() throws {
    let (session, draft) = try store.begin("awal")
    for text in ["awal", "akhir", "akhir"] {
      _ = try store.recordRevision(text, of: draft.id, in: session)
    }
    #expect(try store.search("awal", limit: nil).map(\.place) == [.draft])
    #expect(try store.search("akhir", limit: nil).map(\.place) == [.revision])
    #expect(try store.draft(1)?.revisions.count == 3)
  }

  @Test(arguments: [
    ("Kami\nMELAYANI warga", "Kami ME⟦LAYAN⟧I warga"),
    (
      String(repeating: "x", count: 50) + "layan" + String(repeating: "y", count: 90),
      "…" + String(repeating: "x", count: 40) + "⟦layan⟧" + String(repeating: "y", count: 80) + "…"
    ),
    ("👍 layan", "👍 ⟦layan⟧"),
  ]) func `shows the find in its surroundings`(text: String, excerpt: String) throws {
    try add(text)
    let hit = try #require(try store.search("layan", limit: nil).first)
    let bytes = Array(hit.excerpt.utf8)
    let marked =
      String(decoding: bytes[..<hit.match.lowerBound], as: UTF8.self) + "⟦"
      + String(decoding: bytes[hit.match], as: UTF8.self) + "⟧"
      + String(decoding: bytes[hit.match.upperBound...], as: UTF8.self)
    #expect(marked == excerpt)
  }
}
