import LugasLexicon

/// A handout as one HTML file of A4 pages that needs nothing else: no script, no network.
public struct HTMLHandout {
  private let handout: Handout
  private let words: HandoutWords

  /// Takes what to hand out.
  public init(_ handout: Handout) {
    self.handout = handout
    words = HandoutWords(language: handout.language)
  }

  /// The file.
  public var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(handout.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>\(words.title)</title>
    <style>
    \(HTMLHandout.style)
    </style>
    </head>
    <body>
    \(handout.pages.map(page).joined())\(keyCard)</body>
    </html>

    """
  }

  private func page(_ page: Handout.Page) -> String {
    """
    <section class="page \(page.family.rawValue)">
    <header><h1>\(HTMLText.oneLine(words.name(page.family)))</h1><p>\(words.about(page.family))</p></header>
    <div class="cards\(page.cards.count > Handout.cardsAPage - 2 ? " full" : "")">
    \(page.cards.map(card).joined())</div>
    </section>

    """
  }

  private func card(_ card: RuleSheet) -> String {
    let kept = card.kept.map {
      "<p class=\"kept\"><b>\(words.keep)</b> \(HTMLText.oneLine($0))</p>\n"
    }
    return """
      <article>
      <h2>\(HTMLText.oneLine(words.heading(card.kind)))<span>\(words.name(card.severity))</span></h2>
      <p>\(HTMLText.oneLine(card.why))</p>
      <ul>
      \(card.rows.map(row).joined())</ul>
      \(kept ?? "")<p class="source">\(words.source): \(HTMLText.oneLine(card.source))</p>
      </article>

      """
  }

  private func row(_ row: RuleSheet.Row) -> String {
    guard let target = words.target(row.after) else { return "<li>\(before(row))</li>\n" }
    let style = row.after?.isEmpty == true ? "aside" : "after"
    let after = "<span class=\"\(style)\">\(HTMLText.oneLine(target))</span>"
    return "<li>\(before(row)) <span class=\"arrow\">→</span> \(after)</li>\n"
  }

  /// The words at fault stand out in a sentence.
  private func before(_ row: RuleSheet.Row) -> String {
    guard let marked = row.marked else { return HTMLText.oneLine(row.before) }
    let bytes = Array(row.before.utf8)
    let parts = [bytes[..<marked.lowerBound], bytes[marked], bytes[marked.upperBound...]].map {
      HTMLText.oneLine(String(decoding: $0, as: UTF8.self))
    }
    return "\(parts[0])<em>\(parts[1])</em>\(parts[2])"
  }

  private var keyCard: String {
    guard !handout.keys.isEmpty else { return "" }
    let groups = handout.keys.map { group in
      let rows = group.rows.map {
        "<tr><th scope=\"row\">\(HTMLText.oneLine($0.key))</th><td>\(HTMLText.oneLine($0.text))</td></tr>\n"
      }
      return
        "<table>\n<caption>\(HTMLText.oneLine(group.title))</caption>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
    }
    return """
      <section class="page keys">
      <header><h1>\(words.keys)</h1><p>Lugas</p></header>
      <div class="columns">
      \(groups.joined())</div>
      </section>

      """
  }
}
