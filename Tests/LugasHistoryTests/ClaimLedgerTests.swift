import LugasHistory
import Synchronization
import Testing

@Suite struct ClaimLedgerTests {
  let bench: Workbench
  /// What the store takes for now.
  let clock = Clock()

  init() throws { bench = try Workbench() }

  final class Clock: Sendable {
    private let count = Mutex<Int64>(1_795_392_000_000)
    var now: UTCMilliseconds { UTCMilliseconds(count.withLock { $0 }) }
    func pass(days: Int64) { count.withLock { $0 += days * 86_400_000 } }
  }

  private func open() throws -> SQLiteHistory {
    let seed = Mutex<UInt64>(7)
    return try SQLiteHistory.open(
      bench.path, now: { [clock] in clock.now },
      random: {
        seed.withLock {
          $0 &+= 0x9E37_79B9_7F4A_7C15; return $0
        }
      })
  }

  private static func claim(
    _ number: Int?, _ words: String, overlapped: [NewSuggestion] = []
  ) -> NewSuggestion {
    NewSuggestion(
      number: number, rule: "id/statistic/naik", family: "claim", kind: "statistic",
      severity: "must", utf8: 0..<4, quote: "naik", replacements: ["naik [perlu sumber]", ""],
      message: "", why: "", source: "", overlapped: overlapped,
      claim: NewClaim(
        words: words, sentence: "\(words).", marker: "[perlu sumber]", staleAfterDays: 90))
  }

  /// A draft that makes these claims.
  private func draft(
    _ words: [String], in store: SQLiteHistory, by officer: String = "sari"
  ) throws -> (session: SessionID, draft: DraftHandle) {
    let session = try store.startSession(.by(officer))
    let suggestions = words.enumerated().map { Self.claim($0.offset + 1, $0.element) }
    let draft = try store.addDraft(
      NewDraft(text: words.joined(separator: ". "), language: "id"), suggestions: suggestions,
      in: session)
    return (session, draft)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let action: DecisionAction
    let state: ClaimState
    var testDescription: String { "\(action.name.rawValue) \(state.rawValue)" }
  }

  @Test(arguments: [
    Case(action: .skip, state: .open),
    Case(action: .accept(replacement: 0, text: "naik [perlu sumber]"), state: .open),
    Case(action: .edit("bertambah [perlu sumber]"), state: .open),
    Case(action: .accept(replacement: 1, text: ""), state: .dropped),
    Case(action: .edit("berubah"), state: .dropped),
    Case(action: .reject(reason: "angka sendiri"), state: .excepted),
    Case(action: .reject(reason: nil), state: .excepted),
    Case(action: .source("BPS, 3 Maret 2026"), state: .sourced),
  ])
  func `stands as the decision says, and is open again when it is taken back`(_ test: Case) throws {
    let store = try open()
    let (session, draft) = try draft(["kasus naik"], in: store)
    #expect(try store.claims(ClaimFilter()).map(\.state) == [.open])
    try store.recordDecisions(
      [NewDecision(on: draft.suggestions[0].id, test.action)], on: draft.id, in: session)
    #expect(try store.claims(ClaimFilter(state: test.state)).count == 1)
    try store.recordDecisions([NewDecision(on: nil, .undo)], on: draft.id, in: session)
    #expect(try store.claims(ClaimFilter()).map(\.state) == [.open])
    #expect(try store.claims(ClaimFilter()).map(\.settlement) == [nil])
    try store.recordDecisions([NewDecision(on: nil, .redo)], on: draft.id, in: session)
    #expect(try store.claims(ClaimFilter()).map(\.state) == [test.state])
  }

  @Test func `keeps who gave which source, and when it was read`() throws {
    let store = try open()
    let (session, draft) = try draft(["kasus naik"], in: store, by: "budi")
    clock.pass(days: 2)
    let source = DecisionAction.source("BPS, 3 Maret 2026")
    try store.recordDecisions(
      [NewDecision(on: draft.suggestions[0].id, source)], on: draft.id, in: session)
    let claim = try #require(try store.claims(ClaimFilter()).first)
    #expect(claim.settlement?.text == "BPS, 3 Maret 2026")
    #expect(claim.settlement?.officer == "budi")
    #expect(claim.settlement?.read == clock.now)
    #expect(claim.firstMet.days(until: clock.now) == 2)
  }

