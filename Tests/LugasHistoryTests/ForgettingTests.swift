import Foundation
import LugasHistory
import Testing

/// Texts that are to go, and drafts that are to stay.
struct ForgettingTests {
  let bench: Workbench
  let store: SQLiteHistory
  let session: SessionID
  let secret: DraftHandle

  /// Words of the first draft, one for each place where a text is kept.
  private static let words = [
    "naskahrahasia", "kutipanrahasia", "gantirahasia", "alasanrahasia", "sumberrahasia",
    "tulisrahasia", "hasilrahasia", "tetaprahasia", "catatanrahasia", "pesanrahasia",
    "klaimrahasia", "kalimatrahasia",
  ]

  init() throws {
    bench = try Workbench()
    store = try bench.open()
    session = try store.startSession(.by("sari"))
    let suggestion = NewSuggestion(
      number: 1, rule: "id/a/b", family: "claim", kind: "hearsay", severity: "must", utf8: 0..<14,
      quote: "kutipanrahasia", replacements: ["gantirahasia"], message: "pesanrahasia",
      why: "pesanrahasia", source: "",
      claim: NewClaim(
        words: "klaimrahasia", sentence: "kalimatrahasia", marker: "[perlu sumber]",
        staleAfterDays: nil))
    secret = try store.addDraft(
      NewDraft(text: "naskahrahasia dan lain-lain", language: "id"), suggestions: [suggestion],
      in: session)
    let id = secret.suggestions[0].id
    let actions: [DecisionAction] = [
      .accept(replacement: 0, text: "gantirahasia"), .reject(reason: "alasanrahasia"),
      .source("sumberrahasia", written: "tulisrahasia"), .edit("tulisrahasia"),
    ]
    for action in actions {
      try store.recordDecisions([NewDecision(on: id, action)], on: secret.id, in: session)
    }
    let revision = try store.recordRevision("hasilrahasia", of: secret.id, in: session)
    try store.recordCopy(of: revision, platform: "x", overrideReason: "tetaprahasia", in: session)
    try store.recordNote("catatanrahasia", on: .draft(secret.id), officer: "sari", in: session)
    try store.begin("Naskah lain yang tetap ada.")
  }

  private func purge() throws -> PurgeOutcome {
    try store.purge([secret.id], officer: "budi", reason: "permintaan", consent: "ani")
  }

