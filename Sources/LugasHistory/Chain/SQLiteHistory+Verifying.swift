import GRDB

extension SQLiteHistory {
  /// The newest entry of the chain.
  public func chainHead() throws(HistoryError) -> ChainHead {
    try read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT entry, hash FROM chain ORDER BY entry DESC LIMIT 1")
      return ChainHead(
        entry: try row.map { Int(try $0.integer("entry")) } ?? 0,
        hash: (try row?.bytesIfPresent("hash") ?? ChainLink.origin).hexadecimal)
    }
  }

  /// The entry that has this hash, as a head kept elsewhere has it; nil when none does.
  public func chainEntry(withHash hash: String) throws(HistoryError) -> Int? {
    try read { database in
      try Int.fetchOne(
        database, sql: "SELECT entry FROM chain WHERE lower(hex(hash)) = ?",
        arguments: [hash.lowercased()])
    }
  }

  /// Walks along the whole chain and says what is not as it was recorded.
  ///
  /// - Complexity: O(rows of the history).
  public func verifyChain() throws(HistoryError) -> ChainReport {
    try read { database in
      var walk = ChainWalk(database: database)
      try walk.run()
      return try walk.report()
    }
  }
}

/// One walk along the chain.
private struct ChainWalk {
  let database: Database
  private var problems: [ChainProblem] = []
  private var previous = ChainLink.origin
  private var last = 0
  /// Entries whose hash does not follow, for the second look.
  private var misfits: [ChainLink] = []
  private var numbers: [String: Int] = [:]
  private var purged: Set<String> = []

  init(database: Database) { self.database = database }

  mutating func run() throws {
    purged = try String.fetchSet(database, sql: "SELECT draft FROM purge")
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM chain ORDER BY entry")
    while let row = try rows.next() { try visit(try ChainLink(row)) }
    let count = try Int.fetchOne(database, sql: "SELECT value FROM counter WHERE name = 'entry'")
    if let count, count > last { add(.missing, last + 1, "") }
    try explainMisfits()
    try findUncovered()
    try findUnsettled()
  }

  private mutating func visit(_ link: ChainLink) throws {
    if link.entry != last + 1 { add(.missing, last + 1, "") }
    if link.expectedHash(after: previous, number: link.entry) != link.hash { misfits.append(link) }
    try lookAtRows(of: link)
    (previous, last) = (link.hash, link.entry)
  }

  private mutating func lookAtRows(of link: ChainLink) throws {
    guard let kind = ChainKind(rawValue: link.kind) else {
      return add(.broken, link.entry, link.kind)
    }
    guard let salt = link.salt else {
      let isPurged = kind.holdsTexts && purged.contains(link.subject)
      return isPurged ? () : add(.erased, link.entry, link.kind, try draft(link.subject))
    }
    guard link.first <= link.last else { return add(.broken, link.entry, link.kind) }
    let content = try ChainLink.content(
      of: kind, link.subject, link.first...link.last, salt: salt, database)
    if content != link.content { add(.altered, link.entry, link.kind, try draft(link.subject)) }
  }

  /// Tells entries that were moved from those that were changed: a moved one still has the hash of
  /// the place it was written to. Behind a gap the first entry cannot follow; the gap was told.
  private mutating func explainMisfits() throws {
    let gaps = Set(problems.filter { $0.kind == .missing }.compactMap(\.entry))
    for link in misfits {
      if try isMoved(link) {
        add(.reordered, link.entry, link.kind, try draft(link.subject))
      } else if !gaps.contains(where: { $0 < link.entry && !isThere($0..<link.entry) }) {
        add(.broken, link.entry, link.kind, try draft(link.subject))
      }
    }
  }

  /// True when some entry of these numbers is there.
  private func isThere(_ numbers: Range<Int>) -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM chain WHERE entry >= ? AND entry < ?)"
    let arguments: StatementArguments = [numbers.lowerBound, numbers.upperBound]
    return (try? Bool.fetchOne(database, sql: sql, arguments: arguments)) == true
  }

  private func isMoved(_ link: ChainLink) throws -> Bool {
    let near = misfits.prefix(Self.secondLook)
    let places = Set(near.map(\.entry))
    var hashes = near.map(\.hash)
    for place in places {
      let before = try Row.fetchOne(
        database, sql: "SELECT hash FROM chain WHERE entry = ?", arguments: [place - 1])
      hashes.append(try before?.bytesIfPresent("hash") ?? ChainLink.origin)
    }
    return places.contains { number in
      number != link.entry
        && hashes.contains { link.expectedHash(after: $0, number: number) == link.hash }
    }
  }

  /// How many misfits are looked at to find moved ones: the look takes the square of it.
  private static let secondLook = 24

  private mutating func findUncovered() throws {
    for kind in ChainKind.allCases {
      for row in try Row.fetchAll(database, sql: kind.uncovered) {
        add(.added, nil, kind.rawValue, try row.integerIfPresent("number").map { Int($0) })
      }
    }
  }

  /// The ledger of claims is made from sealed rows and not sealed itself; it must say what they say.
  /// Those of purged drafts no longer tell.
  private mutating func findUnsettled() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, number FROM draft WHERE id IN (SELECT draft FROM claim)
          AND id NOT IN (SELECT draft FROM purge) ORDER BY number
        """)
    for row in rows {
      let isSettled = try SQLiteHistory.isSettled(DraftID(try row.text("id")), database)
      if !isSettled { add(.contradicted, nil, "claim-standing", Int(try row.integer("number"))) }
    }
  }

  private mutating func add(
    _ kind: ChainProblem.Kind, _ entry: Int?, _ sealed: String, _ draft: Int? = nil
  ) {
    problems.append(ChainProblem(kind: kind, entry: entry, sealed: sealed, draft: draft))
  }

  private func draft(_ subject: String) throws -> Int? {
    try Int.fetchOne(database, sql: "SELECT number FROM draft WHERE id = ?", arguments: [subject])
  }

  func report() throws -> ChainReport {
    let adopted = try Int.fetchOne(
      database, sql: "SELECT value FROM counter WHERE name = 'adopted'")
    let order = ChainProblem.Kind.allCases
    let sorted = problems.sorted { left, right in
      let (leftKind, rightKind) = (
        order.firstIndex(of: left.kind), order.firstIndex(of: right.kind)
      )
      return (left.entry ?? .max, leftKind ?? 0, left.sealed, left.draft ?? 0)
        < (right.entry ?? .max, rightKind ?? 0, right.sealed, right.draft ?? 0)
    }
    return ChainReport(
      head: ChainHead(entry: last, hash: previous.hexadecimal), problems: sorted,
      purgedDrafts: purged.count, wasAdopted: (adopted ?? 0) > 0)
  }
}
