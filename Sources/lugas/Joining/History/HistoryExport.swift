import LugasHistory
import LugasLexicon
import LugasReport

/// In what form drafts leave the history.
enum ExportFormat: String, CaseIterable {
  case md, html, csv, jsonl

  /// The form that a file's name asks for.
  init?(fileName: String) {
    guard let end = fileName.split(separator: ".").last, fileName.contains(".") else { return nil }
    let known = ["markdown": "md", "htm": "html", "json": "jsonl"]
    let name = end.lowercased()
    self.init(rawValue: known[name] ?? name)
  }
}

/// Drafts of the history as one file.
struct HistoryExport {
  let store: any HistoryStore
  let language: Language
  let made: UTCMilliseconds

  /// The file of the drafts with these numbers. `isWhole` says that they are all there are.
  func text(
    of numbers: [Int], isWhole: Bool, as format: ExportFormat
  ) throws(HistoryError) -> String {
    guard format != .jsonl else { return try lines(of: isWhole ? nil : numbers) }
    var drafts: [RecordedDraft] = []
    for number in numbers {
      if let draft = try store.draft(number) { drafts.append(draft) }
    }
    if format == .csv { return HistoryTables.events(drafts).csv() }
    // Of a single draft a chart tells nothing that its table does not.
    let statistics = drafts.count > 1 ? try statistics(of: numbers, isWhole: isWhole) : nil
    let account = Accounts(language: language).account(
      of: drafts, statistics: statistics, head: try store.chainHead(), made: made)
    return format == .html ? HTMLAccount(account).text : MarkdownAccount(account).text
  }

  private func statistics(
    of numbers: [Int], isWhole: Bool
  ) throws(HistoryError) -> HistoryStatistics {
    var filter = DraftFilter()
    filter.numbers = isWhole ? nil : numbers
    return try store.statistics(filter) { Dates.week(of: $0) }
  }

  /// A line on the export itself, then a line a row.
  private func lines(of numbers: [Int]?) throws(HistoryError) -> String {
    let head = try store.chainHead()
    var text = RecordLine.text([
      ("type", .text("export")), ("schema", .number(1)), ("program", .text(Lugas.version)),
      ("made", .number(made.count)), ("head_entry", .number(Int64(head.entry))),
      ("head_hash", .text(head.hash)),
    ])
    try store.export(drafts: numbers) { record in
      text += RecordLine.text([("type", .text(record.type))] + record.fields.map(Self.field))
    }
    return text
  }

  /// `draft.text` and the like keep their names; a column named `type` would hide the row's own.
  private static func field(
    _ field: (name: String, value: ExportRecord.Value)
  ) -> (name: String, value: RecordLine.Value) {
    let value: RecordLine.Value =
      switch field.value {
      case .none: .none
      case .number(let number): .number(number)
      case .text(let text), .digits(let text): .text(text)
      case .json(let json): .json(json)
      }
    return (field.name, value)
  }
}
