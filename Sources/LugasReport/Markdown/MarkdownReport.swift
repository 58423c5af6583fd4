import LugasChecking
public import LugasLexicon
public import LugasReview
import LugasText

/// A record of one review that a supervisor can read: draft, suggestions with decisions, revision.
public struct MarkdownReport: Sendable {
  private let review: Review
  private let facts: [String]
  private let card: @Sendable (RuleID) -> RuleCard?
  private let words: ReportWords

  /// Takes what to record.
  ///
  /// - Parameter facts: lines to stand on top, such as who reviewed and when.
  public init(
    review: Review, facts: [String] = [], language: Language,
    card: @escaping @Sendable (RuleID) -> RuleCard?
  ) {
    self.review = review
    self.facts = facts
    self.card = card
    words = ReportWords(language: language)
  }

  /// The record.
  public var text: String {
    var text = "# " + words.text(id: "Catatan tinjauan", en: "Review record") + "\n\n"
    for fact in facts { text += "- \(VisibleText.oneLine(fact))\n" }
    if !facts.isEmpty { text += "\n" }
    text += section(words.text(id: "Draf", en: "Draft"), MarkdownText.fenced(review.draft.text))
    text += section(words.text(id: "Saran dan keputusan", en: "Suggestions and decisions"), entries)
    text += section(
      words.text(id: "Hasil", en: "Revision"), MarkdownText.fenced(review.revision.text))
    text.removeLast()
    return text
  }

  private func section(_ title: String, _ body: String) -> String { "## \(title)\n\n\(body)\n" }

  private var entries: String {
    let entries = review.entries
    guard !entries.isEmpty else {
      return words.text(id: "Tidak ada saran.", en: "No suggestions.") + "\n"
    }
    return entries.map(entry).joined()
  }

  private func entry(_ entry: ReviewEntry) -> String {
    let suggestion = entry.suggestion
    let label =
      "\(words.name(suggestion.severity)), "
      + "\(words.name(suggestion.family))/\(suggestion.kind.rawValue)"
    var text =
      "\(entry.number). \(MarkdownText.code(suggestion.quote)) (\(label)): \(decision(entry))\n"
    // Lines of a list entry stand below its text, behind the number.
    let indent = String(repeating: " ", count: "\(entry.number). ".count)
    if let why = card(suggestion.rule)?.why[words.language] {
      text +=
        "\(indent)- \(words.text(id: "Kenapa", en: "Why")): \(VisibleText.oneLine(why)) "
        + "(\(MarkdownText.code(suggestion.rule.description)))\n"
    }
    if let note = entry.note {
      text += "\(indent)- \(words.text(id: "Catatan", en: "Note")): \(MarkdownText.code(note))\n"
    }
    return text
  }

  private func decision(_ entry: ReviewEntry) -> String {
    let name = "**\(words.name(entry.decision?.kind))**"
    switch entry.decision {
    case .accept, .edit:
      guard let replacement = entry.replacement, !replacement.isEmpty else {
        return "\(name), \(words.text(id: "dihapus", en: "deleted"))"
      }
      return "\(name) → \(MarkdownText.code(replacement))"
    case .reject(let reason?), .source(let reason, _):
      return "\(name): \(MarkdownText.code(reason))"
    case .reject(nil), .skip, nil: return name
    }
  }
}
