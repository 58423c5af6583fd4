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
  private var newSession: NewSession
  private var store: (any HistoryStore)?
  private var session: SessionID?
  private var draft: DraftID?
  private var ids: [SuggestionKey: SuggestionID] = [:]
  /// The newest recorded revision of the draft in hand; before there is one, the draft itself.
  private var newest: (text: String, revision: RevisionID?)?
  private var waiting: [Step] = []
  /// False while the draft in hand is a private one.
  private(set) var isRecording = true
  /// Why the last step is not on disk; nil when it is.
  private(set) var failure: HistoryError?

  /// A step that is not on disk yet.
  private enum Step {
    case draft(NewDraft, [NewSuggestion])
    case resumption(RecordedDraft)
    case transition(ReviewTransition, Review)
    case close(isFinished: Bool, text: String)
    case copy(text: String, platform: String?, override: CopyOverride?)
    case ruleSwitch(RuleSwitch)
    case note(String, isOnDraft: Bool)
    case signOff(SignOffStep, text: String, note: String?)
    case privateDraft
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

  /// The texts of drafts that are not on disk yet.
  var unrecordedDrafts: [String] {
    waiting.compactMap { step in
      if case .draft(let draft, _) = step { draft.text } else { nil }
    }
  }

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
    isRecording = true
    let new = NewDraft(text: work.checked.draft.text, language: work.checked.language.rawValue)
    waiting.append(.draft(new, suggestions))
    let report = settle()
    return (report, number)
  }

  /// Records that there is a new draft, and nothing of it from here on.
  mutating func beginPrivate() -> Report {
    (number, isRecording) = (nil, false)
    waiting.append(.privateDraft)
    return settle()
  }

  /// Takes up a draft of an earlier session.
  mutating func resume(_ recorded: RecordedDraft) {
    number = recorded.number
    isRecording = true
    waiting.append(.resumption(recorded))
    _ = settle()
  }

  /// Records a step of the review.
  mutating func record(_ transition: ReviewTransition, of review: Review) -> Report {
    guard isRecording else { return settle() }
    waiting.append(.transition(transition, review))
    return settle()
  }

  /// Records that the draft is finished or given up, with the text it came to.
  mutating func close(isFinished: Bool, text: String) -> Report {
    guard isRecording else { return settle() }
    waiting.append(.close(isFinished: isFinished, text: text))
    return settle()
  }

  /// Records that the text left the program.
  mutating func copied(_ text: String, platform: String?, override: CopyOverride?) -> Report {
    guard isRecording else { return settle() }
    waiting.append(.copy(text: text, platform: platform, override: override))
    return settle()
  }

  /// Records a step of the sign-off of the text so far.
  mutating func signedOff(_ step: SignOffStep, text: String, note: String?) -> Report {
    guard isRecording else { return settle() }
    waiting.append(.signOff(step, text: text, note: note))
    return settle()
  }

  /// Records that rules were switched off or on.
  mutating func switched(_ change: RuleSwitch) -> Report {
    waiting.append(.ruleSwitch(change))
    return settle()
  }

  /// Records a note on the draft in hand, or on the session.
  mutating func noted(_ text: String, isOnDraft: Bool) -> Report {
    guard isRecording || !isOnDraft else { return settle() }
    waiting.append(.note(text, isOnDraft: isOnDraft))
    return settle()
  }

  /// Goes on in a new session, because suggestions come from another lexicon from here on.
  mutating func goOn(with lexicon: Lexicon) -> Report {
    guard waiting.isEmpty else { return settle() }
    end()
    session = nil
    newSession.lexicon = LexiconStamp(
      contentHash: lexicon.contentHash, ruleCount: lexicon.ruleCount)
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
      take(handle.id, handle.suggestions, (new.text, nil))
      number = handle.number
    case .resumption(let recorded):
      let last = recorded.revisions.last
      take(recorded.id, recorded.suggestions, (last?.text ?? recorded.draft.text, last?.id))
    case .privateDraft:
      try store.recordPrivateDraft(in: session)
      draft = nil
    case .ruleSwitch(let change): try store.recordSwitch(change, in: session)
    case .note(let text, let isOnDraft):
      let target = isOnDraft ? draft.map { NoteTarget.draft($0) } : nil
      try store.recordNote(
        text, on: target ?? .session, officer: newSession.officer, in: session)
    case .transition, .close, .copy, .signOff:
      if let draft { try write(step, of: draft, in: session, store) }
    }
  }

  /// Writes a step of the draft in hand.
  private mutating func write(
    _ step: Step, of draft: DraftID, in session: SessionID, _ store: any HistoryStore
  ) throws(HistoryError) {
    switch step {
    case .transition(let transition, let review):
      let bulk = transition.isBulk ? store.newBulkID() : nil
      let rows = HistoryBridge.rows(of: transition, review: review, ids: ids, bulk: bulk)
      try store.recordDecisions(rows, on: draft, in: session)
    case .close(let isFinished, let text):
      if newest?.text != text {
        newest = (text, try store.recordRevision(text, of: draft, in: session))
      }
      if isFinished { try store.finishDraft(draft) } else { try store.abandonDraft(draft) }
    case .copy(let text, let platform, let override):
      let revision = try revision(of: text, draft, in: session, store)
      try store.recordCopy(of: revision, platform: platform, override: override, in: session)
    case .signOff(let step, let text, let note):
      let revision = try revision(of: text, draft, in: session, store)
      try store.recordSignOff(
        step, of: revision, officer: newSession.officer, note: note, in: session)
    case .draft, .resumption, .ruleSwitch, .note, .privateDraft: break
    }
  }

  /// The newest revision if it is this text, else a new one.
  private mutating func revision(
    of text: String, _ draft: DraftID, in session: SessionID, _ store: any HistoryStore
  ) throws(HistoryError) -> RevisionID {
    if newest?.text == text, let known = newest?.revision { return known }
    let revision = try store.recordRevision(text, of: draft, in: session)
    newest = (text, revision)
    return revision
  }

  private mutating func take(
    _ id: DraftID, _ suggestions: [RecordedSuggestion], _ text: (String, RevisionID?)
  ) {
    draft = id
    newest = text
    ids = Dictionary(
      suggestions.map { (HistoryBridge.key(of: $0), $0.id) },
      uniquingKeysWith: { first, _ in first })
  }
}
