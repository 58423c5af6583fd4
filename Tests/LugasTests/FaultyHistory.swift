import LugasHistory
import Synchronization

/// Whether the disk is full now.
final class Fault: Sendable {
  private let state = Mutex(false)

  var isUp: Bool {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }

  func check() throws(HistoryError) {
    if isUp { throw HistoryError(.diskFull, path: "/contoh") }
  }
}

/// A history whose writes fail while the disk is full.
struct FaultyHistory: HistoryStore {
  let store: SQLiteHistory
  let fault: Fault

  func startSession(_ session: NewSession) throws(HistoryError) -> SessionID {
    try fault.check()
    return try store.startSession(session)
  }

  func endSession(_ session: SessionID) throws(HistoryError) {
    try fault.check()
    try store.endSession(session)
  }

  func addDraft(
    _ draft: NewDraft, suggestions: [NewSuggestion], in session: SessionID
  ) throws(HistoryError) -> DraftHandle {
    try fault.check()
    return try store.addDraft(draft, suggestions: suggestions, in: session)
  }

  func addSuggestions(
    _ suggestions: [NewSuggestion], to draft: DraftID
  ) throws(HistoryError) -> [RecordedSuggestion] {
    try fault.check()
    return try store.addSuggestions(suggestions, to: draft)
  }

  func newBulkID() -> BulkID { store.newBulkID() }

  func recordDecisions(
    _ decisions: [NewDecision], on draft: DraftID, in session: SessionID
  ) throws(HistoryError) {
    try fault.check()
    try store.recordDecisions(decisions, on: draft, in: session)
  }

  func recordRevision(
    _ text: String, of draft: DraftID, in session: SessionID
  ) throws(HistoryError) -> RevisionID {
    try fault.check()
    return try store.recordRevision(text, of: draft, in: session)
  }

  func recordCopy(
    of revision: RevisionID, platform: String?, override: CopyOverride?, in session: SessionID
  ) throws(HistoryError) -> CopyID {
    try fault.check()
    return try store.recordCopy(
      of: revision, platform: platform, override: override, in: session)
  }

  func recordSwitch(_ change: RuleSwitch, in session: SessionID) throws(HistoryError) {
    try fault.check()
    try store.recordSwitch(change, in: session)
  }

  func recordPrivateDraft(in session: SessionID) throws(HistoryError) {
    try fault.check()
    try store.recordPrivateDraft(in: session)
  }

  func recordNote(
    _ text: String, on target: NoteTarget, officer: String, in session: SessionID
  ) throws(HistoryError) -> NoteID {
    try fault.check()
    return try store.recordNote(text, on: target, officer: officer, in: session)
  }

  func finishDraft(_ draft: DraftID) throws(HistoryError) {
    try fault.check()
    try store.finishDraft(draft)
  }

  func abandonDraft(_ draft: DraftID) throws(HistoryError) {
    try fault.check()
    try store.abandonDraft(draft)
  }

  func unfinishedDrafts(limit: Int?) throws(HistoryError) -> [RecordedDraft] {
    try store.unfinishedDrafts(limit: limit)
  }
  func list(_ filter: DraftFilter) throws(HistoryError) -> [DraftSummary] {
    try store.list(filter)
  }
  func known(_ value: KnownValue) throws(HistoryError) -> [String] { try store.known(value) }
  func statistics(
    _ filter: DraftFilter, week: (UTCMilliseconds) -> String
  ) throws(HistoryError) -> HistoryStatistics { try store.statistics(filter, week: week) }
  func export(
    drafts numbers: [Int]?, _ body: (ExportRecord) throws -> Void
  ) throws(HistoryError) { try store.export(drafts: numbers, body) }
  func draft(_ number: Int) throws(HistoryError) -> RecordedDraft? { try store.draft(number) }
  func notes(on session: SessionID) throws(HistoryError) -> [RecordedNote] {
    try store.notes(on: session)
  }
  func search(_ words: String, limit: Int?) throws(HistoryError) -> [SearchHit] {
    try store.search(words, limit: limit)
  }
  func claims(_ filter: ClaimFilter) throws(HistoryError) -> [LedgerClaim] {
    try store.claims(filter)
  }
  func sourcedClaims(
    saying words: Set<String>, outside draft: DraftID?
  ) throws(HistoryError) -> [String: LedgerClaim] {
    try store.sourcedClaims(saying: words, outside: draft)
  }
  func recordSignOff(
    _ step: SignOffStep, of revision: RevisionID, officer: String, note: String?,
    in session: SessionID
  ) throws(HistoryError) {
    try fault.check()
    try store.recordSignOff(step, of: revision, officer: officer, note: note, in: session)
  }
  func setHold(
    _ isHeld: Bool, on draft: DraftID, officer: String, reason: String
  ) throws(HistoryError) {
    try fault.check()
    try store.setHold(isHeld, on: draft, officer: officer, reason: reason)
  }
  func purge(
    _ drafts: [DraftID], officer: String, reason: String, consent: String?
  ) throws(HistoryError) -> PurgeOutcome {
    try fault.check()
    return try store.purge(drafts, officer: officer, reason: reason, consent: consent)
  }
  func chainHead() throws(HistoryError) -> ChainHead { try store.chainHead() }
  func chainEntry(withHash hash: String) throws(HistoryError) -> Int? {
    try store.chainEntry(withHash: hash)
  }
  func verifyChain() throws(HistoryError) -> ChainReport { try store.verifyChain() }
  func verifyIntegrity() throws(HistoryError) -> IntegrityReport { try store.verifyIntegrity() }
}
