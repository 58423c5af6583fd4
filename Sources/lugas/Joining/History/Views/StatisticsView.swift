import LugasHistory
import LugasLexicon
import LugasTerminal

/// Statistics on a screen: a row and a bar for each rule, family and week.
struct StatisticsView {
  let language: Language

  /// Rules that are shown; those that officers rewrite most come first.
  private static let shownRules = 20
  private static let longestBar = 20
  private static let shortestBar = 8

  func show(_ statistics: HistoryStatistics, on screen: inout Screen) {
    screen.write(StyledText(StatisticsWords.drafts(statistics.drafts).words(language)))
    guard statistics.drafts > 0 else { return }
    screen.write(StyledText(StatisticsWords.legend.words(language)), indent: 2)
    section(.byFamily, statistics.families, &screen) { key in
      Family(rawValue: key)?.words(language) ?? key
    }
    section(.byWeek, statistics.weeks, &screen) { $0 }
    section(.byRule, Array(statistics.rules.prefix(Self.shownRules)), &screen) { $0 }
    let more = statistics.rules.count - Self.shownRules
    if more > 0 { screen.write(StyledText(StatisticsWords.more(more).words(language))) }
  }

  private func section(
    _ heading: StatisticsWords, _ lines: [HistoryStatistics.Line], _ screen: inout Screen,
    name: (String) -> String
  ) {
    screen.newline()
    screen.write(.styled(heading.words(language), .heading))
    let names = lines.map { name($0.key) }
    let width = min(40, names.map(\.count).max() ?? 0)
    let counted = lines.map { StatisticsWords.counts($0.tally).words(language).count }.max() ?? 0
    // The bar gives way first, so that a row stays one row.
    let room = max(Self.shortestBar, min(Self.longestBar, screen.columns - width - counted - 6))
    for (line, name) in zip(lines, names) {
      let pad = String(repeating: " ", count: max(0, width - name.count))
      let tally = line.tally
      let counts = StatisticsWords.counts(tally).words(language)
      screen.write(StyledText("  \(name)\(pad)  \(bar(tally, room))  \(counts)"), indent: 4)
    }
  }

  /// Shares of what was offered; each that is not zero has at least one sign.
  private func bar(_ tally: Tally, _ length: Int) -> String {
    let parts = [
      ("#", tally.accepted + tally.sourced), ("~", tally.edited), ("x", tally.rejected),
    ]
    var bar = ""
    for (sign, count) in parts where count > 0 {
      let share = count * length / max(1, tally.offered)
      bar += String(repeating: sign, count: max(1, share))
    }
    bar = String(bar.prefix(length))
    return bar + String(repeating: ".", count: length - bar.count)
  }
}

/// What is said of statistics.
enum StatisticsWords: Worded {
  case drafts(Int)
  case legend
  case byFamily
  case byWeek
  case byRule
  case more(Int)
  case counts(Tally)

  var texts: (id: String, en: String) {
    switch self {
    case .drafts(let count):
      (
        "\(Numerals.grouped(count, .id)) naskah",
        count == 1 ? "1 draft" : "\(Numerals.grouped(count, .en)) drafts"
      )
    case .legend:
      (
        "# diterima atau bersumber   ~ disunting   x ditolak   . dilewati atau belum",
        "# accepted or sourced   ~ edited   x rejected   . skipped or undecided"
      )
    case .byFamily: ("MENURUT KELUARGA", "BY FAMILY")
    case .byWeek: ("MENURUT MINGGU", "BY WEEK")
    case .byRule:
      (
        "MENURUT ATURAN (yang paling sering disunting atau ditolak dulu)",
        "BY RULE (those edited or rejected most often first)"
      )
    case .more(let count):
      (
        "  … \(Numerals.grouped(count, .id)) aturan lagi; --format csv untuk semua",
        "  … \(Numerals.english(count, "more rule")); --format csv for all"
      )
    case .counts(let tally):
      (
        "\(tally.offered) saran: \(tally.accepted + tally.sourced) / \(tally.edited) / \(tally.rejected)",
        "\(tally.offered) offered: \(tally.accepted + tally.sourced) / \(tally.edited) / \(tally.rejected)"
      )
    }
  }
}
