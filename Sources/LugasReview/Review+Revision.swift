import LugasChecking
import LugasLexicon
import LugasText

extension Review {
  /// The text that results from the decisions.
  ///
  /// The same decisions on the same suggestions give the same text, whatever their order. The order
  /// of rejections does decide which pushed-aside suggestions come up and with what number.
  public var revision: Revision {
    Revision(draft: draft, amendments: entries.compactMap(Amendment.init))
  }

  /// The edits that accepting this replacement would make with all else left as the draft has it:
  /// what to show before the officer decides. Empty when there is no such suggestion or replacement.
  public func edits(ofAccepting number: Int, replacement index: Int) -> [Edit] {
    guard var entry = entry(number), entry.suggestion.replacements.indices.contains(index) else {
      return []
    }
    entry.decision = .accept(replacement: index)
    return Amendment(entry).map { Mender(draft: draft).edits(for: [$0]) } ?? []
  }
}

/// A decision that changes the draft.
struct Amendment: Sendable {
  /// The number of its suggestion.
  let number: Int
  /// What goes.
  let span: TextSpan
  /// What comes; empty for a deletion.
  let replacement: String
  /// True when the rule is an English one, so that `a` and `an` before it follow.
  let isEnglish: Bool
  /// True when the text is the officer's own: it is put in as it was written.
  let isOwnText: Bool

  var isDeletion: Bool { replacement.isEmpty }

  init(number: Int, suggestion: Suggestion, replacement: String, isOwnText: Bool = false) {
    self.number = number
    span = suggestion.span
    self.replacement = replacement
    isEnglish = suggestion.rule.description.hasPrefix("en/")
    self.isOwnText = isOwnText
  }

  /// Nil when the decision leaves the draft alone.
  init?(_ entry: ReviewEntry) {
    guard let replacement = entry.replacement else { return nil }
    self.init(
      number: entry.number, suggestion: entry.suggestion, replacement: replacement,
      isOwnText: entry.decision?.kind == .edit)
  }
}
