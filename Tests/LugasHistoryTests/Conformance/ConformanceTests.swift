import LugasHistory
import Testing

/// What every store must do, whatever it keeps its rows in.
struct ConformanceTests {
  private let bench: Workbench

  init() throws { bench = try Workbench() }

  private static let text = "Dalam rangka\0 \u{202E}HUT 👩‍👩‍👧‍👦 e\u{301}.\r\n"

  /// A draft with everything that can be recorded on it.
  private func recordAll(
    in store: any HistoryStore
  ) throws(HistoryError) -> (session: SessionID, draft: DraftHandle) {
    let session = try store.startSession(.by("sari"))
    try store.recordSwitch(RuleSwitch(name: "p", isOn: false, rules: ["b", "a"]), in: session)
    let loser = NewSuggestion.sample(nil, rule: "id/x/y")
    let draft = try store.addDraft(
      NewDraft(text: Self.text, language: "id"),
      suggestions: [.sample(1, overlapped: [loser]), .sample(2)], in: session)
    let (first, second) = (draft.suggestions[0].id, draft.suggestions[2].id)
    let bulk = store.newBulkID()
    try store.recordDecisions(
      [
        NewDecision(on: first, .skip, bulk: bulk), NewDecision(on: second, .skip, bulk: bulk),
        NewDecision(on: nil, .undo), NewDecision(on: first, .reject(reason: "istilah \0 resmi")),
        NewDecision(on: second, .source("https://contoh.go.id", written: "data")),
        NewDecision(on: first, .note("tanya")), NewDecision(on: first, .edit("")),
      ], on: draft.id, in: session)
    let revision = try store.recordRevision(Self.text + "x", of: draft.id, in: session)
    try store.recordCopy(
      of: revision, platform: "x",
      override: CopyOverride(reason: "darurat", openMusts: [2], hasMarker: true), in: session)
    try store.recordNote("catatan", on: .draft(draft.id), officer: "budi", in: session)
    try store.recordSignOff(
      .emergency, of: revision, officer: "sari", note: "darurat", in: session)
    try store.finishDraft(draft.id)
    try store.recordNote("sesi", on: .session, officer: "sari", in: session)
    try store.endSession(session)
    return (session, draft)
  }

