/// Makes a roster from a table: a row for each person or party, with columns that the first row names.
///
/// A row that cannot be used is a problem of the table, at its line; the others make the roster.
public struct RosterImport {
  /// What the roster says of itself.
  public struct Head: Sendable {
    /// The roster's name.
    public let name: String
    /// The election in words.
    public let election: String
    /// Where the names come from.
    public let source: String
    /// When they stand; nil to take it from the rows.
    public let days: DayWindow?

    /// Makes a head.
    public init(name: String, election: String, source: String, days: DayWindow?) {
      self.name = name
      self.election = election
      self.source = source
      self.days = days
    }
  }

  /// The roster as YAML; it reads without problems. Empty when no row can be used.
  public private(set) var text = ""
  /// The rows that were refused, and why; rows to look at as warnings.
  public private(set) var problems: [LexiconProblem] = []
  /// Entries in the roster.
  public var entryCount: Int { entries.count }

  private let head: Head
  private let table: LexiconFile
  private let known: Known
  private var entries: [Roster.Entry] = []
  private var lines: [String: Int] = [:]

  /// What the lexicon knows already.
  public struct Known: Sendable {
    /// Names of parties.
    public let parties: [String]
    /// True for a word that is no name alone: an everyday word, or a name that many have.
    public let isCommon: @Sendable (String) -> Bool

    /// Makes it.
    public init(parties: [String], isCommon: @escaping @Sendable (String) -> Bool) {
      self.parties = parties
      self.isCommon = isCommon
    }
  }

  /// Reads a table.
  public init(_ table: LexiconFile, head: Head, known: Known) {
    self.head = head
    self.table = table
    self.known = known
    let csv = CSVTable(table.text, cells: 2...RosterColumn.allCases.count)
    if let line = csv.openQuoteLine { note(line, .openQuote) }
    if let first = csv.rows.first, let columns = columns(of: first) {
      for row in csv.rows.dropFirst() { add(row, columns) }
    }
    finish()
  }

  private mutating func finish() {
    problems.sort()
    guard !entries.isEmpty else { return }
    guard let days = head.days ?? spannedDays else {
      return note(1, .noDays)
    }
    text = RosterText.yaml(
      Roster(
        name: head.name, language: .id, election: head.election, source: head.source, days: days,
        entries: entries))
  }

  private var spannedDays: DayWindow? {
    let days = entries.compactMap(\.days)
    guard let from = days.map(\.from).min(), let until = days.map(\.until).max() else { return nil }
    return DayWindow(from: from, until: until)
  }

  private mutating func note(
    _ line: Int, _ slip: TableSlip, _ weight: LexiconProblem.Weight = .error
  ) {
    problems.append(
      LexiconProblem(
        file: table, place: LexiconPlace(line: line, column: 1), slip, weight: weight))
  }

  /// The columns by the headings; nil, with a problem, when they cannot be told.
  private mutating func columns(of row: CSVTable.Row) -> [RosterColumn?]? {
    let columns = row.cells.map { RosterColumn(heading: $0) }
    guard columns.contains(.name) || columns.contains(.party) else {
      note(row.line, .noHeadings(known: RosterColumn.allCases.map(\.rawValue)))
      return nil
    }
    for (cell, column) in zip(row.cells, columns) where column == nil && !cell.isEmpty {
      let nearest = DidYouMean.nearest(to: cell.lowercased(), in: RosterColumn.headings)
      note(row.line, .unknownColumn(cell, nearest: nearest))
    }
    return columns
  }

  private mutating func add(_ row: CSVTable.Row, _ columns: [RosterColumn?]) {
    var cells: [RosterColumn: String] = [:]
    for (cell, column) in zip(row.cells, columns) where !cell.isEmpty {
      if let column { cells[column] = cell }
    }
    do throws(TableSlip) {
      let reading = try RosterRow(cells, known)
      let key = "\(reading.entry.name.lowercased()) \(reading.entry.region ?? "")"
      if let first = lines[key] {
        return note(row.line, .doubled(reading.entry.name, line: first))
      }
      lines[key] = row.line
      entries.append(reading.entry)
      for remark in reading.remarks { note(row.line, remark, .warning) }
      noteCrowd(reading.entry, row.line)
    } catch {
      note(row.line, error)
    }
  }

  /// A number belongs to two persons at most.
  private mutating func noteCrowd(_ entry: Roster.Entry, _ line: Int) {
    let same = entries.filter {
      $0.number == entry.number && $0.region == entry.region && $0.isParty == entry.isParty
    }
    if let number = entry.number, same.count > (entry.isParty ? 1 : 2) {
      note(
        line, .crowdedNumber(number, count: same.count, isOfParties: entry.isParty), .warning)
    }
  }
}
