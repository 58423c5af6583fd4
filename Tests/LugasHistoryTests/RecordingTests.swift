import LugasHistory
import Testing

@Suite struct RecordingTests {
  let bench: Workbench
  let store: any HistoryStore

  init() throws {
    bench = try Workbench()
    store = try bench.open()
  }

  @Test func `gives back a draft with everything that was recorded`() throws {
    let session = try store.startSession(.by("sari"))
    let text = NewDraft(text: "Dalam rangka HUT.\nMenurut para ahli.", language: "mixed")
    let offered: [NewSuggestion] = [
      .sample(1, overlapped: [.sample(nil, rule: "id/plain/other")]),
      .sample(2, rule: "id/claim/ahli", family: "claim", quote: "para ahli"),
    ]
    let handle = try store.addDraft(text, suggestions: offered, in: session)
    let late = try store.addSuggestions([.sample(3)], to: handle.id)
    let (first, claim) = (handle.suggestions[0].id, handle.suggestions[2].id)
    let bulk = store.newBulkID()
    let decisions = [
      NewDecision(on: first, .accept(replacement: 0, text: "Untuk"), bulk: bulk),
      NewDecision(on: late[0].id, .accept(replacement: 0, text: "Untuk"), bulk: bulk),
      NewDecision(on: claim, .source("https://dinkes.example.go.id/dbd")),
      NewDecision(on: nil, .undo), NewDecision(on: nil, .redo),
      NewDecision(on: first, .note("periksa lagi")), NewDecision(on: first, .edit("Guna")),
      NewDecision(on: first, .reject(reason: "kutipan")), NewDecision(on: first, .skip),
    ]
    try store.recordDecisions(decisions, on: handle.id, in: session)
    let revision = try store.recordRevision("Untuk HUT.", of: handle.id, in: session)
    try store.recordCopy(
      of: revision, platform: "x", overrideReason: "darurat", in: session)
    try store.recordNote("bagus", on: .draft(handle.id), officer: "budi", in: session)
    try store.recordNote("lihat", on: .suggestion(claim), officer: "budi", in: session)
    try store.finishDraft(handle.id)
    try store.endSession(session)

    let draft = try #require(try store.draft(1))
    #expect(draft.id == handle.id)
    #expect(draft.draft == text)
    #expect(draft.session.session == .by("sari"))
    #expect(draft.session.id == session)
    #expect(draft.session.ended != nil)
    #expect(draft.state == .finished)
    #expect(draft.closed != nil)
    #expect(draft.suggestions == handle.suggestions + late)
    #expect(draft.suggestions[1].overlappedBy == first)
    #expect(draft.decisions.map(\.decision) == decisions)
    #expect(draft.decisions.map(\.sequence) == Array(1...9))
    #expect(Set(draft.decisions.map(\.session)) == [session])
    #expect(draft.revisions.map(\.text) == ["Untuk HUT."])
    #expect(draft.revisions.map(\.sequence) == [10])
    #expect(draft.copies.map(\.revision) == [revision])
    #expect(draft.copies.map(\.platform) == ["x"])
    #expect(draft.copies.map(\.overrideReason) == ["darurat"])
    #expect(draft.notes.map(\.text) == ["bagus", "lihat"])
    #expect(draft.notes.map(\.target) == [.draft(handle.id), .suggestion(claim)])
    #expect(draft.notes.map(\.officer) == ["budi", "budi"])
    #expect(draft.notes.map(\.sequence) == [12, 13])
    #expect(draft.created < (draft.closed ?? draft.created))
  }

  @Test func `keeps notes on a session apart from its drafts`() throws {
    let (session, draft) = try store.begin()
    try store.recordNote("rapat pagi", on: .session, officer: "sari", in: session)
    try store.recordNote("rapat sore", on: .session, officer: "sari", in: session)
    #expect(try store.notes(on: session).map(\.text) == ["rapat pagi", "rapat sore"])
    #expect(try store.notes(on: session).map(\.sequence) == [1, 2])
    #expect(try store.draft(draft.number)?.notes == [])
  }