  /// The words that the file or its log still holds.
  private func remains() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder + "/lugas")
    let bytes = try names.reduce(into: Data()) { bytes, name in
      bytes += try Data(contentsOf: URL(fileURLWithPath: bench.folder + "/lugas/" + name))
    }
    return Self.words.filter { bytes.firstRange(of: Data($0.utf8)) != nil }
  }

  @Test func `after a purge no word of the draft is left in the file`() throws {
    #expect(try remains() == Self.words)
    let outcome = try purge()
    #expect(outcome.purged == 1 && outcome.isSwept)
    #expect(try remains() == [])
    for word in Self.words { #expect(try store.search(word, limit: nil) == []) }
    #expect(try store.search("tetap ada", limit: nil).count == 1)
    #expect(try store.verifyIntegrity().problems == [])
  }

  @Test func `the chain verifies still, and tells of the purge`() throws {
    let before = try store.chainHead()
    _ = try purge()
    let report = try store.verifyChain()
    #expect(report.problems == [])
    #expect(report.purgedDrafts == 1)
    #expect(report.head.entry == before.entry + 1)
    #expect(try store.chainEntry(withHash: before.hash) == before.entry)
  }

  @Test func `numbers, times, rules and the kinds of decisions stay`() throws {
    let before = try #require(try store.draft(1))
    _ = try purge()
    let after = try #require(try store.draft(1))
    #expect(after.draft.text == "")
    #expect(after.created == before.created)
    #expect(after.suggestions.map(\.suggestion.rule) == ["id/a/b"])
    #expect(after.decisions.map(\.time) == before.decisions.map(\.time))
    #expect(after.purge?.officer == "budi" && after.purge?.reason == "permintaan")
    #expect(after.purge?.consent == "ani")
    #expect(try store.list(DraftFilter()).map(\.isPurged) == [false, true])
    var filter = DraftFilter()
    filter.isPurged = true
    #expect(try store.list(filter).map(\.number) == [1])
    #expect(try store.statistics(DraftFilter(), week: { _ in "" }).drafts == 2)
  }

  @Test func `the ledger has no claim of a purged draft`() throws {
    #expect(try store.claims(ClaimFilter()).map(\.claim.sentence) == ["kalimatrahasia"])
    var open = DraftFilter()
    open.hasOpenClaims = true
    try store.recordDecisions([NewDecision(on: nil, .undo)], on: secret.id, in: session)
    try store.recordDecisions(
      [NewDecision(on: secret.suggestions[0].id, .skip)], on: secret.id, in: session)
    #expect(try store.list(open).map(\.number) == [1])
    _ = try purge()
    #expect(try store.claims(ClaimFilter()) == [])
    #expect(try store.claims(ClaimFilter(draft: 1)) == [])
    #expect(try store.list(open) == [])
    #expect(try store.verifyChain().isWhole)
  }

  @Test func `a purge is recorded once and cannot be taken back`() throws {
    _ = try purge()
    #expect(try purge().purged == 0)
    for sql in [
      "DELETE FROM purge", "UPDATE purge SET reason = x''", "UPDATE draft SET text = x'61'",
      "UPDATE decision SET own_text = x'61'", "UPDATE chain SET salt = x'00'",
    ] {
      #expect(throws: HistoryError.self) { try store.run(sql) }
    }
  }

  @Test func `without its record a purge shows as a change`() throws {
    _ = try purge()
    try store.run("DROP TRIGGER purge_kept; DELETE FROM purge")
    let kinds = try store.verifyChain().problems.map { "\($0.kind) \($0.sealed)" }
    #expect(kinds.filter { $0.hasPrefix("erased") }.count == 10)
    #expect(kinds.contains("altered purge"))
  }

  @Test func `a draft on hold stays until the hold is lifted`() throws {
    try store.setHold(true, on: secret.id, officer: "budi", reason: "audit")
    try store.setHold(true, on: secret.id, officer: "ani", reason: "audit lagi")
    #expect(try store.draft(1)?.hold?.officer == "budi")
    #expect(try purge().purged == 0)
    #expect(try remains() == Self.words)
    var filter = DraftFilter()
    filter.isHeld = true
    #expect(try store.list(filter).map(\.number) == [1])
    try store.setHold(false, on: secret.id, officer: "budi", reason: "selesai")
    #expect(try store.draft(1)?.hold == nil)
    #expect(try purge().purged == 1)
    #expect(try store.verifyChain().isWhole)
  }

  @Test func `texts in tables of later versions go too, and their guards stay`() throws {
    try store.run(
      """
      CREATE TABLE later (draft TEXT NOT NULL, words BLOB NOT NULL, more BLOB) STRICT;
      INSERT INTO later SELECT id, CAST('catatanrahasia' AS BLOB), NULL FROM draft;
      CREATE TRIGGER later_unchanged BEFORE UPDATE ON later BEGIN
        SELECT RAISE(ABORT, 'recorded rows are never changed');
      END;
      """)
    _ = try purge()
    // The row of the other draft keeps its word.
    #expect(try remains() == ["catatanrahasia"])
    try store.run("DROP TRIGGER later_unchanged; DELETE FROM later; VACUUM")
  }

  @Test func `nothing goes while another program writes`() throws {
    let other = try bench.open()
    try store.run("PRAGMA busy_timeout = 0")
    let error = try other.holdingFile { #expect(throws: HistoryError.self) { try purge() } }
    #expect(error?.kind == .locked)
    #expect(try remains() == Self.words)
  }
}
