import GRDB

/// A filter of drafts as SQL over `draft` and `session`.
struct DraftCondition {
  /// `WHERE …`, or nothing.
  let sql: String
  /// The ids of the drafts, as a subquery in the order and number asked for: their texts are read
  /// only once it is known which they are.
  let chosen: String
  /// Its arguments.
  let arguments: StatementArguments

  init(_ filter: DraftFilter) {
    let asked = Self.valued(filter).filter { $0.value != nil }
    var values: [String: (any DatabaseValueConvertible)?] = [:]
    for condition in asked { values[condition.name] = condition.value }
    let conditions = asked.map(\.sql) + Self.plain(filter)
    sql = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    arguments = StatementArguments(values)
    // By officer the sessions lead, so that their index gives the order.
    let tables =
      filter.order == .officer
      ? "session CROSS JOIN draft ON draft.session = session.id"
      : "draft JOIN session ON session.id = draft.session"
    // What is open is told draft by draft, so that no number of them is enough.
    let limit = filter.isOpen ? -1 : filter.limit ?? -1
    chosen = """
      SELECT draft.id AS chosen FROM \(tables) \(sql) ORDER BY \(filter.order.terms) LIMIT \(limit)
      """
  }

  private typealias Condition = (
    sql: String, name: String, value: (any DatabaseValueConvertible)?
  )

  /// Conditions with a value. A family is common, so that the drafts are walked; a rule is rare, so
  /// that its suggestions are.
  private static func valued(_ filter: DraftFilter) -> [Condition] {
    [
      ("draft.created >= :since", "since", filter.since?.count),
      ("draft.created < :until", "until", filter.until?.count),
      (
        "EXISTS (SELECT 1 FROM suggestion s WHERE s.draft = draft.id AND s.family = :family)",
        "family", filter.family
      ),
      ("draft.id IN (SELECT s.draft FROM suggestion s WHERE s.rule = :rule)", "rule", filter.rule),
      ("draft.state = :state", "state", filter.state?.rawValue),
      ("session.officer = :officer", "officer", filter.officer),
      ("draft.language = :language", "language", filter.language),
      (
        "EXISTS (SELECT 1 FROM copy WHERE copy.draft = draft.id AND copy.platform = :platform)",
        "platform", filter.platform
      ),
      (
        filter.decision?.isCommon == true
          ? "EXISTS (SELECT 1 FROM decision d WHERE d.action = :decision AND d.draft = draft.id)"
          : "draft.id IN (SELECT d.draft FROM decision d WHERE d.action = :decision)",
        "decision", filter.decision?.rawValue
      ),
    ]
  }

  /// Conditions that hold or do not hold.
  private static func yesOrNo(_ filter: DraftFilter) -> [String] {
    let conditions = [
      (filter.isPurged, "EXISTS (SELECT 1 FROM purge WHERE purge.draft = draft.id)"),
      (
        filter.isHeld,
        """
        coalesce((SELECT is_held FROM hold WHERE hold.draft = draft.id ORDER BY sequence DESC LIMIT 1), 0)
        """
      ),
      (filter.isCopied, "EXISTS (SELECT 1 FROM copy WHERE copy.draft = draft.id)"),
    ]
    return conditions.compactMap { isAsked, sql in isAsked.map { $0 ? sql : "NOT \(sql)" } }
  }

  private static func plain(_ filter: DraftFilter) -> [String] {
    var conditions: [String] = []
    // A finished draft was decided; an undo may have opened it again, which the tally tells.
    if filter.isOpen {
      conditions.append(
        """
        draft.state <> 'abandoned' AND draft.id IN (SELECT id FROM draft WHERE state = 'open'
          UNION SELECT draft FROM decision WHERE action = 'undo')
        """)
    }
    if filter.hasOpenClaims {
      conditions.append(
        """
        draft.id IN (SELECT claim.draft FROM claim_standing JOIN claim USING (suggestion)
          WHERE claim_standing.state = 'open') AND draft.state <> 'abandoned'
          AND draft.id NOT IN (SELECT draft FROM purge)
        """)
    }
    if filter.isOverridden {
      conditions.append(
        "draft.id IN (SELECT copy.draft FROM copy WHERE copy.override_reason IS NOT NULL)")
    }
    if filter.leavesOutGivenUp {
      conditions.append(
        """
        (draft.state <> 'abandoned' OR EXISTS (SELECT 1 FROM copy WHERE copy.draft = draft.id))
        """)
    }
    if filter.hasSignOffs { conditions.append("draft.id IN (SELECT draft FROM sign_off)") }
    if let numbers = filter.numbers {
      conditions.append("draft.number IN (\(numbers.map(String.init).joined(separator: ", ")))")
    }
    return conditions + yesOrNo(filter)
  }
}

extension DecisionAction.Name {
  /// Most drafts have one.
  fileprivate var isCommon: Bool {
    switch self {
    case .accept, .reject, .edit, .skip: true
    case .source, .undo, .redo, .note: false
    }
  }
}

extension DraftFilter.Order {
  /// The terms behind ORDER BY.
  var terms: String {
    switch self {
    case .newest: "draft.number DESC"
    case .oldest: "draft.number"
    case .officer: "session.officer, draft.number DESC"
    case .language: "draft.language, draft.number DESC"
    }
  }
}

extension KnownValue {
  /// The table and its indexed column.
  var place: (table: String, column: String) {
    switch self {
    case .rule: ("suggestion", "rule")
    case .officer: ("session", "officer")
    case .platform: ("copy", "platform")
    }
  }
}
