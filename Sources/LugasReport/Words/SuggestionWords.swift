import LugasChecking
import LugasLexicon

/// What is said of a suggestion whose rule has no message of its own.
///
/// Plain: what to do. Claims: what is missing. Neutral: what is partisan, then what to do.
struct SuggestionWords {
  let language: Language

  func message(for suggestion: Suggestion) -> String {
    let action = action(for: suggestion)
    switch suggestion.family {
    case .plain: return action ?? remark(on: suggestion.kind)
    case .claim: return remark(on: suggestion.kind)
    case .neutral:
      let remark = remark(on: suggestion.kind)
      return action.map { "\(remark) \($0)" } ?? remark
    }
  }

  private func action(for suggestion: Suggestion) -> String? {
    guard let replacement = suggestion.replacements.first else { return nil }
    let old = VisibleText.shortened(suggestion.quote)
    guard !replacement.isEmpty else {
      return (language == .id ? "Hapus “" : "Delete “") + old + "”."
    }
    let new = VisibleText.shortened(replacement)
    let (first, middle) =
      language == .id ? ("Ganti “", "” dengan “") : ("Replace “", "” with “")
    var words = first
    words.reserveCapacity(64 + old.utf8.count + new.utf8.count)
    words += old
    words += middle
    words += new
    words += "”."
    return words
  }

  private func remark(on kind: Kind) -> String {
    language == .id ? KindRemark.indonesian(kind) : KindRemark.english(kind)
  }
}