  @Test(arguments: StoreUnderTest.all)
  func `gives back all that was recorded, also when it is opened anew`(_ kind: StoreUnderTest)
    throws
  {
    let (session, handle) = try recordAll(in: try kind.open(bench))
    let store = try kind.open(bench)
    let draft = try #require(try store.draft(handle.number))
    #expect(draft.draft.text.utf8.elementsEqual(Self.text.utf8))
    #expect(draft.suggestions == handle.suggestions)
    #expect(draft.suggestions[1].overlappedBy == draft.suggestions[0].id)
    #expect(
      draft.decisions.map(\.decision.action.name)
        == [.skip, .skip, .undo, .reject, .source, .note, .edit])
    #expect(draft.decisions[0].decision.bulk == draft.decisions[1].decision.bulk)
    #expect(draft.decisions.map(\.sequence) == Array(1...7))
    #expect(draft.revisions.map(\.sequence) == [8])
    #expect(draft.copies.first?.override?.openMusts == [2])
    #expect(draft.notes.map(\.officer) == ["budi"])
    #expect(draft.signOffs.map(\.step) == [.emergency])
    #expect(draft.rulesOff == ["a", "b"])
    #expect(draft.decidedBy == ["sari"])
    #expect(draft.state == .finished && draft.closed != nil)
    #expect(draft.session.ended != nil)
    #expect(try store.notes(on: session).map(\.text) == ["sesi"])
  }

  @Test(arguments: StoreUnderTest.all)
  func `numbers drafts 1, 2, 3, and closes each once`(_ kind: StoreUnderTest) throws {
    let store = try kind.open(bench)
    let drafts = try (1...3).map { _ in try store.begin().draft }
    #expect(drafts.map(\.number) == [1, 2, 3])
    try store.abandonDraft(drafts[0].id)
    try store.finishDraft(drafts[0].id)
    #expect(try store.draft(1)?.state == .abandoned)
    #expect(try store.unfinishedDrafts().map(\.number) == [3, 2])
  }

  @Test(arguments: StoreUnderTest.all)
  func `ids are UUIDs of version 7 in the order of time`(_ kind: StoreUnderTest) throws {
    let store = try kind.open(bench)
    let ids = try (0..<9).map { _ in try store.startSession(.by("sari")).text }
    #expect(ids == ids.sorted() && Set(ids).count == 9)
    #expect(ids.allSatisfy { $0.count == 36 && Array($0)[14] == "7" })
  }

  @Test(arguments: StoreUnderTest.all)
  func `records all decisions of a call or none`(_ kind: StoreUnderTest) throws {
    let store = try kind.open(bench)
    let (session, draft) = try store.begin()
    let other = try store.begin().draft
    let good = NewDecision(on: draft.suggestions[0].id, .skip)
    let bad = NewDecision(on: other.suggestions[0].id, .skip)
    let before = try store.chainHead()
    let error = #expect(throws: HistoryError.self) {
      try store.recordDecisions([good, bad], on: draft.id, in: session)
    }
    #expect(error?.kind == .notFound)
    #expect(try store.draft(1)?.decisions == [])
    #expect(try store.chainHead() == before)
  }

  @Test(arguments: StoreUnderTest.all)
  func `says what it does not have`(_ kind: StoreUnderTest) throws {
    let store = try kind.open(bench)
    let (session, _) = try store.begin()
    let calls: [() throws -> Void] = [
      { try store.endSession(SessionID("none")) }, { try store.finishDraft(DraftID("none")) },
      { _ = try store.recordRevision("x", of: DraftID("none"), in: session) },
      {
        try store.recordCopy(
          of: RevisionID("none"), platform: nil, overrideReason: nil, in: session)
      },
      { try store.recordNote("x", on: .draft(DraftID("none")), officer: "a", in: session) },
      {
        try store.recordSwitch(RuleSwitch(name: "p", isOn: true, rules: []), in: SessionID("none"))
      },
      { try store.setHold(true, on: DraftID("none"), officer: "a", reason: "b") },
      { _ = try store.purge([DraftID("none")], officer: "a", reason: "b", consent: nil) },
      {
        try store.recordSignOff(
          .submit, of: RevisionID("none"), officer: "a", note: nil, in: session)
      },
    ]
    for call in calls {
      let error = #expect(throws: HistoryError.self) { try call() }
      #expect(error?.kind == .notFound)
    }
    #expect(try store.draft(99) == nil)
    #expect(try store.verifyChain().isWhole)
  }

  @Test(arguments: StoreUnderTest.all)
  func `finds words inside words, in any case, the newest first`(_ kind: StoreUnderTest) throws {
    let store = try kind.open(bench)
    for text in ["Pelayanan warga", "MELAYANI warga", "Loket 5% diskon"] { try store.begin(text) }
    #expect(try store.search("layan", limit: nil).map(\.number) == [2, 1])
    #expect(try store.search("layan WARGA", limit: 1).map(\.number) == [2])
    #expect(try store.search("5%", limit: nil).map(\.number) == [3])
    #expect(try store.search("", limit: nil) == [])
    let hit = try #require(try store.search("layan", limit: 1).first)
    let found = Array(hit.excerpt.utf8)[hit.match]
    #expect(String(decoding: found, as: UTF8.self).lowercased() == "layan")
  }

  @Test(arguments: StoreUnderTest.all)
  func `keeps the ledger of claims as the decisions have it`(_ kind: StoreUnderTest) throws {
    let claim = NewClaim(
      words: "warga sehat", sentence: Self.text, marker: "[perlu sumber]", staleAfterDays: 90)
    let store = try kind.open(bench)
    let session = try store.startSession(.by("sari"))
    let draft = try store.addDraft(
      NewDraft(text: Self.text, language: "id"),
      suggestions: [.sample(1), .sample(2, claim: claim)], in: session)
    let source = NewDecision(on: draft.suggestions[1].id, .source("BPS, 3 Maret 2026"))
    try store.recordDecisions([source], on: draft.id, in: session)
    try store.recordDecisions([NewDecision(on: nil, .undo)], on: draft.id, in: session)
    #expect(try kind.open(bench).claims(ClaimFilter()).map(\.state) == [.open])
    try store.recordDecisions([source], on: draft.id, in: session)
    let again = try kind.open(bench)
    #expect(try again.claims(ClaimFilter(state: .sourced)).map(\.claim) == [claim])
    #expect(try again.sourcedClaims(saying: ["warga sehat"], outside: nil).count == 1)
    #expect(try again.draft(1)?.suggestions.map(\.suggestion.claim) == [nil, claim])
    #expect(try again.verifyChain().isWhole)
  }

  @Test(arguments: StoreUnderTest.all)
  func `counts what stands, not what was undone`(_ kind: StoreUnderTest) throws {
    let store = try kind.open(bench)
    let (session, draft) = try store.begin(suggestions: 2)
    let (first, second) = (draft.suggestions[0].id, draft.suggestions[1].id)
    try store.recordDecisions(
      [
        NewDecision(on: first, .reject(reason: nil)), NewDecision(on: nil, .undo),
        NewDecision(on: second, .edit("x")),
      ], on: draft.id, in: session)
    let statistics = try store.statistics(DraftFilter()) { _ in "w" }
    #expect(statistics.drafts == 1)
    #expect(statistics.families.map(\.tally.offered) == [2])
    #expect(statistics.rules.first?.tally.edited == 1)
    #expect(statistics.weeks.first?.tally.rejected == 0)
    #expect(statistics.weeks.first?.tally.undecided == 1)
    #expect(try store.list(DraftFilter()).first?.counts.open == 1)
  }

  @Test(arguments: StoreUnderTest.all)
  func `seals every call, and a purge leaves the chain whole`(_ kind: StoreUnderTest) throws {
    let store = try kind.open(bench)
    let (_, draft) = try recordAll(in: store)
    let head = try store.chainHead()
    #expect(head.entry == 12)
    #expect(try store.verifyChain().problems == [])
    try store.setHold(true, on: draft.id, officer: "a", reason: "audit")
    #expect(try store.purge([draft.id], officer: "a", reason: "b", consent: nil).purged == 0)
    try store.setHold(false, on: draft.id, officer: "a", reason: "selesai")
    #expect(try store.purge([draft.id], officer: "a", reason: "b", consent: nil).purged == 1)
    #expect(try store.draft(1)?.draft.text == "")
    #expect(try store.search("darurat", limit: nil) == [])
    let report = try store.verifyChain()
    #expect(report.problems == [] && report.purgedDrafts == 1)
    #expect(try store.chainEntry(withHash: head.hash) == head.entry)
  }

  @Test(arguments: StoreUnderTest.all)
  func `exports every row once, each after those it refers to`(_ kind: StoreUnderTest) throws {
    let store = try kind.open(bench)
    _ = try recordAll(in: store)
    var seen: Set<String> = []
    var types: [String] = []
    try store.export(drafts: nil) { record in
      if types.last != record.type { types.append(record.type) }
      for (name, value) in record.fields {
        guard case .text(let text) = value else { continue }
        if name == "id" { #expect(seen.insert(text).inserted) }
        if ["session", "draft", "revision", "suggestion"].contains(name) {
          #expect(seen.contains(text), "\(record.type).\(name)")
        }
      }
    }
    #expect(types.count == Set(types).count)
    #expect(types.first == "session" && types.last == "chain")
  }
}