  @Test(arguments: [
    "", "a\0b\0", "\0", "👩‍👩‍👧‍👦 🇮🇩 e\u{301} é", "\u{202E}kiri\u{1B}[31m", "baris\r\nbaris\n",
    "\u{FEFF}bom", "\u{FFFF}\u{10FFFF}", "'; DROP TABLE draft; --", "\"kutip\" % _ \\",
  ]) func `keeps every byte of a text`(text: String) throws {
    let session = try store.startSession(.by("sari"))
    let suggestion = NewSuggestion(
      number: 1, rule: "r", family: "f", kind: "k", severity: "s", utf8: 0..<1, quote: text,
      replacements: [text, ""], message: text, why: text, source: text)
    let handle = try store.addDraft(
      NewDraft(text: text, language: "id"), suggestions: [suggestion], in: session)
    let id = handle.suggestions[0].id
    let actions: [DecisionAction] = [
      .accept(replacement: 0, text: text), .reject(reason: text), .edit(text), .source(text),
      .source(text, written: text), .note(text),
    ]
    try store.recordDecisions(
      actions.map { NewDecision(on: id, $0) }, on: handle.id, in: session)
    let revision = try store.recordRevision(text, of: handle.id, in: session)
    try store.recordCopy(
      of: revision, platform: nil, overrideReason: text, in: session)
    try store.recordNote(text, on: .draft(handle.id), officer: "sari", in: session)

    let draft = try #require(try store.draft(handle.number))
    let bytes = Array(text.utf8)
    #expect(Array(draft.draft.text.utf8) == bytes)
    #expect(Array(draft.revisions[0].text.utf8) == bytes)
    #expect(Array(draft.copies[0].overrideReason?.utf8 ?? "?".utf8) == bytes)
    #expect(Array(draft.notes[0].text.utf8) == bytes)
    #expect(Array(draft.suggestions[0].suggestion.quote.utf8) == bytes)
    #expect(Array(draft.suggestions[0].suggestion.replacements[0].utf8) == bytes)
    #expect(draft.suggestions[0].suggestion == suggestion)
    #expect(draft.decisions.map(\.decision.action) == actions)
    guard case .edit(let own) = draft.decisions[2].decision.action else {
      Issue.record("not an edit")
      return
    }
    #expect(Array(own.utf8) == bytes)
  }

  @Test func `closes a draft once`() throws {
    let (_, draft) = try store.begin()
    try store.abandonDraft(draft.id)
    let closed = try store.draft(1)?.closed
    try store.finishDraft(draft.id)
    #expect(try store.draft(1)?.state == .abandoned)
    #expect(try store.draft(1)?.closed == closed)
  }

  @Test func `has no draft under a number that was not given`() throws {
    #expect(try store.draft(1) == nil)
    try store.begin()
    #expect(try store.draft(0) == nil)
    #expect(try store.draft(2) == nil)
  }

  @Test func `refuses what is not in the history, and keeps nothing of the call`() throws {
    let (session, draft) = try store.begin()
    let other = try store.addDraft(
      NewDraft(text: "lain", language: "id"), suggestions: [.sample(1)], in: session)
    let foreign = other.suggestions[0].id
    let own = draft.suggestions[0].id
    expectNotFound { try store.endSession(SessionID("?")) }
    expectNotFound { try store.finishDraft(DraftID("?")) }
    expectNotFound { _ = try store.addSuggestions([.sample(9)], to: DraftID("?")) }
    expectNotFound { _ = try store.recordRevision("x", of: DraftID("?"), in: session) }
    expectNotFound {
      try store.recordCopy(
        of: RevisionID("?"), platform: nil, overrideReason: nil, in: session)
    }
    expectNotFound {
      try store.recordNote("x", on: .suggestion(SuggestionID("?")), officer: "s", in: session)
    }
    for decision in [NewDecision(on: foreign, .skip), NewDecision(on: nil, .skip)] {
      expectNotFound {
        try store.recordDecisions(
          [NewDecision(on: own, .skip), decision], on: draft.id, in: session)
      }
    }
    #expect(try store.draft(draft.number)?.decisions == [])
    #expect(try store.draft(draft.number)?.revisions == [])
  }

  private func expectNotFound(
    _ body: () throws -> Void, at location: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: HistoryError.self, sourceLocation: location) { try body() }
    #expect(error?.kind == .notFound, sourceLocation: location)
  }
}
