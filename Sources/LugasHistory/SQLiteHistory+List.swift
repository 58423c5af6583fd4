import Foundation
import GRDB

extension SQLiteHistory {
  /// The drafts that the filter lets through, in its order.
  public func list(_ filter: DraftFilter) throws(HistoryError) -> [DraftSummary] {
    let condition = DraftCondition(filter)
    return try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT draft.id, draft.number, draft.created, draft.language, draft.state,
            substr(draft.text, 1, \(FirstWords.byteCount)) AS beginning, session.officer,
            EXISTS (SELECT 1 FROM copy WHERE copy.draft = draft.id
              AND copy.override_reason IS NOT NULL) AS is_overridden,
            EXISTS (SELECT 1 FROM copy WHERE copy.draft = draft.id) AS is_copied,
            EXISTS (SELECT 1 FROM purge WHERE purge.draft = draft.id) AS is_purged
          FROM (\(condition.chosen)) JOIN draft ON draft.id = chosen
          JOIN session ON session.id = draft.session ORDER BY \(filter.order.terms)
          """,
        arguments: condition.arguments)
      var summaries: [DraftSummary] = []
      while summaries.count < filter.limit ?? .max, let row = try rows.next() {
        let summary = try Self.summary(row, database)
        if !filter.isOpen || summary.counts.open > 0 { summaries.append(summary) }
      }
      return summaries
    }
  }

  private static func summary(_ row: Row, _ database: Database) throws -> DraftSummary {
    let id = try row.text("id")
    let beginning: Data? = row["beginning"]
    return DraftSummary(
      id: DraftID(id), number: Int(try row.integer("number")), created: try row.time("created"),
      officer: try row.text("officer"), language: try row.text("language"),
      firstWords: FirstWords.of(beginning ?? Data()), counts: try counts(of: id, database),
      state: try row.choice("state"), isCopied: try row.integer("is_copied") == 1,
      isOverridden: try row.integer("is_overridden") == 1,
      isPurged: try row.integer("is_purged") == 1)
  }

  /// All values of these columns that drafts were recorded with, sorted: to say what may be asked
  /// for. Each is looked up in an index, so that the number of rows does not matter.
  public func known(_ value: KnownValue) throws(HistoryError) -> [String] {
    let (table, column) = value.place
    return try read { database in
      try String.fetchAll(
        database,
        sql: """
          WITH RECURSIVE known (value) AS (
            SELECT min(\(column)) FROM \(table)
            UNION ALL SELECT (SELECT min(\(column)) FROM \(table) WHERE \(column) > known.value)
              FROM known WHERE known.value IS NOT NULL
          ) SELECT value FROM known WHERE value IS NOT NULL
          """)
    }
  }

  private static func counts(of draft: String, _ database: Database) throws -> DecisionCounts {
    try tally(of: draft, database).tally.counts
  }

  /// Where the suggestions of a draft stand, and what decided on them.
  static func tally(
    of draft: String, _ database: Database
  ) throws -> (tally: SuggestionTally, turns: [String: StepReplay.Turn]) {
    let suggestions = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id, overlapped_by, rule, utf8_start, utf8_end FROM suggestion
          WHERE draft = ? ORDER BY ordinal
          """),
      arguments: [draft]
    ).map(tallyEntry)
    let entries = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id, suggestion, action, bulk FROM decision WHERE draft = ? ORDER BY sequence
          """),
      arguments: [draft]
    ).map { row in
      StepReplay.Entry(
        decision: try row.text("id"), suggestion: try row.textIfPresent("suggestion"),
        name: try row.choice("action"),
        bulk: try row.textIfPresent("bulk"))
    }
    let replay = StepReplay(entries)
    return (SuggestionTally(suggestions, standing: replay.standing), replay.turns)
  }

  private static func tallyEntry(_ row: Row) throws -> SuggestionTally.Entry {
    SuggestionTally.Entry(
      id: try row.text("id"), overlappedBy: try row.textIfPresent("overlapped_by"),
      rule: try row.text("rule"), utf8: try row.span("utf8_start", "utf8_end"))
  }
}

/// The beginning of a draft for a list.
enum FirstWords {
  /// How much of a draft is looked at.
  static let byteCount = 1_000
  /// How many characters are shown.
  static let characterCount = 80

  /// The first words of these bytes on one line; a character cut by the end is left out.
  static func of(_ bytes: Data) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    if bytes.count == byteCount { while text.last == "\u{FFFD}" { text.removeLast() } }
    return String(text.onOneLine.prefix(characterCount))
  }
}

extension String {
  /// The text with each run of blanks and line ends as one space, and none at its ends.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
