import Foundation
import GRDB

extension SQLiteHistory {
  /// Records a draft with its suggestions and gives it its number.
  public func addDraft(
    _ draft: NewDraft, suggestions: [NewSuggestion], in session: SessionID
  ) throws(HistoryError) -> DraftHandle {
    let id: DraftID = newID()
    let created = time
    let rows = recorded(suggestions, overlappedBy: nil)
    let number = try write { database in
      let number = try Int.fetchOne(
        database,
        sql: "UPDATE counter SET value = value + 1 WHERE name = 'draft' RETURNING value")
      guard let number else { throw MalformedRow(column: "counter") }
      try database.execute(
        sql: """
          INSERT INTO draft (id, number, session, text, language, created)
            VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id.text, number, session.text, draft.text.prose, draft.language, created.count,
        ])
      try seal(.draft, id.text, in: database)
      try insert(rows, into: id, database)
      try Self.settleClaims(of: id, database)
      try Self.makeSearchable(
        draft.text, as: .draft, draft: id, session: session, time: created, database)
      return number
    }
    return DraftHandle(id: id, number: number, suggestions: rows)
  }

  /// Records suggestions that came later; returns them like `DraftHandle.suggestions`.
  public func addSuggestions(
    _ suggestions: [NewSuggestion], to draft: DraftID
  ) throws(HistoryError) -> [RecordedSuggestion] {
    let rows = recorded(suggestions, overlappedBy: nil)
    try write { database in
      try insert(rows, into: draft, database)
      try Self.settleClaims(of: draft, database)
    }
    return rows
  }

  /// The suggestions as rows: each followed by those that it overlaps.
  private func recorded(
    _ suggestions: [NewSuggestion], overlappedBy winner: SuggestionID?
  ) -> [RecordedSuggestion] {
    suggestions.flatMap { suggestion in
      let id: SuggestionID = newID()
      let row = RecordedSuggestion(
        id: id, overlappedBy: winner, suggestion: suggestion.withoutOverlapped)
      return [row] + recorded(suggestion.overlapped, overlappedBy: id)
    }
  }

  private func insert(
    _ rows: [RecordedSuggestion], into draft: DraftID, _ database: Database
  ) throws {
    guard !rows.isEmpty else { return }
    let last = try Int.fetchOne(
      database, sql: "SELECT coalesce(max(ordinal), 0) FROM suggestion WHERE draft = ?",
      arguments: [draft.text])
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO suggestion (id, draft, ordinal, number, overlapped_by, rule, family, kind,
          severity, utf8_start, utf8_end, quote, replacements, message, why, source)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (ordinal, row) in zip(((last ?? 0) + 1)..., rows) {
      let suggestion = row.suggestion
      let replacements = try JSONList.text(of: suggestion.replacements)
      try statement.execute(arguments: [
        row.id.text, draft.text, ordinal, suggestion.number, row.overlappedBy?.text,
        suggestion.rule, suggestion.family, suggestion.kind, suggestion.severity,
        suggestion.utf8.lowerBound, suggestion.utf8.upperBound, suggestion.quote.prose,
        replacements, suggestion.message.prose, suggestion.why.prose, suggestion.source.prose,
      ])
      if let claim = suggestion.claim {
        try Self.insert(claim, of: row.id, into: draft, database)
      }
    }
    let first = (last ?? 0) + 1
    let range = first...(first + rows.count - 1)
    try seal(.suggestions, draft.text, range, in: database)
    if rows.contains(where: { $0.suggestion.claim != nil }) {
      try seal(.claims, draft.text, range, in: database)
    }
  }
}

extension NewSuggestion {
  /// The suggestion alone: as a row, those that it overlaps are rows of their own.
  var withoutOverlapped: NewSuggestion {
    NewSuggestion(
      number: number, rule: rule, family: family, kind: kind, severity: severity, utf8: utf8,
      quote: quote, replacements: replacements, message: message, why: why, source: source,
      claim: claim)
  }
}
