/// Writes a roster as its file.
enum RosterText {
  static func yaml(_ roster: Roster) -> String {
    let head = [
      "roster: \(YAMLText.plain(roster.name))", "language: \(roster.language.rawValue)",
      "election: \(YAMLText.quoted(roster.election))",
      "source: \(YAMLText.quoted(roster.source))", "from: \(roster.days.from)",
      "until: \(roster.days.until)", "entries:",
    ]
    return (head + roster.entries.flatMap(lines)).map { $0 + "\n" }.joined()
  }

  private static func lines(of entry: Roster.Entry) -> [String] {
    let first = entry.isParty ? "party" : "name"
    var lines = ["  - \(first): \(YAMLText.plain(entry.name))"]
    func add(_ key: String, _ value: String?) {
      if let value { lines.append("    \(key): \(value)") }
    }
    func add(_ key: String, all names: [String]) {
      if !names.isEmpty {
        add(key, "[\(names.map { YAMLText.plain($0) }.joined(separator: ", "))]")
      }
    }
    add("short", all: entry.short)
    add("common", all: entry.common)
    add("english", all: entry.english)
    add("number", entry.number.map(String.init))
    if !entry.isParty { add("party", all: entry.parties) }
    add("office", entry.office.map { YAMLText.plain($0) })
    add("region", entry.region.map { YAMLText.plain($0) })
    add("accounts", all: entry.accounts)
    add("called", all: entry.called)
    add("slogans", all: entry.slogans)
    add("from", entry.days.map { "\($0.from)" })
    add("until", entry.days.map { "\($0.until)" })
    return lines
  }
}
