import LugasChecking
import LugasLexicon
import LugasText

/// A draft written with its suggestions: `Rapat ⟦pada saat ini→kini⟧ batal.`
///
/// `⟦x→y⟧` offers `y` for `x`, `⟦x→y|z⟧` both, `⟦x⟧` deletes, `⟦x→?⟧` only marks.
struct MarkedDraft: Sendable {
  let draft: Draft
  let suggestions: [Suggestion]

  init(_ marked: String, rule: String = "id/test/rule") {
    var text = ""
    var suggestions: [Suggestion] = []
    for part in marked.split(separator: "⟦", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "⟧", omittingEmptySubsequences: false)
      guard pieces.count == 2 else {
        text += part
        continue
      }
      let sides = pieces[0].split(separator: "→", omittingEmptySubsequences: false).map(String.init)
      let start = text.utf8.count
      text += sides[0]
      suggestions.append(
        .made(
          rule: rule, start: start, quote: sides[0],
          replacements: MarkedDraft.replacements(sides.count > 1 ? sides[1] : nil)))
      text += pieces[1]
    }
    draft = Draft(text)
    self.suggestions = suggestions
  }

  var checked: CheckedDraft {
    CheckedDraft(draft: draft, language: .id, suggestions: suggestions)
  }

  private static func replacements(_ written: String?) -> [String] {
    guard let written else { return [""] }
    return written == "?" ? [] : written.split(separator: "|").map(String.init)
  }
}

extension Suggestion {
  static func made(
    rule: String = "id/test/rule", kind: Kind = .officialese, start: Int, quote: String,
    replacements: [String], shadowed: [Suggestion] = []
  ) -> Suggestion {
    Suggestion(
      rule: RuleID(rule), family: kind.family, kind: kind, severity: .should,
      span: TextSpan(start: start, end: start + quote.utf8.count), quote: quote,
      replacements: replacements, shadowed: shadowed)
  }
}
