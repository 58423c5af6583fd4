/// Claims of the ledger as a JSON object, `{"schema": 1, "claims": […]}`.
public struct LedgerReport: Sendable {
  /// One claim. Times are UTC, as `2026-11-12T02:14:00Z`.
  public struct Claim: Sendable {
    private let texts: [(key: StaticString, text: String?)]
    private let numbers: [(key: StaticString, number: Int?)]
    private let isStale: Bool?

    /// Takes what is known of a claim; nil where nothing is.
    public init(
      state: String, sentence: String, quote: String, rule: String, kind: String,
      severity: String, draft: Int, drafts: Int, firstMet: String, ageDays: Int,
      officer: String?, source: String?, read: String?, reason: String?, staleAfterDays: Int?,
      isStale: Bool?, copiedAnyway: String?
    ) {
      texts = [
        ("state", state), ("sentence", sentence), ("quote", quote), ("rule", rule),
        ("kind", kind), ("severity", severity), ("firstMet", firstMet), ("officer", officer),
        ("source", source), ("read", read), ("reason", reason), ("copiedAnyway", copiedAnyway),
      ]
      numbers = [
        ("draft", draft), ("drafts", drafts), ("ageDays", ageDays),
        ("staleAfterDays", staleAfterDays),
      ]
      self.isStale = isStale
    }

    func append(to writer: inout JSONWriter) {
      writer.object { writer in
        for (key, text) in texts {
          writer.key(key)
          if let text { writer.value(text) } else { writer.null() }
        }
        for (key, number) in numbers {
          writer.key(key)
          if let number { writer.value(number) } else { writer.null() }
        }
        writer.key("stale")
        if let isStale { writer.value(isStale) } else { writer.null() }
      }
    }
  }

  private let claims: [Claim]

  /// Takes what to report.
  public init(claims: [Claim]) { self.claims = claims }

  /// The object on many lines, with its line end.
  public var pretty: String {
    var writer = JSONWriter(.pretty)
    writer.object { writer in
      writer.key("schema")
      writer.value(JSONReport.schema)
      writer.key("claims")
      writer.array { writer in
        for claim in claims { claim.append(to: &writer) }
      }
    }
    writer.newline()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
