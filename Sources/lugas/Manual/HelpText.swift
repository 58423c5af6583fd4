import LugasLexicon
import LugasTerminal

/// A command's page as `--help` prints it.
struct HelpText {
  let page: CommandPage
  let language: Language
  let columns: Int

  /// The text, with a line end.
  var text: String {
    var parts = [wrapped(page.abstract(language))]
    if let discussion = page.discussion { parts.append(wrapped(discussion)) }
    let usage = "\(FramePhrase.usage.words(language)): \(page.synopsis(language))"
    parts.append(TextWrap.lines(usage, width: columns, indent: 4).joined(separator: "\n"))
    let words = page.lines.filter(\.isPositional)
    let options = page.lines.filter { !$0.isPositional }
    parts += section(.arguments, words.map { ($0.label(language), $0.abstract(language)) })
    parts += section(.options, options.map { ($0.label(language), $0.abstract(language)) })
    parts += section(.commands, page.shown.map { ($0.commandName, $0.abstract(language)) })
    if !page.shown.isEmpty { parts.append("  " + FramePhrase.more(page.fullName).words(language)) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func wrapped(_ text: String) -> String {
    TextWrap.lines(text, width: columns).joined(separator: "\n")
  }

  private func section(_ heading: FramePhrase, _ rows: [(label: String, text: String)]) -> [String]
  {
    guard !rows.isEmpty else { return [] }
    let lines = rows.flatMap { row($0.label, $0.text) }
    return [([heading.words(language) + ":"] + lines).joined(separator: "\n")]
  }

  /// Columns before the explanations.
  private static let margin = 26

  /// A label with its explanation beside it, or below where one of them needs the room.
  private func row(_ label: String, _ text: String) -> [String] {
    let margin = columns < 60 ? 6 : Self.margin
    let blanks = String(repeating: " ", count: margin)
    let lines = TextWrap.lines(text, width: columns - margin).map { blanks + $0 }
    let head = "  \(label)"
    guard let first = lines.first, head.count + 1 < margin else {
      return [head] + lines.filter { !$0.allSatisfy { $0 == " " } }
    }
    return [head + first.dropFirst(head.count)] + lines.dropFirst()
  }
}
