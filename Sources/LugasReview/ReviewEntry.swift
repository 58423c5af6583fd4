public import LugasChecking
import LugasLexicon
public import LugasText

/// One suggestion of a review with what was decided on it.
public struct ReviewEntry: Hashable, Sendable {
  /// Its number in the review, 1-based; never given to another suggestion.
  public let number: Int
  /// The suggestion.
  public let suggestion: Suggestion
  /// What was decided; nil while it is pending.
  public internal(set) var decision: Decision?
  /// The officer's note; nil without one.
  public internal(set) var note: String?

  init(number: Int, suggestion: Suggestion) {
    self.number = number
    self.suggestion = suggestion
  }

  /// Where the suggestion stands.
  public var span: TextSpan { suggestion.span }
  /// True while nothing was decided.
  public var isPending: Bool { decision == nil }
  /// True unless it was rejected: only then may a suggestion that overlaps it come up.
  public var isInForce: Bool { decision?.kind != .reject }
  /// The text that takes the place of the span; nil when the decision leaves the draft alone.
  public var replacement: String? {
    switch decision {
    case .accept(let index): suggestion.replacements[index]
    case .edit(let text): text
    case .source(_, let written): written
    case .reject, .skip, nil: nil
    }
  }

  /// Refuses a decision that the suggestion does not offer.
  func check(_ decision: Decision) throws(ReviewError) {
    switch decision {
    case .accept(let index) where !suggestion.replacements.indices.contains(index):
      throw ReviewError(.noReplacement(number: number, index: index))
    case .source where suggestion.family != .claim:
      throw ReviewError(.notAClaim(number))
    case .source(let text, _) where !text.contains(where: { !$0.isWhitespace }):
      throw ReviewError(.emptySource(number))
    default:
      return
    }
  }
}