  @Test func `lists a claim of several drafts once, as the newest has it, by its first day`() throws
  {
    let store = try open()
    _ = try draft(["kasus naik", "warga sehat"], in: store)
    clock.pass(days: 3)
    _ = try draft(["harga turun"], in: store)
    clock.pass(days: 3)
    let (session, newest) = try draft(["kasus naik"], in: store)
    let open = try store.claims(ClaimFilter(state: .open))
    #expect(open.map(\.claim.words) == ["warga sehat", "kasus naik", "harga turun"])
    #expect(open.map(\.draft) == [1, 3, 2])
    #expect(open.map(\.draftCount) == [1, 2, 1])
    try store.recordDecisions(
      [NewDecision(on: newest.suggestions[0].id, .edit(""))], on: newest.id, in: session)
    #expect(
      try store.claims(ClaimFilter(state: .open)).map(\.claim.words) == [
        "warga sehat", "harga turun",
      ])
  }

  @Test func `lists one claim for a sentence that two rules mark`() throws {
    let store = try open()
    _ = try draft(["semua pasti naik", "semua pasti naik"], in: store)
    #expect(try store.claims(ClaimFilter()).count == 1)
  }

  @Test func `leaves out the claims of a draft that was given up`() throws {
    let store = try open()
    let (_, draft) = try draft(["kasus naik"], in: store)
    try store.abandonDraft(draft.id)
    #expect(try store.claims(ClaimFilter()) == [])
  }

  @Test func `has a claim that gave way only once it is up`() throws {
    let store = try open()
    let session = try store.startSession(.by("sari"))
    let first = Self.claim(1, "kasus naik", overlapped: [Self.claim(nil, "kasus naik sekali")])
    let draft = try store.addDraft(
      NewDraft(text: "naik sekali", language: "id"), suggestions: [first], in: session)
    #expect(try store.claims(ClaimFilter()).map(\.claim.words) == ["kasus naik"])
    try store.recordDecisions(
      [NewDecision(on: draft.suggestions[0].id, .reject(reason: "kutipan"))], on: draft.id,
      in: session)
    #expect(
      try store.claims(ClaimFilter(state: .open)).map(\.claim.words) == ["kasus naik sekali"])
    try store.recordDecisions([NewDecision(on: nil, .undo)], on: draft.id, in: session)
    #expect(try store.claims(ClaimFilter(state: .open)).map(\.claim.words) == ["kasus naik"])
  }

  @Test func `knows the source of the same claim in an earlier draft`() throws {
    let store = try open()
    let (session, old) = try draft(["kasus naik", "warga sehat"], in: store)
    try store.recordDecisions(
      [NewDecision(on: old.suggestions[0].id, .source("BPS 2026"))], on: old.id, in: session)
    clock.pass(days: 11)
    let (_, new) = try draft(["kasus naik"], in: store)
    let known = try store.sourcedClaims(saying: ["kasus naik", "warga sehat"], outside: new.id)
    #expect(known.keys.sorted() == ["kasus naik"])
    #expect(known["kasus naik"]?.settlement?.text == "BPS 2026")
    #expect(known["kasus naik"]?.draft == 1)
    #expect(try store.claims(ClaimFilter(state: .sourced)).map(\.draft) == [1])
    #expect(try store.claims(ClaimFilter(state: .open)).map(\.draft) == [1, 2])
    #expect(try store.claims(ClaimFilter()).map(\.state) == [.open, .open])
    #expect(try store.sourcedClaims(saying: ["kasus naik"], outside: old.id).isEmpty)
  }

  @Test func `keeps the day of a source that is used again while it holds`() throws {
    let store = try open()
    let source = DecisionAction.source("BPS 2026")
    let (session, first) = try draft(["kasus naik"], in: store)
    let read = clock.now
    try store.recordDecisions(
      [NewDecision(on: first.suggestions[0].id, source)], on: first.id, in: session)
    clock.pass(days: 90)
    let (again, second) = try draft(["kasus naik"], in: store)
    try store.recordDecisions(
      [NewDecision(on: second.suggestions[0].id, source)], on: second.id, in: again)
    #expect(try store.claims(ClaimFilter()).map(\.settlement?.read) == [read])
    #expect(try store.claims(ClaimFilter()).first?.isStale(at: clock.now) == false)
    clock.pass(days: 1)
    #expect(try store.claims(ClaimFilter()).first?.isStale(at: clock.now) == true)
    let (last, third) = try draft(["kasus naik"], in: store)
    try store.recordDecisions(
      [NewDecision(on: third.suggestions[0].id, source)], on: third.id, in: last)
    #expect(try store.claims(ClaimFilter()).map(\.settlement?.read) == [clock.now])
  }

  @Test func `tells why a draft was copied with an open claim`() throws {
    let store = try open()
    let (session, draft) = try draft(["kasus naik"], in: store)
    let revision = try store.recordRevision("Kasus naik.", of: draft.id, in: session)
    try store.recordCopy(
      of: revision, platform: nil, overrideReason: "disetujui kepala", in: session)
    #expect(try store.claims(ClaimFilter()).map(\.copiedAnyway) == ["disetujui kepala"])
  }

  @Test(arguments: [
    ("UPDATE claim SET stale_days = 9000", "altered claims"),
    ("UPDATE claim SET words = x'61'", "altered claims"),
    ("UPDATE claim_standing SET state = 'sourced'", "contradicted claim-standing"),
    ("UPDATE claim_standing SET decision = NULL", "contradicted claim-standing"),
    ("DELETE FROM claim_standing", "contradicted claim-standing"),
  ])
  func `verifying shows a claim or a standing that was changed`(sql: String, shows: String) throws {
    let store = try open()
    let (session, draft) = try draft(["kasus naik"], in: store)
    try store.recordDecisions(
      [NewDecision(on: draft.suggestions[0].id, .reject(reason: "kutipan"))], on: draft.id,
      in: session)
    #expect(try store.verifyChain().problems == [])
    try store.run("DROP TRIGGER claim_unchanged; DROP TRIGGER claim_kept; \(sql)")
    let problems = try store.verifyChain().problems
    #expect(problems.map { "\($0.kind) \($0.sealed)" } == [shows])
    #expect(problems.map(\.draft) == [1])
  }

  @Test func `never changes a recorded claim`() throws {
    let store = try open()
    _ = try draft(["kasus naik"], in: store)
    #expect(throws: HistoryError.self) { try store.run("UPDATE claim SET words = x'61'") }
    #expect(throws: HistoryError.self) { try store.run("DELETE FROM claim") }
    #expect(try store.draft(1)?.suggestions.first?.suggestion.claim?.words == "kasus naik")
  }
}
