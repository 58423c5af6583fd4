import LugasChecking
import LugasLexicon
import LugasReview
import LugasText

/// One checked draft as a JSON object: the machine-readable contract, schema 1.
public struct JSONReport: Sendable {
  /// The version of the object's keys and their meaning.
  public static let schema = 1

  private let report: CheckReport

  /// Takes what to report.
  public init(_ report: CheckReport) { self.report = report }

  /// Adds the object on one line, with its line end.
  ///
  /// - Parameter rules: what the lines before said of rules; for many reports on one lexicon.
  public func appendLine(knowing rules: inout RuleTexts, to bytes: inout [UInt8]) {
    append(.line, &rules, to: &bytes)
  }

  /// Adds the object on one line, with its line end.
  public func appendLine(to bytes: inout [UInt8]) {
    var rules = RuleTexts()
    append(.line, &rules, to: &bytes)
  }

  /// Adds the object on many lines, with its line end.
  public func appendPretty(to bytes: inout [UInt8]) {
    var rules = RuleTexts()
    append(.pretty, &rules, to: &bytes)
  }

  private func append(
    _ layout: JSONWriter.Layout, _ rules: inout RuleTexts, to bytes: inout [UInt8]
  ) {
    var writer = JSONWriter(layout, continuing: bytes)
    bytes = []
    append(&rules, to: &writer)
    writer.newline()
    bytes = writer.bytes
  }

  /// - Parameter rules: from objects at the same depth only.
  func append(_ rules: inout RuleTexts, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.head(id: report.id)
      writer.key("language")
      writer.value(report.checked.language.rawValue)
      writer.key("profile")
      writer.value(report.checked.profile.rawValue)
      writer.key("suggestions")
      writer.array { appendSuggestions(&rules, to: &$0) }
      writer.key("revision")
      writer.value(Revision.whole(of: report.checked).text)
      appendPlainness(to: &writer)
      JSONReport.append(report.meters, to: &writer)
      writer.key("counts")
      writer.object { writer in
        writer.key("plain")
        writer.value(report.count(of: .plain))
        writer.key("claim")
        writer.value(report.count(of: .claim))
        writer.key("neutral")
        writer.value(report.count(of: .neutral))
      }
    }
  }

  private func appendPlainness(to writer: inout JSONWriter) {
    guard let plainness = report.plainness else { return }
    writer.key("plainness")
    writer.object { writer in
      writer.key("before")
      writer.value(plainness.before.index)
      writer.key("after")
      writer.value(plainness.after.index)
    }
  }

  private func appendSuggestions(_ rules: inout RuleTexts, to writer: inout JSONWriter) {
    guard !report.checked.suggestions.isEmpty else { return }
    var locator = PositionLocator(report.checked.draft)
    for suggestion in report.checked.suggestions {
      let start = locator.position(at: suggestion.span.start)
      let end = locator.position(at: suggestion.span.end)
      writer.object { writer in
        let texts = rules.texts(of: suggestion, in: report, for: writer)
        append(suggestion, texts, start, end, to: &writer)
      }
    }
  }

  private func append(
    _ suggestion: Suggestion, _ texts: RuleTexts.Entry, _ start: TextPosition,
    _ end: TextPosition, to writer: inout JSONWriter
  ) {
    writer.members(written: texts.head(suggestion.severity))
    writer.key("span")
    writer.object { append(start, end, to: &$0) }
    writer.key("quote")
    writer.value(suggestion.quote)
    writer.key("replacements")
    writer.array { writer in
      for replacement in suggestion.replacements { writer.value(replacement) }
    }
    writer.key("message")
    if let message = texts.message {
      writer.value(written: message)
    } else {
      writer.value(SuggestionWords(language: report.language).message(for: suggestion))
    }
    writer.members(written: texts.tail)
  }

  private func append(_ start: TextPosition, _ end: TextPosition, to writer: inout JSONWriter) {
    writer.key("utf8")
    writer.array([start.utf8, end.utf8])
    writer.key("utf16")
    writer.array([start.utf16, end.utf16])
    writer.key("line")
    writer.value(start.line)
    writer.key("column")
    writer.value(start.column)
  }
}

extension JSONWriter {
  /// The keys that every object of the contract begins with.
  mutating func head(id: ReportID?) {
    key("id")
    switch id {
    case .text(let text): value(text)
    case .number(let literal): number(literal)
    case nil: null()
    }
    key("schema")
    value(JSONReport.schema)
  }
}
