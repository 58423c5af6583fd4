import LugasHistory
import LugasReport

/// Records as tables for other programs. Columns and values are never translated; times are UTC.
enum HistoryTables {
  /// One row a draft.
  static func drafts(_ summaries: [DraftSummary]) -> RecordTable {
    let counts: [(String, (DecisionCounts) -> Int)] = [
      ("accepted", \.accepted), ("rejected", \.rejected), ("edited", \.edited),
      ("skipped", \.skipped), ("sourced", \.sourced), ("open", \.open),
    ]
    return RecordTable(
      "drafts",
      columns: ["number", "id", "created", "officer", "language", "state"] + counts.map(\.0)
        + ["overridden", "purged", "beginning"],
      rows: summaries.map { summary in
        [
          .number(summary.number), .text(summary.id.text), .text(Dates.utc(summary.created)),
          .text(summary.officer), .text(summary.language), .text(summary.state.rawValue),
        ] + counts.map { .number($0.1(summary.counts)) } + [
          .flag(summary.isOverridden), .flag(summary.isPurged), .text(summary.firstWords),
        ]
      })
  }

  /// One row a rule, a family and a week; `by` says which.
  static func statistics(_ statistics: HistoryStatistics) -> RecordTable {
    let parts = [
      ("rule", statistics.rules), ("family", statistics.families), ("week", statistics.weeks),
    ]
    let counts: [(String, (Tally) -> Int)] = [
      ("offered", \.offered), ("accepted", \.accepted), ("edited", \.edited),
      ("rejected", \.rejected), ("skipped", \.skipped), ("sourced", \.sourced),
      ("undecided", \.undecided),
    ]
    return RecordTable(
      "statistics", columns: ["by", "key"] + counts.map(\.0),
      rows: parts.flatMap { name, lines in
        lines.map { line in
          [.text(name), .text(line.key)] + counts.map { .number($0.1(line.tally)) }
        }
      })
  }

  /// One row an event, and one for each suggestion that was offered and never decided.
  static func events(_ drafts: [RecordedDraft]) -> RecordTable {
    RecordTable("events", columns: EventRow.columns, rows: drafts.flatMap(EventRow.rows))
  }

  /// One row a find.
  static func hits(_ hits: [SearchHit]) -> RecordTable {
    RecordTable(
      "hits", columns: ["number", "place", "time", "excerpt", "match"],
      rows: hits.map { hit in
        let number = hit.number.map { RecordTable.Cell.number($0) } ?? .none
        return [
          number, .text(hit.place.rawValue), .text(Dates.utc(hit.time)), .text(hit.excerpt),
          .numbers([hit.match.lowerBound, hit.match.upperBound]),
        ]
      })
  }
}

/// How a list of the history is printed.
enum TableFormat: String, CaseIterable { case table, json, jsonl, csv }

extension RecordTable {
  /// The table for another program; nil for the form that people read.
  func text(as format: TableFormat) -> String? {
    switch format {
    case .table: nil
    case .json: json()
    case .jsonl: jsonLines()
    case .csv: csv()
    }
  }
}
