import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReview

/// What must be settled before a text leaves.
struct CopyGate {
  /// The suggestions that must be decided and are not. What was put off is settled no more than what
  /// was never asked.
  let unsettled: [Int]
  let hasMarker: Bool
  let phrase: CopyPhrase
  var isHeld: Bool { !unsettled.isEmpty || hasMarker }

  init(_ review: Review) {
    let open = review.pending.filter { $0.suggestion.severity == .must }.map(\.number)
    let skipped = review.skipped.filter { $0.suggestion.severity == .must }.map(\.number)
    unsettled = (open + skipped).sorted()
    hasMarker = ClaimMarker.isPresent(in: review.revision.text)
    phrase = .held(
      open: open, skipped: skipped, marked: review.marked.map(\.number), hasMarker: hasMarker)
  }
}

extension Desk {
  /// True when nothing must be settled first; else says what.
  mutating func isFree(_ review: Review) -> Bool {
    let gate = CopyGate(review)
    if gate.isHeld { say(gate.phrase) }
    return !gate.isHeld
  }

  /// Lets the text so far out, and records it, unless something holds it back; `tooLong` tells of a
  /// platform that does not take it. False, with a word about it, when it stays.
  mutating func release(
    _ review: Review, for platform: String?, tooLong: CopyPhrase? = nil, _ reason: String?
  ) -> Bool {
    let text = review.revision.text
    if review.revision.isHollow {
      say(CopyPhrase.hollow)
      return false
    }
    var reason = reason
    if let given = reason {
      guard let kept = screened(given) else { return false }
      reason = kept
    }
    let gate = CopyGate(review)
    if reason == nil, let held = gate.isHeld ? gate.phrase : tooLong {
      say(held)
      return false
    }
    if usesSignOff, !ledger.isRecording {
      say(SignOffWords.privateHeld)
      return false
    }
    let isApproved = !usesSignOff || signOffStanding.isApproval
    if !isApproved, reason == nil {
      say(SignOffWords.held(signOffStanding))
      return false
    }
    let isForced = gate.isHeld || tooLong != nil || !isApproved
    let override = isForced ? reason : nil
    say(
      ledger.copied(
        text, platform: platform,
        override: override.map {
          CopyOverride(reason: $0, openMusts: gate.unsettled, hasMarker: gate.hasMarker)
        }))
    if !isApproved { say(ledger.signedOff(.emergency, text: text, note: reason)) }
    return true
  }
}
