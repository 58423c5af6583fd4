import LugasChecking
import LugasLexicon
import LugasTerminal

/// Why a rule says what it says: reason, source, a bad and a good example; for keepers its conditions
/// and forms too.
struct Explanation {
  private let card: RuleCard?
  private let language: Language
  private let forms: RuleForms?

  init(_ card: RuleCard?, _ language: Language) {
    self.card = card
    self.language = language
    forms = nil
  }

  /// The full explanation.
  init(_ card: RuleCard, in lexicon: Lexicon, _ language: Language) {
    self.card = card
    self.language = language
    forms = RuleForms(card, in: lexicon)
  }

  /// Writes it.
  func show(on screen: inout Screen) {
    for (label, text) in lines {
      screen.space()
      let pad = screen.isSpoken ? ": " : String(repeating: " ", count: max(0, 8 - label.count))
      let label = screen.isSpoken ? label.lowercased() : label
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
    var lines = [(why, card.why[language]), (source, card.source[language])]
    if let days = card.staleAfterDays, forms != nil {
      lines.append((LexiconPhrase.holds.words(language), ClaimPhrase.age(days).words(language)))
    }
    if forms == nil { lines.append((LoopPhrase.rule.words(language), card.id.description)) }
    if let forms { lines += conditions(of: card) + rows(of: forms) }
    for change in card.changes.prefix(2) {
      let after = change.after.map { " → \($0)" } ?? ""
      lines.append((example, "\(change.before)\(after)"))
    }
    lines += card.keeps.prefix(1).map { (keep, $0) }
    if card.changes.isEmpty, forms == nil { lines.append((example, card.pattern)) }
    return lines
  }

  private func conditions(of card: RuleCard) -> [(label: String, text: String)] {
    card.unless.map { (LexiconPhrase.unless.words(language), $0) }
      + card.when.map { (LexiconPhrase.when.words(language), $0) }
  }

  private func rows(of forms: RuleForms) -> [(label: String, text: String)] {
    let label = LexiconPhrase.forms.words(language)
    let rows = forms.rows.map { SuggestionLine.change(from: $0.text, to: $0.offer, language) }
    let lemmas = forms.lemmas.map { "~\($0.lemma): \(shortened($0.words))" }
    return ((rows.isEmpty ? [] : [shortened(rows)]) + lemmas).map { (label, $0) }
  }

  private func shortened(_ texts: [String]) -> String {
    let shown = texts.prefix(Explanation.shownForms).joined(separator: ", ")
    let rest = texts.count - Explanation.shownForms
    return rest > 0 ? "\(shown), … (+\(rest))" : shown
  }

  private static let shownForms = 24
}
