import LugasLexicon

/// What reports say of rules whatever the draft, as JSON strings made once.
///
/// Keep one through all reports on one lexicon: a rule's card is read when the rule is met first.
public struct RuleTexts: Sendable {
  private var entries: [RuleID: Entry] = [:]
  private var language: Language?

  /// Knows no rule yet.
  public init() {}

  /// The texts of one rule, quotation marks included.
  struct Entry: Sendable {
    let rule: [UInt8]
    /// nil when the wording follows from the suggestion.
    let message: [UInt8]?
    let why: [UInt8]
    let source: [UInt8]
  }

  mutating func texts(of rule: RuleID, in report: CheckReport) -> Entry {
    if language != report.language {
      entries.removeAll()
      language = report.language
    }
    if let known = entries[rule] { return known }
    let card = report.card(rule)
    let made = Entry(
      rule: RuleTexts.written(rule.description),
      message: card?.message.map { RuleTexts.written($0[report.language]) },
      why: RuleTexts.written(card?.why[report.language] ?? ""),
      source: RuleTexts.written(card?.source ?? ""))
    entries[rule] = made
    return made
  }

  private static func written(_ text: String) -> [UInt8] {
    var writer = JSONWriter(.line)
    writer.value(text)
    return writer.bytes
  }
}
