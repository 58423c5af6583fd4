import LugasLexicon

/// A handout as Markdown, for those who put it into a document of their own.
public struct MarkdownHandout {
  private let handout: Handout
  private let words: HandoutWords

  /// Takes what to hand out.
  public init(_ handout: Handout) {
    self.handout = handout
    words = HandoutWords(language: handout.language)
  }

  /// The file.
  public var text: String {
    "# \(words.title)\n" + handout.pages.map(page).joined() + keyCard
  }

  private func page(_ page: Handout.Page) -> String {
    let name = words.name(page.family)
    let head = "\(name.prefix(1).uppercased())\(name.dropFirst()): \(words.about(page.family))"
    return "\n## \(MarkdownText.plain(head))\n" + page.cards.map(card).joined()
  }

  private func card(_ card: RuleSheet) -> String {
    let heading = "\(words.heading(card.kind)) (\(words.name(card.severity)))"
    let kept = card.kept.map { "- \(words.keep): \(MarkdownText.plain($0))\n" } ?? ""
    return """

      ### \(MarkdownText.plain(heading))

      \(MarkdownText.plain(card.why))

      \(card.rows.map(row).joined())\(kept)
      \(words.source): \(MarkdownText.plain(card.source))

      """
  }

  private func row(_ row: RuleSheet.Row) -> String {
    let target = words.target(row.after).map { " → \(MarkdownText.plain($0))" } ?? ""
    return "- \(MarkdownText.plain(row.before))\(target)\n"
  }

  private var keyCard: String {
    guard !handout.keys.isEmpty else { return "" }
    let groups = handout.keys.map { group in
      let rows = group.rows.map {
        "| \(MarkdownText.cell($0.key)) | \(MarkdownText.cell($0.text)) |\n"
      }
      return "\n### \(MarkdownText.plain(group.title))\n\n|   |   |\n|---|---|\n\(rows.joined())"
    }
    return "\n## \(words.keys)\n" + groups.joined()
  }
}
