import Foundation
import GRDB

extension SQLiteHistory {
  /// Records a step of the sign-off of a revision; the step is bound to the hash of its text.
  public func recordSignOff(
    _ step: SignOffStep, of revision: RevisionID, officer: String, note: String?,
    in session: SessionID
  ) throws(HistoryError) {
    let id: RecordID<RecordedSignOff> = newID()
    let made = time
    try write { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT draft, text FROM revision WHERE id = ?", arguments: [revision.text])
      guard let row else { throw MissingRow(table: "revision") }
      let draft = try row.text("draft")
      let last = try Int.fetchOne(
        database, sql: "SELECT max(sequence) FROM sign_off WHERE draft = ?", arguments: [draft])
      let sequence = (last ?? 0) + 1
      try database.execute(
        sql: """
          INSERT INTO sign_off (id, draft, revision, session, sequence, time, officer, step,
            text_hash, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id.text, draft, revision.text, session.text, sequence, made.count, officer,
          step.rawValue, Data(SHA256.digest(of: Array(try row.prose("text").utf8))), note?.prose,
        ])
      try seal(.signOff, draft, sequence...sequence, in: database)
      guard let note else { return }
      try Self.makeSearchable(
        note, as: .reason, draft: DraftID(draft), session: session, time: made, database)
    }
  }

  static func signOff(_ row: Row) throws -> RecordedSignOff {
    RecordedSignOff(
      step: try row.choice("step"), revision: try row.id("revision"),
      textHash: (try row.bytesIfPresent("text_hash") ?? []).hexadecimal,
      time: try row.time("time"), officer: try row.text("officer"),
      note: try row.proseIfPresent("note"))
  }
}
