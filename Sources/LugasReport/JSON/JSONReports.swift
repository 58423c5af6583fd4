/// Several checked drafts as one JSON object, `{"schema": 1, "drafts": […]}`; each of them is as
/// `JSONReport` writes it.
public struct JSONReports: Sendable {
  private let reports: [CheckReport]

  /// Takes what to report.
  public init(_ reports: [CheckReport]) { self.reports = reports }

  /// Adds the object on many lines, with its line end.
  public func appendPretty(to bytes: inout [UInt8]) {
    var rules = RuleTexts()
    var writer = JSONWriter(.pretty, continuing: bytes)
    bytes = []
    writer.object { writer in
      writer.key("schema")
      writer.value(JSONReport.schema)
      writer.key("drafts")
      writer.array { writer in
        for report in reports { JSONReport(report).append(&rules, to: &writer) }
      }
    }
    writer.newline()
    bytes = writer.bytes
  }
}
