import LugasChecking
import LugasLexicon

/// What reports say of rules whatever the draft, as JSON made once.
///
/// Keep one through all reports on one lexicon: a rule's card is read when the rule is met first.
public struct RuleTexts: Sendable {
  private var entries: [RuleID: Entry] = [:]
  private var language: Language?

  /// Knows no rule yet.
  public init() {}

  /// Members of a suggestion's object; a class, so that giving it out copies nothing.
  final class Entry: Sendable {
    /// The first members, by the number of the severity.
    let heads: [[UInt8]]
    /// The rule's own message; nil when the wording follows from the suggestion.
    let message: [UInt8]?
    /// The last members.
    let tail: [UInt8]

    /// - Parameter writer: one that stands at the start of a suggestion's object.
    init(_ suggestion: Suggestion, _ card: RuleCard?, _ language: Language, _ writer: JSONWriter) {
      heads = [Severity.consider, .should, .must].map { severity in
        var head = writer.fragment(isFirst: true)
        head.appendHead(of: suggestion, severity)
        return head.bytes
      }
      message = card?.message.map { text in
        var message = JSONWriter(.line)
        message.value(text[language])
        return message.bytes
      }
      var tail = writer.fragment(isFirst: false)
      tail.key("why")
      tail.value(card?.why[language] ?? "")
      tail.key("source")
      tail.value(card?.source[language] ?? "")
      self.tail = tail.bytes
    }

    func head(_ severity: Severity) -> [UInt8] {
      switch severity {
      case .consider: heads[0]
      case .should: heads[1]
      case .must: heads[2]
      }
    }
  }

  /// The texts of a suggestion's rule.
  mutating func texts(
    of suggestion: Suggestion, in report: CheckReport, for writer: JSONWriter
  ) -> Entry {
    if language != report.language {
      entries.removeAll()
      language = report.language
    }
    if let known = entries[suggestion.rule] { return known }
    let made = Entry(suggestion, report.card(suggestion.rule), report.language, writer)
    entries[suggestion.rule] = made
    return made
  }
}

extension JSONWriter {
  fileprivate mutating func appendHead(of suggestion: Suggestion, _ severity: Severity) {
    key("rule")
    value(suggestion.rule.description)
    key("family")
    value(suggestion.family.rawValue)
    key("kind")
    value(suggestion.kind.rawValue)
    key("severity")
    value(severity.rawValue)
  }
}
