import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReview
import LugasText

/// Keeps the history of one REPL. When the history is unavailable the officer goes on: steps wait
/// here and are written, in order, as soon as it works again.
struct Ledger {
  /// How a write ended.
  enum Report: Equatable {
    /// On disk.
    case saved
    /// On disk again, with all that had waited.
    case recovered
    /// Waiting; the reason is new to the officer.
    case failed(HistoryError)
    /// Still waiting, for a reason said before.
    case waiting
  }

  private let open: @Sendable () throws(HistoryError) -> any HistoryStore
  private let newSession: NewSession
  private var store: (any HistoryStore)?
  private var session: SessionID?
  private var draft: DraftID?
  private var ids: [SuggestionKey: SuggestionID] = [:]
  private var waiting: [Step] = []
  /// Why the last step is not on disk; nil when it is.
  private(set) var failure: HistoryError?

  /// A step that is not on disk yet.
  private enum Step {
    case draft(NewDraft, [NewSuggestion])
    case resumption(RecordedDraft)
    case transition(ReviewTransition, Review)
    case close(isFinished: Bool)
    case copy(text: String, platform: String?, reason: String?)
  }

  init(
    session: NewSession, open: @escaping @Sendable () throws(HistoryError) -> any HistoryStore
  ) {
    newSession = session
    self.open = open
  }

  /// Opens the history, or tries again to write what waits.
  mutating func start() -> Report { settle() }

  /// Steps that are not on disk yet.
  var waitingCount: Int { waiting.count }

  /// The history, while it works.
  var history: (any HistoryStore)? { store }

  /// The sources that claims with these words had in other drafts; none while the history is
  /// unavailable.
  func sources(of words: Set<String>) -> [String: LedgerClaim] {
    guard !words.isEmpty, waiting.isEmpty else { return [:] }
    return (try? store?.sourcedClaims(saying: words, outside: draft)) ?? [:]
  }

  /// Records a new draft and what is offered on it; answers its number.
  mutating func begin(_ work: Work, _ suggestions: [NewSuggestion]) -> (Report, number: Int?) {
    // Steps that wait belong to the draft before: it is left only when its turn has come.
    number = nil
    let new = NewDraft(text: work.checked.draft.text, language: work.checked.language.rawValue)
    waiting.append(.draft(new, suggestions))
    let report = settle()
    return (report, number)
  }

  /// Takes up a draft of an earlier session.
  mutating func resume(_ recorded: RecordedDraft) {
    number = recorded.number
    waiting.append(.resumption(recorded))
    _ = settle()
  }

  /// Records a step of the review.
  mutating func record(_ transition: ReviewTransition, of review: Review) -> Report {
    waiting.append(.transition(transition, review))
    return settle()
  }

  /// Records that the draft is finished or given up.
  mutating func close(isFinished: Bool) -> Report {
    waiting.append(.close(isFinished: isFinished))
    return settle()
  }

  /// Records that the text left the program.
  mutating func copied(_ text: String, platform: String?, reason: String?) -> Report {
    waiting.append(.copy(text: text, platform: platform, reason: reason))
    return settle()
  }

  /// Records the end of the session.
  mutating func end() {
    guard let store, let session else { return }
    try? store.endSession(session)
  }

  /// The number of the draft in hand.
  private(set) var number: Int?

  private mutating func settle() -> Report {
    do throws(HistoryError) {
      let store = try ready()
      while let step = waiting.first {
        try write(step, store)
        waiting.removeFirst()
      }
    } catch {
      defer { failure = error }
      return failure?.kind == error.kind ? .waiting : .failed(error)
    }
    defer { failure = nil }
    return failure == nil ? .saved : .recovered
  }

  private mutating func ready() throws(HistoryError) -> any HistoryStore {
    let store: any HistoryStore
    if let known = self.store { store = known } else { store = try open() }
    self.store = store
    if session == nil { session = try store.startSession(newSession) }
    return store
  }

  private mutating func write(_ step: Step, _ store: any HistoryStore) throws(HistoryError) {
    guard let session else { return }
    switch step {
    case .draft(let new, let suggestions):
      let handle = try store.addDraft(new, suggestions: suggestions, in: session)
      draft = handle.id
      number = handle.number
      name(handle.suggestions)
    case .resumption(let recorded):
      draft = recorded.id
      name(recorded.suggestions)
    case .transition(let transition, let review):
      guard let draft else { return }
      let bulk = transition.isBulk ? store.newBulkID() : nil
      let rows = HistoryBridge.rows(of: transition, review: review, ids: ids, bulk: bulk)
      try store.recordDecisions(rows, on: draft, in: session)
    case .close(let isFinished):
      guard let draft else { return }
      if isFinished { try store.finishDraft(draft) } else { try store.abandonDraft(draft) }
    case .copy(let text, let platform, let reason):
      guard let draft else { return }
      let revision = try store.recordRevision(text, of: draft, in: session)
      _ = try store.recordCopy(
        of: revision, platform: platform, overrideReason: reason, in: session)
    }
  }

  private mutating func name(_ suggestions: [RecordedSuggestion]) {
    ids = Dictionary(
      suggestions.map { (HistoryBridge.key(of: $0), $0.id) },
      uniquingKeysWith: { first, _ in first })
  }
}
