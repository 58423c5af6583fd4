import Foundation
import GRDB

extension SQLiteHistory {
  /// How the suggestions of the drafts that the filter lets through fared.
  ///
  /// - Parameter week: names the week of an instant.
  /// - Complexity: O(suggestions and decisions of these drafts).
  public func statistics(
    _ filter: DraftFilter, week: (UTCMilliseconds) -> String
  ) throws(HistoryError) -> HistoryStatistics {
    let condition = DraftCondition(filter)
    return try read { database in
      let drafts = try Row.fetchCursor(
        database,
        sql: """
          SELECT draft.id, draft.created FROM draft JOIN session ON session.id = draft.session
          \(condition.sql) ORDER BY draft.number
          """,
        arguments: condition.arguments)
      var count = Count()
      while let draft = try drafts.next() {
        let id = try draft.text("id")
        let standing = try Self.standing(in: id, database)
        count.drafts += 1
        let week = week(try draft.time("created"))
        for row in try Self.offered(in: id, database) {
          let decision = standing[row.id]
          guard row.isFirst || decision != nil else { continue }
          count.add(decision, rule: row.rule, family: row.family, week: week)
        }
      }
      return count.statistics
    }
  }

  private static func standing(
    in draft: String, _ database: Database
  ) throws -> [String: DecisionAction.Name] {
    let entries = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT suggestion, action, bulk FROM decision WHERE draft = ? ORDER BY sequence"),
      arguments: [draft]
    ).map { row in
      StepReplay.Entry(
        suggestion: try row.textIfPresent("suggestion"), name: try row.choice("action"),
        bulk: try row.textIfPresent("bulk"))
    }
    return StepReplay(entries).standing
  }

  private static func offered(
    in draft: String, _ database: Database
  ) throws -> [(id: String, rule: String, family: String, isFirst: Bool)] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT id, rule, family, overlapped_by FROM suggestion WHERE draft = ?"),
      arguments: [draft]
    ).map { row in
      (
        try row.text("id"), try row.text("rule"), try row.text("family"),
        try row.textIfPresent("overlapped_by") == nil
      )
    }
  }
}

/// The counts while they are made.
private struct Count {
  var drafts = 0
  private var rules: [String: Tally] = [:]
  private var families: [String: Tally] = [:]
  private var weeks: [String: Tally] = [:]

  mutating func add(
    _ decision: DecisionAction.Name?, rule: String, family: String, week: String
  ) {
    rules[rule, default: Tally()].count(decision)
    families[family, default: Tally()].count(decision)
    weeks[week, default: Tally()].count(decision)
  }

  var statistics: HistoryStatistics {
    var statistics = HistoryStatistics()
    statistics.drafts = drafts
    statistics.rules = Self.lines(rules).sorted { left, right in
      let (weak, other) = (left.tally.turnedDown, right.tally.turnedDown)
      return weak != other ? weak > other : left.key < right.key
    }
    statistics.families = Self.lines(families)
    statistics.weeks = Self.lines(weeks)
    return statistics
  }

  private static func lines(_ counts: [String: Tally]) -> [HistoryStatistics.Line] {
    counts.map { HistoryStatistics.Line(key: $0.key, tally: $0.value) }
      .sorted { $0.key < $1.key }
  }
}

extension Tally {
  /// Edited or rejected.
  fileprivate var turnedDown: Int { edited + rejected }
}
