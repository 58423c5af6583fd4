import LugasChecking
import LugasText
import TestSupport

@testable import LugasReview

/// The decisions of a review, to be taken again in another order.
struct DecisionReplay {
  /// A suggestion with the decision on it; told apart from an equal one that was pushed aside.
  struct Change: Hashable {
    let suggestion: Suggestion
    let isFirst: Bool
    let decision: Decision
  }

  private let draft: Draft
  private let firsts: [Suggestion]
  private let decided: [Change]

  init(of review: Review) {
    draft = review.draft
    firsts = review.firsts.map(\.suggestion)
    decided = review.entries.compactMap { entry in
      entry.decision.map {
        Change(
          suggestion: entry.suggestion, isFirst: entry.number <= review.firsts.count, decision: $0)
      }
    }
  }

  /// The decisions that change the draft.
  var changes: Set<Change> {
    Set(
      decided.filter {
        switch $0.decision {
        case .accept, .edit: true
        case .reject, .skip, .source: false
        }
      })
  }

  /// A review of the same draft with the same decisions, taken one by one in a random order.
  ///
  /// A rival that came up first and is pending keeps a suggestion away; it is rejected then, as the
  /// officer would.
  func replayed(using generator: inout SeededGenerator) -> Review {
    var review = Review(draft: draft, suggestions: firsts)
    var remaining = decided
    while !remaining.isEmpty {
      remaining.shuffle(using: &generator)
      if let index = remaining.firstIndex(where: { take($0, in: &review) }) {
        remaining.remove(at: index)
      } else if !rejectRival(of: remaining, in: &review) {
        return review
      }
    }
    return review
  }

  private func take(_ change: Change, in review: inout Review) -> Bool {
    let entry = review.entries.first {
      $0.suggestion == change.suggestion && ($0.number <= firsts.count) == change.isFirst
    }
    guard let entry else { return false }
    return (try? review.apply(.decide(entry.number, change.decision))) != nil
  }

  private func rejectRival(of remaining: [Change], in review: inout Review) -> Bool {
    let rival = review.pending.first { entry in
      remaining.contains { $0.suggestion.span.overlaps(entry.span) }
    }
    guard let rival else { return false }
    return (try? review.apply(.decide(rival.number, .reject(reason: nil)))) != nil
  }
}
