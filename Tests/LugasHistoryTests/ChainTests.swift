import LugasHistory
import TestSupport
import Testing

/// Changes to what is recorded, and what the chain shows of them.
struct ChainTests {
  let bench: Workbench
  let store: SQLiteHistory

  /// A session of two drafts with everything that can be recorded: entries 1 to 13.
  init() throws {
    bench = try Workbench()
    store = try bench.open()
    let session = try store.startSession(.by("sari"))  // 1
    try store.recordSwitch(
      RuleSwitch(name: "id/akronim", isOn: false, rules: ["id/akronim/a"]), in: session)  // 2
    let draft = try store.addDraft(
      NewDraft(text: "Dalam rangka HUT.", language: "id"),
      suggestions: [.sample(1), .sample(2)], in: session)  // 3, 4
    let first = draft.suggestions[0].id
    try store.recordDecisions(
      [NewDecision(on: first, .reject(reason: "resmi"))], on: draft.id, in: session)  // 5
    try store.recordDecisions(
      [NewDecision(on: nil, .undo), NewDecision(on: first, .skip)], on: draft.id, in: session)  // 6
    let revision = try store.recordRevision("Untuk HUT.", of: draft.id, in: session)  // 7
    try store.recordCopy(
      of: revision, platform: "x",
      override: CopyOverride(reason: "darurat", openMusts: [2], hasMarker: true), in: session)  // 8
    try store.recordNote("catatan", on: .draft(draft.id), officer: "budi", in: session)  // 9
    try store.recordNote("sesi", on: .session, officer: "sari", in: session)  // 10
    try store.finishDraft(draft.id)  // 11
    try store.recordPrivateDraft(in: session)  // 12
    try store.endSession(session)  // 13
  }

  @Test func `shows no change where there is none`() throws {
    let report = try store.verifyChain()
    #expect(report.problems == [])
    #expect(report.head == (try store.chainHead()))
    #expect(report.head.entry == 13)
    #expect(try store.chainEntry(withHash: report.head.hash.uppercased()) == 13)
    #expect(try store.chainEntry(withHash: String(repeating: "0", count: 64)) == nil)
    #expect(!report.wasAdopted)
  }

  @Test func `the head changes with every entry, and no other`() throws {
    let before = try store.chainHead()
    #expect(try store.chainHead() == before)
    try store.begin()
    let after = try store.chainHead()
    #expect(after.entry > before.entry)
    #expect(try store.chainEntry(withHash: before.hash) == before.entry)
  }

  /// A change made past the program, and what the walk says of it: kind, entry, what is sealed.
  struct Change: Sendable, CustomTestStringConvertible {
    let sql: String
    let shows: [String]
    var testDescription: String { sql }

    init(_ sql: String, _ shows: String...) {
      self.sql = sql
      self.shows = shows
    }
  }

  private static let open = """
    DROP TRIGGER chain_unchanged; DROP TRIGGER chain_kept; DROP TRIGGER draft_text_unchanged;
    DROP TRIGGER draft_unchanged; DROP TRIGGER draft_closed_once; DROP TRIGGER session_unchanged;
    DROP TRIGGER session_ended_once; DROP TRIGGER suggestion_unchanged;
    DROP TRIGGER decision_unchanged; DROP TRIGGER decision_kept; DROP TRIGGER revision_unchanged;
    DROP TRIGGER copy_unchanged; DROP TRIGGER copy_kept; DROP TRIGGER note_unchanged;
    DROP TRIGGER note_kept; DROP TRIGGER rule_switch_unchanged; DROP TRIGGER private_draft_kept;
    """

