import LugasHistory
import Testing

@Suite struct ListTests {
  let bench: Workbench
  let store: any HistoryStore

  init() throws {
    bench = try Workbench()
    store = try bench.open()
    let sari = try store.startSession(.by("sari"))
    let budi = try store.startSession(.by("budi"))
    let claim = NewSuggestion.sample(
      1, rule: "id/claim/ahli", family: "claim",
      claim: NewClaim(
        words: "warga sehat", sentence: "Warga sehat.", marker: "[perlu sumber]",
        staleAfterDays: nil))
    _ = try store.addDraft(
      NewDraft(text: "satu", language: "id"), suggestions: [.sample(1)], in: sari)
    _ = try store.addDraft(
      NewDraft(text: "two", language: "en"), suggestions: [claim], in: budi)
    let third = try store.addDraft(
      NewDraft(text: "tiga", language: "id"), suggestions: [claim, .sample(2)], in: sari)
    try store.finishDraft(third.id)
    let (first, last) = (third.suggestions[0].id, third.suggestions[1].id)
    try store.recordDecisions(
      [NewDecision(on: first, .reject(reason: nil)), NewDecision(on: last, .skip)], on: third.id,
      in: sari)
    let revision = try store.recordRevision("tiga", of: third.id, in: sari)
    try store.recordCopy(of: revision, platform: "x", overrideReason: "darurat", in: sari)
  }

  /// A filter, set up with the times of the drafts 1 to 3, and the numbers it lets through.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let numbers: [Int]
    let filter: @Sendable (inout DraftFilter, [UTCMilliseconds]) -> Void
  }

  @Test(arguments: [
    Case(testDescription: "all", numbers: [3, 2, 1]) { _, _ in },
    Case(testDescription: "limit", numbers: [3, 2]) { filter, _ in filter.limit = 2 },
    Case(testDescription: "limit 0", numbers: []) { filter, _ in filter.limit = 0 },
    Case(testDescription: "family", numbers: [3, 2]) { filter, _ in filter.family = "claim" },
    Case(testDescription: "rule", numbers: [3, 1]) { filter, _ in
      filter.rule = "id/officialese/dalam-rangka"
    },
    Case(testDescription: "unknown rule", numbers: []) { filter, _ in filter.rule = "no" },
    Case(testDescription: "since", numbers: [3, 2]) { filter, times in filter.since = times[1] },
    Case(testDescription: "until", numbers: [1]) { filter, times in filter.until = times[1] },
    Case(testDescription: "state", numbers: [2, 1]) { filter, _ in filter.state = .open },
    Case(testDescription: "officer", numbers: [2]) { filter, _ in filter.officer = "budi" },
    Case(testDescription: "language", numbers: [3, 1]) { filter, _ in filter.language = "id" },
    Case(testDescription: "decision", numbers: [3]) { filter, _ in filter.decision = .reject },
    Case(testDescription: "no such decision", numbers: []) { filter, _ in filter.decision = .edit },
    Case(testDescription: "platform", numbers: [3]) { filter, _ in filter.platform = "x" },
    Case(testDescription: "other platform", numbers: []) { filter, _ in filter.platform = "y" },
    Case(testDescription: "overridden", numbers: [3]) { filter, _ in filter.isOverridden = true },
    Case(testDescription: "undecided", numbers: [2, 1]) { filter, _ in filter.isOpen = true },
    Case(testDescription: "open claims", numbers: [2]) { filter, _ in filter.hasOpenClaims = true },
    Case(testDescription: "purged", numbers: []) { filter, _ in filter.isPurged = true },
    Case(testDescription: "not purged", numbers: [3, 2, 1]) { filter, _ in filter.isPurged = false
    },
    Case(testDescription: "oldest", numbers: [1, 2, 3]) { filter, _ in filter.order = .oldest },
    Case(testDescription: "by officer", numbers: [2, 3, 1]) { filter, _ in filter.order = .officer
    },
    Case(testDescription: "by language", numbers: [2, 3, 1]) { filter, _ in
      filter.order = .language
    },
    Case(testDescription: "limit of what is open", numbers: [2]) { filter, _ in
      filter.isOpen = true
      filter.limit = 1
    },
    Case(testDescription: "together", numbers: [3]) { filter, _ in
      filter.language = "id"
      filter.family = "claim"
    },
  ]) func `lists what the filter lets through, the newest first`(_ test: Case) throws {
    var filter = DraftFilter()
    let times = try store.list(filter).reversed().map(\.created)
    test.filter(&filter, Array(times))
    #expect(try store.list(filter).map(\.number) == test.numbers)
  }

  @Test func `shows who, when, which language and how far`() throws {
    let summary = try #require(try store.list(DraftFilter(limit: 1)).first)
    let draft = try #require(try store.draft(3))
    #expect(summary.id == draft.id)
    #expect(summary.created == draft.created)
    #expect(summary.officer == "sari")
    #expect(summary.language == "id")
    #expect(summary.firstWords == "tiga")
    #expect(summary.state == .finished)
    #expect(summary.counts.open == 0)
    #expect(summary.counts.rejected == 1)
    #expect(summary.isOverridden)
  }

  @Test func `says what was recorded, each once`() throws {
    #expect(try store.known(.officer) == ["budi", "sari"])
    #expect(try store.known(.rule) == ["id/claim/ahli", "id/officialese/dalam-rangka"])
    #expect(try store.known(.platform) == ["x"])
  }

  @Test func `an undone decision leaves its suggestion open`() throws {
    let (session, draft) = try store.begin(suggestions: 1)
    try store.recordDecisions(
      [NewDecision(on: draft.suggestions[0].id, .skip)], on: draft.id, in: session)
    var filter = DraftFilter()
    filter.isOpen = true
    #expect(try store.list(filter).map(\.number) == [2, 1])
    try store.recordDecisions([NewDecision(on: nil, .undo)], on: draft.id, in: session)
    #expect(try store.list(filter).map(\.number) == [4, 2, 1])
  }

  @Test(arguments: [
    ("  Dalam\n\trangka  ", "Dalam rangka"),
    ("", ""),
    (String(repeating: "kata ", count: 30), String(repeating: "kata ", count: 16)),
    (String(repeating: "é", count: 999), String(repeating: "é", count: 80)),
    (String(repeating: "👩‍👩‍👧‍👦", count: 90), String(repeating: "👩‍👩‍👧‍👦", count: 40)),
  ]) func `shows the first words on one line`(text: String, words: String) throws {
    let (_, draft) = try store.begin(text)
    let summary = try #require(try store.list(DraftFilter(limit: 1)).first)
    #expect(summary.number == draft.number)
    #expect(summary.firstWords == words)
  }
}
