/// What an entry of the chain seals: the rows of one recorded call.
///
/// `subject` and the range name the rows: of a draft those with these ordinals or sequence numbers.
package enum ChainKind: String, Sendable, CaseIterable {
  case session
  case sessionEnd = "session-end"
  case ruleSwitch = "rule-switch"
  case privateDraft = "private-draft"
  case sessionNote = "session-note"
  case draft
  case suggestions
  case claims
  case decisions
  case revision
  case copy
  case note
  case close
  case signOff = "sign-off"
  case hold
  case purge

  /// The rows as a query; `:subject`, `:first` and `:last` are its arguments. The columns are named,
  /// so that a column of a later version changes no hash.
  var query: String {
    switch self {
    case .session:
      """
      SELECT id, started, officer, language, lexicon_hash, lexicon_rules, program_version, kind
        FROM session WHERE id = :subject
      """
    case .sessionEnd: "SELECT id, ended FROM session WHERE id = :subject AND ended IS NOT NULL"
    case .ruleSwitch: rows("id, session, sequence, time, name, is_on, rules", of: "rule_switch")
    case .privateDraft: rows("id, session, sequence, time", of: "private_draft")
    case .sessionNote:
      """
      SELECT id, session, draft, suggestion, sequence, time, officer, text FROM note
        WHERE session = :subject AND draft IS NULL AND sequence BETWEEN :first AND :last
      """
    case .draft:
      "SELECT id, number, session, text, language, created FROM draft WHERE id = :subject"
    case .suggestions:
      """
      SELECT id, draft, ordinal, number, overlapped_by, rule, family, kind, severity, utf8_start,
        utf8_end, quote, replacements, message, why, source FROM suggestion
        WHERE draft = :subject AND ordinal BETWEEN :first AND :last ORDER BY ordinal
      """
    case .claims:
      """
      SELECT claim.suggestion, claim.draft, words, sentence, marker, stale_days FROM claim
        JOIN suggestion ON suggestion.id = claim.suggestion
        WHERE claim.draft = :subject AND ordinal BETWEEN :first AND :last ORDER BY ordinal
      """
    case .decisions:
      rows(
        """
        id, draft, suggestion, session, sequence, time, action, replacement, replacement_text,
        own_text, reason, source, bulk
        """, of: "decision")
    case .revision: rows("id, draft, session, sequence, time, text", of: "revision")
    case .copy:
      rows(
        """
        id, draft, revision, session, sequence, time, platform, override_reason, held_by,
        held_marker
        """, of: "copy")
    case .note:
      rows("id, session, draft, suggestion, sequence, time, officer, text", of: "note")
    case .close:
      "SELECT id, state, closed FROM draft WHERE id = :subject AND state <> 'open'"
    case .signOff:
      rows(
        "id, draft, revision, session, sequence, time, officer, step, text_hash, note",
        of: "sign_off")
    case .hold: rows("id, draft, sequence, time, officer, is_held, reason", of: "hold")
    case .purge:
      "SELECT id, draft, time, officer, reason, consent FROM purge WHERE draft = :subject"
    }
  }

  /// The rows of a draft, or of a session, by sequence number.
  private func rows(_ columns: String, of table: String) -> String {
    let owner = table == "rule_switch" || table == "private_draft" ? "session" : "draft"
    return """
      SELECT \(columns) FROM \(table)
        WHERE \(owner) = :subject AND sequence BETWEEN :first AND :last ORDER BY sequence
      """
  }

  /// True when every number of the range has its row; of suggestions, only some are claims.
  var isGapless: Bool { self != .claims }

  /// True when a purge takes the texts of its rows, and with them the salt of the entry.
  var holdsTexts: Bool {
    switch self {
    case .draft, .suggestions, .claims, .decisions, .revision, .copy, .note, .signOff: true
    case .session, .sessionEnd, .ruleSwitch, .privateDraft, .sessionNote, .close, .hold, .purge:
      false
    }
  }

  /// Rows that no entry seals, as a query for the draft's number (NULL for none) and a sequence.
  var uncovered: String {
    let isSealed = { (subject: String, range: String) in
      """
      NOT EXISTS (SELECT 1 FROM chain WHERE chain.subject = \(subject)
        AND chain.kind = '\(rawValue)'\(range))
      """
    }
    let within = { (number: String) in " AND \(number) BETWEEN chain.first AND chain.last" }
    func ofDraft(_ table: String, by number: String = "sequence", where more: String = "") -> String
    {
      """
      SELECT draft.number, r.\(number) AS place FROM \(table) r LEFT JOIN draft ON draft.id = r.draft
        WHERE \(more)\(isSealed("r.draft", within("r.\(number)")))
      """
    }
    func ofSession(_ table: String, where more: String = "") -> String {
      """
      SELECT NULL AS number, r.sequence AS place FROM \(table) r
        WHERE \(more)\(isSealed("r.session", within("r.sequence")))
      """
    }
    return switch self {
    case .session: "SELECT NULL AS number, 0 AS place FROM session r WHERE \(isSealed("r.id", ""))"
    case .sessionEnd:
      """
      SELECT NULL AS number, 0 AS place FROM session r
        WHERE r.ended IS NOT NULL AND \(isSealed("r.id", ""))
      """
    case .ruleSwitch: ofSession("rule_switch")
    case .privateDraft: ofSession("private_draft")
    case .sessionNote: ofSession("note", where: "r.draft IS NULL AND ")
    case .draft: "SELECT r.number, 0 AS place FROM draft r WHERE \(isSealed("r.id", ""))"
    case .suggestions: ofDraft("suggestion", by: "ordinal")
    case .claims:
      """
      SELECT draft.number, s.ordinal AS place FROM claim r JOIN suggestion s ON s.id = r.suggestion
        LEFT JOIN draft ON draft.id = r.draft
        WHERE \(isSealed("r.draft", within("s.ordinal")))
      """
    case .decisions: ofDraft("decision")
    case .revision: ofDraft("revision")
    case .copy: ofDraft("copy")
    case .note: ofDraft("note", where: "r.draft IS NOT NULL AND ")
    case .close:
      "SELECT r.number, 0 AS place FROM draft r WHERE r.state <> 'open' AND \(isSealed("r.id", ""))"
    case .signOff: ofDraft("sign_off")
    case .hold: ofDraft("hold")
    case .purge:
      """
      SELECT draft.number, 0 AS place FROM purge r JOIN draft ON draft.id = r.draft
        WHERE \(isSealed("r.draft", ""))
      """
    }
  }
}
