import LugasHistory
import Testing

@Suite struct ReviewingTests {
  let bench: Workbench
  let store: any HistoryStore

  init() throws {
    bench = try Workbench()
    store = try bench.open()
  }

  @Test func `offers open drafts for resuming, the newest first`() throws {
    let (session, first) = try store.begin("satu")
    let (_, second) = try store.begin("dua")
    let (_, third) = try store.begin("tiga")
    try store.recordDecisions(
      [NewDecision(on: first.suggestions[0].id, .skip)], on: first.id, in: session)
    try store.finishDraft(second.id)
    let open = try store.unfinishedDrafts()
    #expect(open.map(\.draft.text) == ["tiga", "satu"])
    #expect(open.last?.decisions.map(\.decision.action) == [.skip])
    #expect(open.last?.suggestions == first.suggestions)
    #expect(try store.unfinishedDrafts(limit: 1).map(\.id) == [third.id])
  }

  @Test func `goes on with a draft in another session`() throws {
    let (first, draft) = try store.begin()
    try store.recordDecisions(
      [NewDecision(on: draft.suggestions[0].id, .skip)], on: draft.id, in: first)
    let second = try store.startSession(.by("budi"))
    try store.recordDecisions(
      [NewDecision(on: draft.suggestions[1].id, .skip)], on: draft.id, in: second)
    let recorded = try #require(try store.draft(1))
    #expect(recorded.session.id == first)
    #expect(recorded.decisions.map(\.session) == [first, second])
    #expect(recorded.decisions.map(\.sequence) == [1, 2])
  }

  /// The steps of a review and the counts that must follow.
  struct Steps: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Each a step: the suggestions' indices and the action; one bulk id for several.
    let steps: [([Int], DecisionAction)]
    let counts: DecisionCounts
  }

  private static let accept = DecisionAction.accept(replacement: 0, text: "Untuk")

  @Test(arguments: [
    Steps(testDescription: "nothing", steps: [], counts: .of(open: 3)),
    Steps(
      testDescription: "one of each",
      steps: [([0], accept), ([1], .reject(reason: nil)), ([2], .edit("x"))],
      counts: .of(accepted: 1, rejected: 1, edited: 1)),
    Steps(
      testDescription: "a later decision wins", steps: [([0], accept), ([0], .skip)],
      counts: .of(skipped: 1, open: 2)),
    Steps(
      testDescription: "an undone change falls back to the decision before",
      steps: [([0], accept), ([0], .source("s")), ([], .undo)],
      counts: .of(accepted: 1, open: 2)),
    Steps(
      testDescription: "a bulk step is undone whole",
      steps: [([0], .skip), ([1, 2], accept), ([], .undo)], counts: .of(skipped: 1, open: 2)),
    Steps(
      testDescription: "an undo with one row a suggestion is one undo",
      steps: [([0], .skip), ([1, 2], accept), ([1, 2], .undo)],
      counts: .of(skipped: 1, open: 2)),
    Steps(
      testDescription: "redo brings it back",
      steps: [([1, 2], accept), ([], .undo), ([], .redo)], counts: .of(accepted: 2, open: 1)),
    Steps(
      testDescription: "a new step ends the redoing",
      steps: [([0], accept), ([], .undo), ([1], .skip), ([], .redo)],
      counts: .of(skipped: 1, open: 2)),
    Steps(
      testDescription: "two undos take two steps",
      steps: [([0], accept), ([1], accept), ([], .undo), ([], .undo)], counts: .of(open: 3)),
    Steps(
      testDescription: "a note is no step", steps: [([0], accept), ([1], .note("n")), ([], .undo)],
      counts: .of(open: 3)),
    Steps(
      testDescription: "undo with nothing to undo", steps: [([], .undo), ([0], accept)],
      counts: .of(accepted: 1, open: 2)),
  ]) func `counts what stands after undo and redo`(_ steps: Steps) throws {
    let (session, draft) = try store.begin()
    for (indices, action) in steps.steps {
      let bulk = indices.count > 1 ? store.newBulkID() : nil
      let targets: [SuggestionID?] =
        indices.isEmpty ? [nil] : indices.map { draft.suggestions[$0].id }
      try store.recordDecisions(
        targets.map { NewDecision(on: $0, action, bulk: bulk) }, on: draft.id, in: session)
    }
    let summary = try #require(try store.list(DraftFilter()).first)
    #expect(summary.counts == steps.counts)
    let rows = steps.steps.map { max($0.0.count, 1) }.reduce(0, +)
    #expect(try store.draft(1)?.decisions.count == rows)
  }

  @Test func `counts an overlapped suggestion only while the other is rejected`() throws {
    let session = try store.startSession(.by("sari"))
    let draft = try store.addDraft(
      NewDraft(text: "x", language: "id"),
      suggestions: [
        .sample(1, overlapped: [.sample(nil, rule: "a"), .sample(nil, rule: "b")])
      ], in: session)
    func counts(after decision: NewDecision? = nil) throws -> DecisionCounts? {
      try store.recordDecisions(decision.map { [$0] } ?? [], on: draft.id, in: session)
      return try store.list(DraftFilter()).first?.counts
    }
    let ids = draft.suggestions.map(\.id)
    #expect(try counts() == .of(open: 1))
    let reject = DecisionAction.reject(reason: nil)
    #expect(try counts(after: NewDecision(on: ids[0], reject)) == .of(rejected: 1, open: 1))
    #expect(try counts(after: NewDecision(on: ids[2], .skip)) == .of(rejected: 1, skipped: 1))
    #expect(try counts(after: NewDecision(on: ids[2], reject)) == .of(rejected: 2, open: 1))
    #expect(try counts(after: NewDecision(on: nil, .undo)) == .of(rejected: 1, skipped: 1))
    #expect(try counts(after: NewDecision(on: nil, .undo)) == .of(rejected: 1, open: 1))
    #expect(try counts(after: NewDecision(on: nil, .undo)) == .of(open: 1))
  }

  @Test func `counts a suggestion once that gave way to two`() throws {
    let session = try store.startSession(.by("sari"))
    func shadow() -> NewSuggestion { .sample(nil, rule: "a", at: 0..<9) }
    let draft = try store.addDraft(
      NewDraft(text: "x", language: "id"),
      suggestions: [
        .sample(1, at: 0..<4, overlapped: [shadow()]),
        .sample(2, at: 5..<9, overlapped: [shadow()]),
      ], in: session)
    func counts() throws -> DecisionCounts? { try store.list(DraftFilter()).first?.counts }
    for (suggestion, expected) in [
      (draft.suggestions[0], DecisionCounts.of(rejected: 1, open: 1)),
      (draft.suggestions[2], DecisionCounts.of(rejected: 2, open: 1)),
    ] {
      try store.recordDecisions(
        [NewDecision(on: suggestion.id, .reject(reason: nil))], on: draft.id, in: session)
      #expect(try counts() == expected)
    }
    try store.recordDecisions(
      [NewDecision(on: draft.suggestions[1].id, .skip)], on: draft.id, in: session)
    #expect(try counts() == .of(rejected: 2, skipped: 1))
  }
}

extension DecisionCounts {
  static func of(
    accepted: Int = 0, rejected: Int = 0, edited: Int = 0, skipped: Int = 0, sourced: Int = 0,
    open: Int = 0
  ) -> DecisionCounts {
    var counts = DecisionCounts()
    counts.accepted = accepted
    counts.rejected = rejected
    counts.edited = edited
    counts.skipped = skipped
    counts.sourced = sourced
    counts.open = open
    return counts
  }
}
