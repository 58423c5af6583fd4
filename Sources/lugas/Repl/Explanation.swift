import LugasLexicon
import LugasTerminal

/// Why a rule says what it says: reason, source, a bad and a good example.
struct Explanation {
  private let card: RuleCard?
  private let language: Language

  init(_ card: RuleCard?, _ language: Language) {
    self.card = card
    self.language = language
  }

  /// Writes it.
  func show(on screen: inout Screen) {
    for (label, text) in lines {
      let pad = String(repeating: " ", count: max(0, 8 - label.count))
      screen.write("  " + .styled(label, .strong) + StyledText("\(pad)\(text)"), indent: 10)
    }
  }

  /// Labels and texts, in order.
  var lines: [(label: String, text: String)] {
    guard let card else { return [] }
    let why = LoopPhrase.why.words(language)
    let source = LoopPhrase.source.words(language)
    let example = LoopPhrase.example.words(language)
    let keep = LoopPhrase.keep.words(language)
    var lines = [(why, card.why[language]), (source, card.source)]
    for change in card.changes.prefix(2) {
      let after = change.after.map { " → \($0)" } ?? ""
      lines.append((example, "\(change.before)\(after)"))
    }
    lines += card.keeps.prefix(1).map { (keep, $0) }
    if card.changes.isEmpty { lines.append((example, card.pattern)) }
    return lines
  }
}