  @Test(arguments: [
    Change("UPDATE session SET officer = 'budi'", "altered 1 session"),
    Change("UPDATE session SET ended = ended + 1", "altered 13 session-end"),
    Change("UPDATE session SET ended = NULL", "altered 13 session-end"),
    Change("UPDATE rule_switch SET rules = '[]'", "altered 2 rule-switch"),
    Change("DELETE FROM private_draft", "altered 12 private-draft"),
    Change("UPDATE draft SET text = x'61'", "altered 3 draft"),
    Change("UPDATE draft SET state = 'open', closed = NULL", "altered 11 close"),
    Change("UPDATE suggestion SET rule = 'x' WHERE number = 2", "altered 4 suggestions"),
    Change("UPDATE decision SET reason = x'61' WHERE action = 'reject'", "altered 5 decisions"),
    Change("UPDATE decision SET reason = NULL WHERE action = 'reject'", "altered 5 decisions"),
    Change("DELETE FROM decision WHERE action = 'undo'", "altered 6 decisions"),
    Change("UPDATE revision SET text = CAST('' AS BLOB)", "altered 7 revision"),
    Change("UPDATE copy SET held_by = '[]'", "altered 8 copy"),
    Change("DELETE FROM copy", "altered 8 copy"),
    Change("UPDATE note SET officer = 'sari' WHERE draft IS NOT NULL", "altered 9 note"),
    Change("DELETE FROM note WHERE draft IS NULL", "altered 10 session-note"),
    Change("UPDATE chain SET salt = NULL WHERE entry = 5", "erased 5 decisions"),
    Change(
      "UPDATE chain SET content = x'00' WHERE entry = 7", "altered 7 revision", "broken 7 revision"),
    Change(
      "UPDATE chain SET hash = zeroblob(32) WHERE entry = 9", "broken 9 note",
      "broken 10 session-note"),
    Change("DELETE FROM chain WHERE entry = 10", "missing 10 ", "added - session-note"),
    Change("DELETE FROM chain WHERE entry = 1", "missing 1 ", "added - session"),
    Change("DELETE FROM chain WHERE entry = 13", "missing 13 ", "added - session-end"),
    Change(
      """
      UPDATE chain SET entry = 99 WHERE entry = 9; UPDATE chain SET entry = 9 WHERE entry = 10;
      UPDATE chain SET entry = 10 WHERE entry = 99
      """, "reordered 9 session-note", "reordered 10 note", "broken 11 close"),
    Change(
      """
      INSERT INTO note SELECT 'n9', session, draft, suggestion, 99, time, officer, text FROM note
        WHERE draft IS NOT NULL
      """, "added - note"),
    Change(
      """
      INSERT INTO session SELECT 's9', started, ended, officer, language, lexicon_hash,
        lexicon_rules, program_version, kind FROM session
      """, "added - session", "added - session-end"),
  ])
  func `says what was done, and from which entry`(_ change: Change) throws {
    try store.run(Self.open)
    try store.run(change.sql)
    let problems = try store.verifyChain().problems
    #expect(
      problems.map { "\($0.kind) \($0.entry.map(String.init) ?? "-") \($0.sealed)" } == change.shows
    )
  }

  @Test(arguments: [
    "UPDATE chain SET hash = x'00'", "UPDATE chain SET salt = NULL", "DELETE FROM chain",
    "UPDATE session SET officer = 'x'", "UPDATE session SET ended = 1", "DELETE FROM session",
    "UPDATE draft SET state = 'abandoned'", "UPDATE rule_switch SET name = 'x'",
    "DELETE FROM private_draft",
  ])
  func `refuses the change while its guards stand`(_ sql: String) throws {
    #expect(throws: HistoryError.self) { try store.run(sql) }
    #expect(try store.verifyChain().isWhole)
  }

  @Test func `keeps which rules were off when a draft was checked`() throws {
    let session = try store.startSession(.by("sari"))
    func rulesOff() throws -> [String] {
      let draft = try store.addDraft(
        NewDraft(text: "a", language: "id"), suggestions: [], in: session)
      return try #require(try store.draft(draft.number)).rulesOff
    }
    #expect(try rulesOff() == [])
    try store.recordSwitch(RuleSwitch(name: "p", isOn: false, rules: ["b", "a"]), in: session)
    #expect(try rulesOff() == ["a", "b"])
    try store.recordSwitch(RuleSwitch(name: "b", isOn: true, rules: ["b"]), in: session)
    #expect(try rulesOff() == ["a"])
    #expect(try store.draft(1)?.rulesOff == ["id/akronim/a"])
    #expect(try store.draft(2)?.rulesOff == [])
  }

  @Test func `keeps what held a copy back`() throws {
    let copy = try #require(try store.draft(1)?.copies.first)
    #expect(copy.platform == "x")
    #expect(copy.override == CopyOverride(reason: "darurat", openMusts: [2], hasMarker: true))
  }
}
