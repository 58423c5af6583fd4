import LugasLexicon
import LugasReview

/// A report on recorded drafts as one HTML file that needs nothing else: no script, no network.
public struct HTMLAccount {
  private let account: HistoryAccount
  private let words: AccountWords

  /// Takes what to report.
  public init(_ account: HistoryAccount) {
    self.account = account
    words = AccountWords(language: account.language)
  }

  /// The file.
  public var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(account.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>\(title)</title>
    <style>
    \(HTMLStyle.text)
    </style>
    </head>
    <body>
    <header>
    <h1>\(words.title)</h1>
    \(facts(account.facts))</header>
    <main>
    \(summary)\(drafts)</main>
    <footer>
    \(account.closing.map { "<p>\(HTMLText.oneLine($0))</p>\n" }.joined())\(signature)</footer>
    </body>
    </html>

    """
  }

  private var title: String {
    let numbers = account.drafts.map(\.number)
    guard let first = numbers.first else { return words.title }
    return numbers.count == 1 ? "\(words.title) – \(words.draft(first))" : words.title
  }

  private func facts(_ facts: [HistoryAccount.Fact]) -> String {
    guard !facts.isEmpty else { return "" }
    let rows = facts.map { fact in
      "<dt>\(HTMLText.oneLine(fact.label))</dt><dd>\(HTMLText.oneLine(fact.text))</dd>\n"
    }
    return "<dl class=\"facts\">\n\(rows.joined())</dl>\n"
  }

  /// A place for the one who has read it, on paper.
  private var signature: String {
    let fields = [words.reviewed, words.signature, words.date].map { label in
      "<p class=\"field\">\(label)</p>\n"
    }
    return "<div class=\"signature\">\n\(fields.joined())</div>\n"
  }

  // MARK: - Summary

  private var summary: String {
    let charts = account.charts.filter { !$0.shares.isEmpty }
    guard !charts.isEmpty else { return "" }
    let legend = [
      ("accepted", words.accepted), ("edited", words.edited), ("rejected", words.rejected),
      ("left", words.left),
    ].map { "<li class=\"key \($0.0)\">\($0.1)</li>" }.joined()
    return """
      <section class="summary">
      <h2>\(words.summary)</h2>
      <ul class="legend">\(legend)</ul>
      \(charts.map { HTMLChart($0, words).text }.joined())</section>

      """
  }

  // MARK: - Drafts

  private var drafts: String {
    account.drafts.isEmpty ? "<p>\(words.none)</p>\n" : account.drafts.map(draft).joined()
  }

  private func draft(_ draft: DraftAccount) -> String {
    let id = "draf-\(draft.number)"
    return """
      <article aria-labelledby="\(id)">
      <h2 id="\(id)">\(words.draft(draft.number))</h2>
      \(facts(draft.facts))\(texts(draft))\(table(words.decisions, draft.events, isEmptyTold: true))\
      \(table(words.undecided, draft.undecided, isEmptyTold: false))\(sources(draft))</article>

      """
  }

  private func texts(_ draft: DraftAccount) -> String {
    guard let before = draft.before else { return "<p class=\"gone\">\(words.gone)</p>\n" }
    let lang = ["id", "en"].contains(draft.language) ? " lang=\"\(draft.language)\"" : ""
    let box = { (title: String, inside: String) in
      "<section>\n<h3>\(title)</h3>\n<div class=\"text\"\(lang)>\(inside)</div>\n</section>\n"
    }
    guard let after = draft.after, let marked = draft.marked else {
      return box(words.before, HTMLText.lines(before)) + "<p class=\"gone\">\(words.gone)</p>\n"
    }
    return """
      <div class="sides">
      \(box(words.before, HTMLText.lines(before)))\(box(words.after, HTMLText.lines(after)))</div>
      \(box(words.marked, marked.map(HTMLAccount.marked).joined()))
      """
  }

  private static func marked(_ segment: WordDiff.Segment) -> String {
    let text = HTMLText.lines(segment.text)
    return switch segment.change {
    case .same: text
    case .removed: "<del>\(text)</del>"
    case .added: "<ins>\(text)</ins>"
    }
  }

  private func table(
    _ title: String, _ events: [DraftAccount.Event], isEmptyTold: Bool
  ) -> String {
    guard !events.isEmpty else {
      return isEmptyTold ? "<h3>\(title)</h3>\n<p>\(words.none)</p>\n" : ""
    }
    let heads = [words.time, words.what, words.rule, words.reason]
      .map { "<th scope=\"col\">\($0)</th>" }.joined()
    let rows = events.map { event in
      let cells = [event.time, event.text, event.rule, event.reason]
        .map { "<td>\(HTMLText.oneLine($0))</td>" }.joined()
      return "<tr>\(cells)</tr>\n"
    }
    return """
      <h3>\(title)</h3>
      <div class="wide"><table>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table></div>

      """
  }

  private func sources(_ draft: DraftAccount) -> String {
    guard !draft.sources.isEmpty else { return "" }
    let list = draft.sources.map { "<li>\(HTMLText.oneLine($0))</li>\n" }.joined()
    return "<h3>\(words.sources)</h3>\n<ul>\n\(list)</ul>\n"
  }
}
