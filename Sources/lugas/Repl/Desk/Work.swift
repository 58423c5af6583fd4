import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReview
import LugasText

/// The draft in hand: checked, with the decisions so far.
struct Work {
  let checked: CheckedDraft
  var review: Review
  /// Its number in the history; nil while the history is unavailable.
  var number: Int?
  /// The same draft before it was cleaned, and behind that when the cleaning was undone.
  var before: Version?
  var after: Version?
  /// The first so many steps were taken over from the draft before; they go back with the cleaning.
  var carriedSteps = 0
  /// The sources that its claims had in earlier drafts, by the claims' words.
  var known: [String: LedgerClaim] = [:]
  /// The alternative text of its image; nil without one.
  var alternativeText: String?

  init(_ checked: CheckedDraft) {
    self.checked = checked
    review = Review(checked)
  }

  init(_ checked: CheckedDraft, review: Review, number: Int) {
    self.checked = checked
    self.review = review
    self.number = number
  }

  /// The source that the claim of an entry had in an earlier draft; nil for another family.
  func known(of entry: ReviewEntry) -> LedgerClaim? {
    guard entry.suggestion.family == .claim, !known.isEmpty else { return nil }
    return ClaimText(at: entry.span, in: checked.draft).words.flatMap { known[$0] }
  }

  /// The words of all its claims, those that gave way included.
  var claimWords: Set<String> {
    let suggestions = review.entries.map(\.suggestion)
    let claims = suggestions.flatMap { [$0] + $0.shadowed }.filter { $0.family == .claim }
    return Set(claims.compactMap { ClaimText(at: $0.span, in: checked.draft).words })
  }

  /// A draft that can be taken in hand again: by its number, or where nothing is recorded by its
  /// text.
  struct Version: Equatable {
    let number: Int?
    let text: String
    let carriedSteps: Int
  }

  var version: Version {
    Version(number: number, text: checked.draft.text, carriedSteps: carriedSteps)
  }

  /// True when the next step to take back is the cleaning of the draft.
  var isBehindCleaning: Bool { before != nil && review.stepCount == carriedSteps }

  /// The number to show.
  var title: String { number.map(String.init) ?? "–" }
}
