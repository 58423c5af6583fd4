import LugasChecking
import LugasLexicon
import LugasText

/// Checked drafts as one SARIF 2.1.0 log, for code review tools and editors.
///
/// Source: OASIS Standard "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
public struct SARIFReport: Sendable {
  private let reports: [CheckReport]
  private let version: String
  /// The rules that fired, by id, and where each stands in that order.
  private let rules: [RuleID]
  private let ruleIndexes: [RuleID: Int]

  /// Takes what to report and the version of Lugas.
  public init(_ reports: [CheckReport], version: String) {
    self.reports = reports
    self.version = version
    rules = Set(reports.flatMap { $0.checked.suggestions.map(\.rule) }).sorted()
    ruleIndexes = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
  }

  /// Adds the log, with its line end.
  public func append(to bytes: inout [UInt8]) {
    var writer = JSONWriter(.pretty, continuing: bytes)
    bytes = []
    writer.object { writer in
      writer.key("$schema")
      writer.value(
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
      )
      writer.key("version")
      writer.value("2.1.0")
      writer.key("runs")
      writer.array { $0.object { appendRun(to: &$0) } }
    }
    writer.newline()
    bytes = writer.bytes
  }

  private func appendRun(to writer: inout JSONWriter) {
    writer.key("tool")
    writer.object { writer in
      writer.key("driver")
      writer.object { appendDriver(to: &$0) }
    }
    writer.key("columnKind")
    writer.value("utf16CodeUnits")
    writer.key("newlineSequences")
    writer.array { writer in
      for newline in SARIFLocator.newlines { writer.value(newline) }
    }
    writer.key("artifacts")
    writer.array { writer in
      for index in reports.indices {
        writer.object { writer in
          writer.key("location")
          appendArtifact(index, to: &writer)
        }
      }
    }
    writer.key("results")
    writer.array { writer in
      for index in reports.indices { appendSuggestions(of: index, to: &writer) }
    }
  }

  private func appendDriver(to writer: inout JSONWriter) {
    writer.key("name")
    writer.value("Lugas")
    writer.key("version")
    writer.value(version)
    writer.key("rules")
    writer.array { writer in
      for rule in rules { writer.object { append(rule, to: &$0) } }
    }
  }

  private func append(_ rule: RuleID, to writer: inout JSONWriter) {
    writer.key("id")
    writer.value(rule.description)
    guard let (card, language) = card(rule) else { return }
    writer.text("shortDescription", card.pattern.isEmpty ? rule.description : card.pattern)
    writer.text("fullDescription", card.why[language])
    let source = card.source[language]
    writer.text("help", source.isEmpty ? card.why[language] : source)
    writer.key("defaultConfiguration")
    writer.object { writer in
      writer.key("level")
      writer.value(SARIFReport.level(card.severity))
    }
    writer.key("properties")
    writer.object { writer in
      writer.key("family")
      writer.value(card.family.rawValue)
      writer.key("kind")
      writer.value(card.kind.rawValue)
      writer.key("severity")
      writer.value(card.severity.rawValue)
    }
  }

  private func card(_ rule: RuleID) -> (RuleCard, Language)? {
    for report in reports {
      if let card = report.card(rule) { return (card, report.language) }
    }
    return nil
  }

  private func appendArtifact(_ index: Int, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("uri")
      writer.value(SARIFReport.uri(reports[index].file))
      writer.key("index")
      writer.value(index)
    }
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .must: "error"
    case .should: "warning"
    case .consider: "note"
    }
  }

  /// A file's name as a relative or absolute URI reference.
  static func uri(_ file: String?) -> String {
    guard let file else { return "stdin" }
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    let path = file.utf8.map { byte -> String in
      guard !plain.contains(byte) else { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count == 1 ? "%0" + digits : "%" + digits
    }.joined()
    return file.hasPrefix("/") ? "file://" + path : path
  }
}

// MARK: - Suggestions

extension SARIFReport {
  private func appendSuggestions(of index: Int, to writer: inout JSONWriter) {
    let report = reports[index]
    var locator = SARIFLocator(bytes: report.checked.draft.bytes)
    for suggestion in report.checked.suggestions {
      let region = SARIFRegion(
        start: locator.locate(suggestion.span.start), end: locator.locate(suggestion.span.end))
      writer.object { append(suggestion, region, of: index, to: &$0) }
    }
  }

  private func append(
    _ suggestion: Suggestion, _ region: SARIFRegion, of index: Int, to writer: inout JSONWriter
  ) {
    writer.key("ruleId")
    writer.value(suggestion.rule.description)
    if let ruleIndex = ruleIndexes[suggestion.rule] {
      writer.key("ruleIndex")
      writer.value(ruleIndex)
    }
    writer.key("level")
    writer.value(SARIFReport.level(suggestion.severity))
    writer.text("message", reports[index].message(for: suggestion))
    writer.key("locations")
    writer.array { writer in
      writer.object { writer in
        writer.key("physicalLocation")
        writer.object { writer in
          writer.key("artifactLocation")
          appendArtifact(index, to: &writer)
          writer.key("region")
          writer.object { region.append(snippet: suggestion.quote, to: &$0) }
        }
      }
    }
    guard !suggestion.replacements.isEmpty else { return }
    writer.key("fixes")
    writer.array { writer in
      for replacement in suggestion.replacements {
        writer.object { appendFix(replacement, region, of: index, to: &$0) }
      }
    }
  }

  private func appendFix(
    _ replacement: String, _ region: SARIFRegion, of index: Int, to writer: inout JSONWriter
  ) {
    writer.key("artifactChanges")
    writer.array { writer in
      writer.object { writer in
        writer.key("artifactLocation")
        appendArtifact(index, to: &writer)
        writer.key("replacements")
        writer.array { writer in
          writer.object { writer in
            writer.key("deletedRegion")
            writer.object { region.append(snippet: nil, to: &$0) }
            writer.text("insertedContent", replacement)
          }
        }
      }
    }
  }
}

/// A part of a draft as SARIF writes it.
private struct SARIFRegion {
  let start: SARIFPosition
  let end: SARIFPosition

  func append(snippet: String?, to writer: inout JSONWriter) {
    let members: [(StaticString, Int)] = [
      ("startLine", start.line), ("startColumn", start.column), ("endLine", end.line),
      ("endColumn", end.column), ("charOffset", start.utf16),
      ("charLength", end.utf16 - start.utf16), ("byteOffset", start.byte),
      ("byteLength", end.byte - start.byte),
    ]
    for (key, number) in members {
      writer.key(key)
      writer.value(number)
    }
    if let snippet { writer.text("snippet", snippet) }
  }
}

extension JSONWriter {
  /// A SARIF message or content object: `{"text": …}`.
  fileprivate mutating func text(_ key: StaticString, _ text: String) {
    self.key(key)
    object { writer in
      writer.key("text")
      writer.value(text)
    }
  }
}
