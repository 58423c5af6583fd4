import LugasChecking
import LugasReview

/// The draft in hand: checked, with the decisions so far.
struct Work {
  let checked: CheckedDraft
  var review: Review
  /// Its number in the history; nil while the history is unavailable.
  var number: Int?

  init(_ checked: CheckedDraft) {
    self.checked = checked
    review = Review(checked)
  }

  init(_ checked: CheckedDraft, review: Review, number: Int) {
    self.checked = checked
    self.review = review
    self.number = number
  }

  /// The number to show.
  var title: String { number.map(String.init) ?? "–" }
}
