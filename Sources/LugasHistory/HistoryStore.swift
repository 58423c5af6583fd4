/// The store of sessions: what was drafted, suggested, decided, written and copied, by whom and when.
///
/// What is recorded is never changed. Every call that records is on disk when it returns, all of it
/// or, with an error, nothing of it. All calls may come from any thread.
public protocol HistoryStore: ChainedHistory, ForgettingHistory {
  /// Records that a session begins.
  func startSession(_ session: NewSession) throws(HistoryError) -> SessionID
  /// Records that a session ended; a second time changes nothing.
  func endSession(_ session: SessionID) throws(HistoryError)

  /// Records that rules were switched off or on for the rest of the session.
  func recordSwitch(_ change: RuleSwitch, in session: SessionID) throws(HistoryError)
  /// Records that the session wrote a draft of which nothing is kept.
  func recordPrivateDraft(in session: SessionID) throws(HistoryError)

  /// Records a draft with its suggestions and gives it its number.
  func addDraft(
    _ draft: NewDraft, suggestions: [NewSuggestion], in session: SessionID
  ) throws(HistoryError) -> DraftHandle
  /// Records suggestions that came later; returns them like `DraftHandle.suggestions`.
  func addSuggestions(
    _ suggestions: [NewSuggestion], to draft: DraftID
  ) throws(HistoryError) -> [RecordedSuggestion]

  /// A new id for the rows of one bulk step; records nothing.
  func newBulkID() -> BulkID
  /// Records decisions in the order given, all or none.
  func recordDecisions(
    _ decisions: [NewDecision], on draft: DraftID, in session: SessionID
  ) throws(HistoryError)
  /// Records the text that results so far.
  func recordRevision(
    _ text: String, of draft: DraftID, in session: SessionID
  ) throws(HistoryError) -> RevisionID
  /// Records that a revision was copied, and why if something held it back.
  @discardableResult
  func recordCopy(
    of revision: RevisionID, platform: String?, override: CopyOverride?, in session: SessionID
  ) throws(HistoryError) -> CopyID
  /// Records a step of the sign-off of a revision; the step is bound to the hash of its text.
  func recordSignOff(
    _ step: SignOffStep, of revision: RevisionID, officer: String, note: String?,
    in session: SessionID
  ) throws(HistoryError)
  /// Records a note.
  @discardableResult
  func recordNote(
    _ text: String, on target: NoteTarget, officer: String, in session: SessionID
  ) throws(HistoryError) -> NoteID

  /// Closes a draft as finished; a draft that is closed already stays as it is.
  func finishDraft(_ draft: DraftID) throws(HistoryError)
  /// Closes a draft as given up; a draft that is closed already stays as it is.
  func abandonDraft(_ draft: DraftID) throws(HistoryError)

  /// The open drafts with all that a review needs to go on, the newest first, at most `limit`.
  ///
  /// A draft that another running program works on is among them: look at its session's `ended`.
  func unfinishedDrafts(limit: Int?) throws(HistoryError) -> [RecordedDraft]
  /// The drafts that the filter lets through, in its order.
  func list(_ filter: DraftFilter) throws(HistoryError) -> [DraftSummary]
  /// All values of a kind that were recorded, sorted.
  func known(_ value: KnownValue) throws(HistoryError) -> [String]
  /// How the suggestions of the drafts that the filter lets through fared; `week` names the week of
  /// an instant.
  func statistics(
    _ filter: DraftFilter, week: (UTCMilliseconds) -> String
  ) throws(HistoryError) -> HistoryStatistics
  /// The draft with that number; nil when there is none.
  func draft(_ number: Int) throws(HistoryError) -> RecordedDraft?
  /// Hands out every row that belongs to the drafts with these numbers, or, without numbers, every
  /// row there is: a lossless export.
  func export(
    drafts numbers: [Int]?, _ body: (ExportRecord) throws -> Void
  ) throws(HistoryError)
  /// The notes written on a session as a whole, in order.
  func notes(on session: SessionID) throws(HistoryError) -> [RecordedNote]
  /// The texts that contain every one of the words, anywhere inside their own words and in any
  /// letter case, the newest first: `layan` finds `pelayanan` and `Melayani`. No words, no hits.
  func search(_ words: String, limit: Int?) throws(HistoryError) -> [SearchHit]

  /// The claims that the filter lets through, those first met longest ago first.
  func claims(_ filter: ClaimFilter) throws(HistoryError) -> [LedgerClaim]
  /// Of each of these claims' words, the newest sourced claim outside a draft that says the same;
  /// those that nobody sourced are left out.
  func sourcedClaims(
    saying words: Set<String>, outside draft: DraftID?
  ) throws(HistoryError) -> [String: LedgerClaim]

  /// Reads the whole file and says what is wrong with it.
  func verifyIntegrity() throws(HistoryError) -> IntegrityReport
}

/// How a store keeps what must stay and forgets what must go.
public protocol ForgettingHistory: Sendable {
  /// Puts a draft on hold, so that nothing purges it, or lifts the hold.
  func setHold(
    _ isHeld: Bool, on draft: DraftID, officer: String, reason: String
  ) throws(HistoryError)
  /// Takes the texts of these drafts away for good and records that; those on hold and purged ones
  /// are passed over.
  func purge(
    _ drafts: [DraftID], officer: String, reason: String, consent: String?
  ) throws(HistoryError) -> PurgeOutcome
}

/// What a store can say about changes to what it keeps.
public protocol ChainedHistory: Sendable {
  /// The newest entry of the chain of hashes.
  func chainHead() throws(HistoryError) -> ChainHead
  /// The entry that has this hash, as a head kept elsewhere has it; nil when none does.
  func chainEntry(withHash hash: String) throws(HistoryError) -> Int?
  /// Walks along the whole chain and says what is not as it was recorded.
  func verifyChain() throws(HistoryError) -> ChainReport
}

extension HistoryStore {
  /// Records that a revision was copied, and why if something held it back.
  @discardableResult
  public func recordCopy(
    of revision: RevisionID, platform: String?, overrideReason: String?, in session: SessionID
  ) throws(HistoryError) -> CopyID {
    try recordCopy(
      of: revision, platform: platform, override: overrideReason.map { CopyOverride(reason: $0) },
      in: session)
  }

  /// All open drafts, the newest first.
  public func unfinishedDrafts() throws(HistoryError) -> [RecordedDraft] {
    try unfinishedDrafts(limit: nil)
  }
}
