import Foundation
import GRDB

extension SQLiteHistory {
  /// The texts that contain every one of the words, anywhere inside their own words and in any
  /// letter case, the newest first.
  public func search(_ words: String, limit: Int?) throws(HistoryError) -> [SearchHit] {
    let search = SearchWords(words)
    guard !search.isEmpty else { return [] }
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT searchable.*, draft.number FROM \(search.source)
          LEFT JOIN draft ON draft.id = searchable.draft
          WHERE \(search.condition) ORDER BY \(search.order) DESC LIMIT ?
          """,
        arguments: StatementArguments(search.arguments + [String(limit ?? -1)])
      ).map { try Self.hit($0, search) }
    }
  }

  private static func hit(_ row: Row, _ search: SearchWords) throws -> SearchHit {
    let (excerpt, match) = search.excerpt(of: try row.text("body"))
    return SearchHit(
      draft: try row.textIfPresent("draft").map { DraftID($0) },
      number: try row.integerIfPresent("number").map { Int($0) },
      session: try row.id("session"), place: try row.choice("place"), time: try row.time("time"),
      excerpt: excerpt, match: match)
  }

  /// Puts a text where searches look; an empty one is left out.
  static func makeSearchable(
    _ text: String, as place: SearchHit.Place, draft: DraftID?, session: SessionID,
    time: UTCMilliseconds, _ database: Database
  ) throws {
    guard !text.isEmpty else { return }
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO searchable (place, draft, session, time, body) VALUES (?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      place.rawValue, draft?.text, session.text, time.count, SearchWords.searchable(text),
    ])
  }
}
