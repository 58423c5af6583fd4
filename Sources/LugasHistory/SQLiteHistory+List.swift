import Foundation
import GRDB

extension SQLiteHistory {
  /// The drafts that the filter lets through, the newest first.
  public func list(_ filter: DraftFilter) throws(HistoryError) -> [DraftSummary] {
    let (condition, arguments) = filter.condition
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT draft.id, draft.number, draft.created, draft.language, draft.state,
            substr(draft.text, 1, \(FirstWords.byteCount)) AS beginning, session.officer
          FROM draft JOIN session ON session.id = draft.session
          \(condition) ORDER BY draft.number DESC LIMIT :limit
          """,
        arguments: arguments
      ).map { try Self.summary($0, database) }
    }
  }

  private static func summary(_ row: Row, _ database: Database) throws -> DraftSummary {
    let id = try row.text("id")
    let beginning: Data? = row["beginning"]
    return DraftSummary(
      id: DraftID(id), number: Int(try row.integer("number")), created: try row.time("created"),
      officer: try row.text("officer"), language: try row.text("language"),
      firstWords: FirstWords.of(beginning ?? Data()), counts: try counts(of: id, database),
      state: try row.choice("state"))
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

extension DraftFilter {
  /// The conditions as SQL with their arguments; `:limit` is always among them.
  fileprivate var condition: (sql: String, arguments: StatementArguments) {
    let suggested = "EXISTS (SELECT 1 FROM suggestion s WHERE s.draft = draft.id AND"
    let conditions: [(sql: String, name: String, value: (any DatabaseValueConvertible)?)] = [
      ("draft.created >= :since", "since", since?.count),
      ("draft.created < :until", "until", until?.count),
      ("\(suggested) s.family = :family)", "family", family),
      ("\(suggested) s.rule = :rule)", "rule", rule),
      ("draft.state = :state", "state", state?.rawValue),
      ("session.officer = :officer", "officer", officer),
      ("draft.language = :language", "language", language),
    ]
    let asked = conditions.filter { $0.value != nil }
    var values: [String: (any DatabaseValueConvertible)?] = ["limit": limit ?? -1]
    for condition in asked { values[condition.name] = condition.value }
    let sql = asked.isEmpty ? "" : "WHERE " + asked.map(\.sql).joined(separator: " AND ")
    return (sql, StatementArguments(values))
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
