import LugasLexicon

/// What reports say of rules whatever the draft, as JSON strings made once.
///
/// Keep one through all reports on one lexicon: a rule's card is read when the rule is met first.
public struct RuleTexts: Sendable {
  private var entries: [RuleID: Entry] = [:]
  private var language: Language?

  /// Knows no rule yet.
  public init() {}

  /// The texts of one rule, quotation marks included; a class, so that giving it out copies nothing.
  final class Entry: Sendable {
    let rule: [UInt8]
    /// nil when the wording follows from the suggestion.
    let message: [UInt8]?
    let why: [UInt8]
    let source: [UInt8]

    init(_ rule: RuleID, _ card: RuleCard?, _ language: Language) {
      self.rule = RuleTexts.written(rule.description)
      message = card?.message.map { RuleTexts.written($0[language]) }
      why = RuleTexts.written(card?.why[language] ?? "")
      source = RuleTexts.written(card?.source ?? "")
    }
  }

  mutating func texts(of rule: RuleID, in report: CheckReport) -> Entry {
    if language != report.language {
      entries.removeAll()
      language = report.language
    }
    if let known = entries[rule] { return known }
    let made = Entry(rule, report.card(rule), report.language)
    entries[rule] = made
    return made
  }

  private static func written(_ text: String) -> [UInt8] {
    var writer = JSONWriter(.line)
    writer.value(text)
    return writer.bytes
  }
}
