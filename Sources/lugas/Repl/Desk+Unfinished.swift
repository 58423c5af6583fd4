import LugasHistory
import LugasReview

extension Desk {
  /// The history; nil, with the reason, while it cannot be used.
  mutating func openHistory() -> (any HistoryStore)? {
    if ledger.history == nil { say(ledger.start()) }
    if ledger.history == nil, let failure = ledger.failure { say(HistoryWords.reason(failure)) }
    return ledger.history
  }

  /// The newest draft that an earlier session left open and no other REPL has in hand.
  func newestUnfinished() -> RecordedDraft? {
    let drafts = (try? ledger.history?.unfinishedDrafts(limit: 20)) ?? []
    return drafts.first { draft in
      draft.number != work?.number && !holds.isElsewhere(draft.number)
        && HistoryBridge.work(from: draft) != nil
    }
  }

  /// Says what an earlier session left open; false when there is nothing.
  mutating func offerUnfinished() -> Bool {
    guard let recorded = newestUnfinished(),
      let tally = HistoryBridge.work(from: recorded)?.review.tally
    else { return false }
    say(
      ReplPhrase.unfinished(
        draft: recorded.number, decided: tally.total - tally.pending, total: tally.total))
    return true
  }

  /// Takes up a draft as the history has it now; false, with a word about it, when that cannot be.
  mutating func resume(_ recorded: RecordedDraft?) -> Bool {
    guard let recorded else {
      say(ReplPhrase.nothingUnfinished)
      return false
    }
    guard let work = HistoryBridge.work(from: recorded) else {
      say(HistoryWords.misfit(recorded.number))
      return false
    }
    guard !holds.isElsewhere(recorded.number) else {
      say(ReplPhrase.inHandElsewhere(recorded.number))
      return false
    }
    putAway()
    ledger.resume(recorded)
    self.work = work
    show()
    return true
  }
}
