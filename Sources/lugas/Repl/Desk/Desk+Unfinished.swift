import LugasHistory
import LugasReview

extension Desk {
  /// The history; nil, with the reason, while it cannot be used.
  mutating func openHistory() -> (any HistoryStore)? {
    if ledger.history == nil { say(ledger.start()) }
    if ledger.history == nil, let failure = ledger.failure {
      saySentence(HistoryWords.reason(failure))
    }
    return ledger.history
  }

  /// The newest draft that an earlier session left open and no other REPL has in hand.
  func newestUnfinished() -> RecordedDraft? {
    let drafts = (try? ledger.history?.unfinishedDrafts(limit: Desk.offeredDrafts)) ?? []
    return drafts.first { isOffered($0) }
  }

  /// True for a draft with something left to decide, that can be taken in hand here.
  private func isOffered(_ draft: RecordedDraft) -> Bool {
    draft.number != work?.number && !holds.isElsewhere(draft.number)
      && HistoryBridge.work(from: draft)?.review.pending.isEmpty == false
  }

  /// So many unfinished drafts are looked at: each is read whole, and the prompt waits for it.
  static let offeredDrafts = 20

  /// Says what earlier sessions left open; false when there is nothing.
  mutating func offerUnfinished() -> Bool {
    let drafts = ((try? ledger.history?.unfinishedDrafts(limit: Desk.offeredDrafts)) ?? []).filter(
      isOffered)
    guard let newest = drafts.first, let tally = HistoryBridge.work(from: newest)?.review.tally
    else { return false }
    say(
      ReplPhrase.unfinished(
        drafts.count, draft: newest.number, decided: tally.total - tally.pending,
        total: tally.total))
    return true
  }

  /// Takes up the draft with this number, finished or not; false, with a word about it, when that
  /// cannot be.
  mutating func resume(_ number: Int, isShown: Bool = true) -> Bool {
    guard let store = openHistory() else { return false }
    do throws(HistoryError) {
      guard let recorded = try store.draft(number) else {
        saySentence(HistoryWords.notFound(number))
        return false
      }
      let officer = recorded.session.session.officer
      guard officer == surroundings.officer else {
        say(ReplPhrase.draftOfAnother(number, officer: officer))
        return false
      }
      return resume(recorded, isShown: isShown)
    } catch {
      saySentence(HistoryWords.reason(error))
      return false
    }
  }

  /// Takes up a draft as the history has it now; false, with a word about it, when that cannot be.
  mutating func resume(_ recorded: RecordedDraft, isShown: Bool = true) -> Bool {
    guard var work = HistoryBridge.work(from: recorded) else {
      say(
        recorded.purge == nil
          ? HistoryWords.misfit(recorded.number) : .isPurged(recorded.number))
      return false
    }
    guard !holds.isElsewhere(recorded.number) else {
      say(ReplPhrase.inHandElsewhere(recorded.number))
      return false
    }
    putAway()
    ledger.resume(recorded)
    work.known = ledger.sources(of: work.claimWords)
    self.work = work
    if isShown { show() }
    return true
  }
}
