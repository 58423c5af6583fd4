import ArgumentParser
import Foundation
import LugasHistory

/// How texts are taken away: first only said, then done.
struct ForgettingOptions: ParsableArguments {
  @Flag(help: .words(.dryRun))
  var dryRun = false

  @Flag(help: .words(.yes))
  var yes = false

  @Option(help: .words(.consent))
  var consent: String?

  /// Says which drafts would go, and purges them once that is confirmed. Drafts on hold and drafts
  /// that a running Lugas has in hand stay.
  func forget(_ steps: [(filter: DraftFilter, reason: String)], _ surroundings: Surroundings) throws
  {
    let settings = try HistoryCommand.settings(surroundings)
    let holds = DraftHolds(path: surroundings.draftHoldsPath)
    var due: [(drafts: [DraftSummary], reason: String)] = []
    var (held, inHand) = (0, 0)
    let isThere = try HistoryCommand.withStore { store, _, _ throws(HistoryError) in
      for step in steps {
        var filter = step.filter
        (filter.isPurged, filter.order) = (false, .oldest)
        filter.isHeld = true
        held += try store.list(filter).count
        filter.isHeld = false
        let found = try store.list(filter)
        let free = found.filter { !holds.isElsewhere($0.number) }
        inHand += found.count - free.count
        due.append((free, step.reason))
      }
    }
    guard isThere else { throw Refusal.noHistory(surroundings.historyPath) }
    let count = due.reduce(0) { $0 + $1.drafts.count }
    tell(due.flatMap(\.drafts), held: held, inHand: inHand)
    guard count > 0, !dryRun else { return Stream.err(ForgettingWords.dryRun.words(.inUse)) }
    try checkConsent(settings, surroundings)
    guard try isConfirmed(count) else { return Stream.err(ForgettingWords.kept.words(.inUse)) }
    try purge(due)
  }

  private func tell(_ drafts: [DraftSummary], held: Int, inHand: Int) {
    for draft in drafts {
      Stream.out("\(draft.number)\t\(Dates.utc(draft.created))\t\(draft.officer)\t\(draft.state)\n")
    }
    let phrase = ForgettingWords.due(drafts.count, held: held, inHand: inHand)
    Stream.err(phrase.words(.inUse))
  }

  /// With sign-off on, a second person's name is asked for. Names are declared, not proven.
  private func checkConsent(_ settings: Settings, _ surroundings: Surroundings) throws {
    guard settings.hasSignOff else { return }
    guard let consent, consent != surroundings.officer else {
      throw Refusal.policy(ForgettingWords.needsConsent.words(.inUse))
    }
    Stream.err(RecordWords.accountNames.words(.inUse))
  }

  private func isConfirmed(_ count: Int) throws -> Bool {
    if yes { return true }
    guard isatty(STDIN_FILENO) == 1 else {
      throw Refusal.policy(ForgettingWords.needsYes.words(.inUse))
    }
    Stream.err(ForgettingWords.confirm(count).words(.inUse))
    return ["y", "ya", "yes"].contains((readLine() ?? "").trimmingBlanks.lowercased())
  }

  private func purge(_ due: [(drafts: [DraftSummary], reason: String)]) throws {
    var (purged, isSwept) = (0, true)
    try HistoryCommand.withReading { store, _, officer throws(HistoryError) in
      for (drafts, reason) in due where !drafts.isEmpty {
        let outcome = try store.purge(
          drafts.map(\.id), officer: officer, reason: reason, consent: consent)
        purged += outcome.purged
        isSwept = outcome.isSwept
      }
    }
    Stream.err(ForgettingWords.purged(purged).words(.inUse))
    if !isSwept { Stream.err(ForgettingWords.notSwept.words(.inUse)) }
  }
}
