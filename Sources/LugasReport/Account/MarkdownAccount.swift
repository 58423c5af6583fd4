import LugasReview

/// A report on recorded drafts as Markdown.
public struct MarkdownAccount {
  private let account: HistoryAccount
  private let words: AccountWords

  /// Takes what to report.
  public init(_ account: HistoryAccount) {
    self.account = account
    words = AccountWords(language: account.language)
  }

  /// The report.
  public var text: String {
    var text = "# \(words.title)\n\n" + facts(account.facts)
    if account.charts.contains(where: { !$0.shares.isEmpty }) {
      text += "## \(words.summary)\n\n" + account.charts.map(table).joined()
    }
    text += account.drafts.map(draft).joined()
    for line in account.closing { text += "\(MarkdownText.plain(line))\n\n" }
    text += "\(words.reviewed): ____________________  \(words.signature): ____________________"
    return text + "  \(words.date): ______________\n"
  }

  private func facts(_ facts: [HistoryAccount.Fact]) -> String {
    facts.map { "- \($0.label): \(MarkdownText.plain($0.text))\n" }.joined() + "\n"
  }

  private func table(_ chart: HistoryAccount.Chart) -> String {
    guard !chart.shares.isEmpty else { return "" }
    let titles = [
      chart.title, words.offered, words.accepted, words.edited, words.rejected, words.left,
    ]
    let rows = chart.shares.map { share in
      [MarkdownText.cell(share.label)]
        + [share.offered, share.accepted, share.edited, share.rejected, share.left].map(String.init)
    }
    return rendered(titles, rows)
  }

  private func rendered(_ titles: [String], _ rows: [[String]]) -> String {
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |\n" }
    return line(titles) + line(titles.map { _ in "---" }) + rows.map(line).joined() + "\n"
  }

  private func draft(_ draft: DraftAccount) -> String {
    var text = "## \(words.draft(draft.number))\n\n" + facts(draft.facts)
    guard let before = draft.before else { return text + "\(words.gone)\n\n" + events(draft) }
    text += "### \(words.before)\n\n\(MarkdownText.fenced(before))\n"
    if let after = draft.after {
      text += "### \(words.after)\n\n\(MarkdownText.fenced(after))\n"
      text += "### \(words.marked)\n\n\(marked(draft))\n"
    }
    return text + events(draft)
  }

  private func marked(_ draft: DraftAccount) -> String {
    let segments = draft.marked ?? []
    guard segments.contains(where: { $0.change != .same }) else { return "\(words.unchanged)\n" }
    return MarkdownText.fenced(
      segments.map { segment in
        switch segment.change {
        case .same: segment.text
        case .removed: "[-\(segment.text)-]"
        case .added: "{+\(segment.text)+}"
        }
      }.joined())
  }

  private func events(_ draft: DraftAccount) -> String {
    section(words.decisions, draft.events, isEmptyTold: true)
      + section(words.undecided, draft.undecided, isEmptyTold: false)
      + (draft.sources.isEmpty
        ? ""
        : "### \(words.sources)\n\n"
          + draft.sources.map { "- \(MarkdownText.code($0))\n" }.joined() + "\n")
  }

  private func section(
    _ title: String, _ events: [DraftAccount.Event], isEmptyTold: Bool
  ) -> String {
    guard !events.isEmpty else {
      return isEmptyTold ? "### \(title)\n\n\(words.none)\n\n" : ""
    }
    let rows = events.map { event in
      [event.time, event.text, event.rule, event.reason].map(MarkdownText.cell)
    }
    let titles = [words.time, words.what, words.rule, words.reason]
    return "### \(title)\n\n" + rendered(titles, rows)
  }
}
