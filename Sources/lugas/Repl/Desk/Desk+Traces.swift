import LugasChecking
import LugasReview
import LugasTerminal
import LugasText

extension Desk {
  /// Says what a word processor left in a text, and what is invisible in it.
  mutating func sayTraces(of text: String) {
    let traces = TypesettingTraces(of: text)
    if !traces.isEmpty {
      let isUnseen = !traces.only(TypesettingTrace.unseen).isEmpty
      say(TracePhrase.found(traces.counts, canClean: isUnseen))
    }
    if Sanitiser.hasHidden(text.plain(TypesettingTrace.unseen)) { say(ReplPhrase.hidden) }
  }

  /// Puts the draft in hand anew with some traces made plain, with the decisions on the suggestions
  /// that stay.
  mutating func clean(_ traces: [TypesettingTrace]) {
    guard let old = work else { return say(ReplPhrase.noDraft) }
    let found = TypesettingTraces(of: old.checked.draft.text).only(traces)
    guard !found.isEmpty else { return say(TracePhrase.nothingToClean) }
    let report = pipeline.report(Draft(old.checked.draft.text.plain(traces)))
    say(ledger.close(isFinished: false, text: old.review.revision.text))
    let saved = begin(report)
    carry(old.review, through: { $0.plain(traces) })
    work?.before = old.version
    let carriedSteps = work?.review.stepCount ?? 0
    work?.carriedSteps = carriedSteps
    show()
    say(TracePhrase.cleaned(found.counts))
    say(saved)
  }

  /// Goes back to the draft before it was cleaned, or forward again; false where there is none.
  mutating func goTo(_ version: Work.Version?) -> Bool {
    guard let version, let old = work else { return false }
    let isBack = version == old.before
    let text = old.review.revision.text
    say(ledger.close(isFinished: false, text: text))
    work = nil
    if let number = version.number {
      guard resume(number, isShown: false) else { return false }
    } else {
      say(begin(pipeline.report(Draft(version.text))))
    }
    work?.carriedSteps = version.carriedSteps
    if isBack { work?.after = old.version } else { work?.before = old.version }
    show()
    say(isBack ? TracePhrase.takenBack : .takenAgain)
    return true
  }
}
