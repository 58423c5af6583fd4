/// The columns of a table of persons and parties.
enum RosterColumn: String, CaseIterable {
  case name, short, number, party, office, region, from, until, called, slogans, accounts, english

  /// The column that a heading names, in either language.
  init?(heading: String) {
    guard let column = RosterColumn.byHeading[heading.lowercased()] else { return nil }
    self = column
  }

  /// All headings.
  static let headings = byHeading.keys.sorted()
  private static let byHeading: [String: RosterColumn] = [
    "name": .name, "nama": .name, "nama lengkap": .name,
    "short": .short, "short names": .short, "nama pendek": .short, "panggilan": .short,
    "nama panggilan": .short,
    "number": .number, "no": .number, "nomor": .number, "nomor urut": .number,
    "party": .party, "parties": .party, "partai": .party, "partai pengusung": .party,
    "office": .office, "jabatan": .office,
    "region": .region, "daerah": .region, "wilayah": .region,
    "from": .from, "mulai": .from, "dari": .from,
    "until": .until, "sampai": .until, "hingga": .until,
    "called": .called, "sebutan": .called, "nama pasangan": .called,
    "slogan": .slogans, "slogans": .slogans,
    "account": .accounts, "accounts": .accounts, "akun": .accounts, "tagar": .accounts,
    "english": .english, "inggris": .english,
  ]
}

/// One row of such a table, understood.
struct RosterRow {
  private(set) var entry: Roster.Entry
  /// What a keeper should look at.
  private(set) var remarks: [TableSlip] = []

  init(_ cells: [RosterColumn: String], _ known: RosterImport.Known) throws(TableSlip) {
    let parties = RosterRow.several(cells[.party])
    guard let name = cells[.name] ?? parties.first else {
      throw TableSlip.namelessRow
    }
    entry = Roster.Entry(name: name)
    entry.isParty = cells[.name] == nil
    entry.parties = parties
    entry.office = try RosterRow.office(cells[.office])
    entry.region = cells[.region]
    entry.number = try RosterRow.number(cells[.number])
    entry.days = try RosterRow.days(cells[.from], cells[.until])
    entry.called = RosterRow.several(cells[.called])
    entry.slogans = RosterRow.several(cells[.slogans])
    entry.accounts = RosterRow.several(cells[.accounts])
    entry.english = RosterRow.several(cells[.english])
    sortShortNames(RosterRow.several(cells[.short]), known)
    if !entry.isParty { noteUnknownParties(known) }
  }

  /// Short names that mean something else too count only behind a title, in a pair or in a tag.
  private mutating func sortShortNames(_ names: [String], _ known: RosterImport.Known) {
    for name in names where name != entry.name {
      if !name.contains(" "), known.isCommon(name) {
        entry.common.append(name)
        remarks.append(.commonName(name))
      } else {
        entry.short.append(name)
      }
    }
  }

  private mutating func noteUnknownParties(_ known: RosterImport.Known) {
    let names = Set(known.parties.map { $0.lowercased() })
    for party in entry.parties where !names.contains(party.lowercased()) {
      if let nearest = DidYouMean.nearest(to: party, in: known.parties) {
        remarks.append(.newParty(party, nearest: nearest))
      }
    }
  }

  /// `a | b` names two.
  private static func several(_ cell: String?) -> [String] {
    (cell ?? "").split(separator: "|").map {
      $0.split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  private static func number(_ cell: String?) throws(TableSlip) -> Int? {
    guard let cell else { return nil }
    guard let number = Int(cell), 1...99 ~= number else {
      throw TableSlip.ballotNumber(cell)
    }
    return number
  }

  private static func office(_ cell: String?) throws(TableSlip) -> String? {
    guard let cell else { return nil }
    if let office = offices.first(where: { $0.lowercased() == cell.lowercased() }) { return office }
    let nearest = DidYouMean.nearest(to: cell.lowercased(), in: offices.map { $0.lowercased() })
    throw TableSlip.unknownOffice(cell, nearest: nearest, known: offices)
  }

  private static let offices = [
    "Presiden", "Wakil Presiden", "Gubernur", "Wakil Gubernur", "Bupati", "Wakil Bupati",
    "Wali Kota", "Wakil Wali Kota", "DPR", "DPD", "DPRD", "Kepala Desa",
  ]

  private static func days(_ from: String?, _ until: String?) throws(TableSlip) -> DayWindow? {
    guard from != nil || until != nil else { return nil }
    guard let from, let until else { throw TableSlip.daysTogether }
    guard let window = DayWindow(from: try day(from), until: try day(until)) else {
      throw TableSlip.daysReversed(from: from, until: until)
    }
    return window
  }

  /// `2024-09-25`, or as spreadsheets write it: `25/09/2024`, `25-9-2024`.
  private static func day(_ cell: String) throws(TableSlip) -> CalendarDay {
    if let day = CalendarDay(cell) { return day }
    let parts = cell.split { $0 == "/" || $0 == "-" || $0 == "." }.compactMap { Int($0) }
    if parts.count == 3, parts[2] > 1000,
      let day = CalendarDay(year: parts[2], month: parts[1], day: parts[0])
    {
      return day
    }
    throw TableSlip.day(cell)
  }
}
