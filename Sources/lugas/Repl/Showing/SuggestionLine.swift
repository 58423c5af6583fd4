import LugasChecking
import LugasLexicon
import LugasReview
import LugasTerminal
import LugasText

/// One suggestion as one line: `  1  saran  sederhana  Dalam rangka → Untuk`.
struct SuggestionLine {
  private let entry: ReviewEntry
  private let language: Language
  /// What stands around a mark that offers nothing.
  private let glimpse: String?

  /// With the draft, a mark that offers nothing is shown in its surroundings.
  init(_ entry: ReviewEntry, in draft: Draft? = nil, language: Language) {
    self.entry = entry
    self.language = language
    let isMark = entry.suggestion.replacements.isEmpty && entry.decision?.kind != .edit
    glimpse = isMark ? draft.map { MarkedText.glimpse(of: entry, in: $0) } : nil
  }

  /// The line, decision included; on a narrow screen two lines, the change on its own.
  func text(on screen: Screen) -> StyledText {
    screen.isSpoken ? spoken : seen(isWide: screen.isWide)
  }

  /// One sentence after the other.
  private var spoken: StyledText {
    let number = SpokenPhrase.suggestion(entry.number).words(language)
    let suggestion = entry.suggestion
    return StyledText(
      "\(number), \(suggestion.severity.words(language)), \(suggestion.family.words(language)): "
        + "\(change).\(spokenDecision)")
  }

  private var spokenDecision: String {
    let words = decision.drop { " [".contains($0) }
    guard let first = words.first else { return "" }
    let end = words.last == "]" ? words.dropLast() : words
    return " \(first.uppercased())\(end.dropFirst())."
  }

  private func seen(isWide: Bool) -> StyledText {
    let number = String(entry.number)
    let head = String(repeating: " ", count: max(0, 3 - number.count)) + number + "  "
    let severity = entry.suggestion.severity
    guard isWide else {
      return StyledText(head) + .styled(severity.words(language), severity.style)
        + StyledText(" · \(entry.suggestion.family.words(language))\(decision)\n     \(change)")
    }
    return StyledText(head)
      + .styled(padded(severity.words(language), severityWidth), severity.style)
      + StyledText("  \(padded(entry.suggestion.family.words(language), familyWidth))  ")
      + StyledText(change) + StyledText(decision)
  }

  /// `Dalam rangka → Untuk`: what is offered, or was accepted or written; the words alone where the
  /// officer's own text follows.
  var change: String {
    let quote = entry.suggestion.quote
    if let glimpse { return glimpse }
    switch entry.decision {
    case .accept, .source:
      return SuggestionLine.change(from: quote, to: entry.replacement, language)
    case .edit: return SuggestionLine.short(quote)
    case .reject, .skip, nil:
      return SuggestionLine.change(from: quote, to: entry.suggestion.replacements.first, language)
    }
  }

  /// What becomes of a quote; a mark without replacement shows the quote alone.
  static func change(from quote: String, to replacement: String?, _ language: Language) -> String {
    guard let replacement else { return short(quote) }
    let target = replacement.isEmpty ? LoopPhrase.delete.words(language) : short(replacement)
    return "\(short(quote)) → \(target)"
  }

  /// On one line, its middle left out when it is long.
  static func short(_ text: String, room: Int = 60) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ⏎ ")
    guard line.count > room else { return line }
    return "\(line.prefix(room * 2 / 3 - 2)) … \(line.suffix(room / 3 - 2))"
  }

  private var decision: String {
    guard let decision = entry.decision else { return "" }
    let words = decision.kind.words(language)
    switch decision {
    case .edit(let text):
      let own = text.isEmpty ? LoopPhrase.delete.words(language) : SuggestionLine.short(text)
      return "  [\(words): \(own)]"
    case .source(let text, nil): return "  [\(words): \(SuggestionLine.short(text))]"
    case .accept, .reject, .skip, .source: return "  [\(words)]"
    }
  }

  private var severityWidth: Int { language == .id ? 5 : 8 }
  private var familyWidth: Int { language == .id ? 9 : 7 }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension Screen {
  /// Whether a suggestion has room for its columns side by side.
  var isWide: Bool { columns >= 60 && !layout.isSpaced && !isSpoken }
}

extension Severity {
  /// The colour that repeats the word.
  var style: Style {
    switch self {
    case .must: .must
    case .should: .should
    case .consider: .consider
    }
  }
}
