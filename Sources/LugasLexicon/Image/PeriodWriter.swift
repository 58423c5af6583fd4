/// Writes the calendar's periods into an image: profile, first and last day, then the election (id,
/// en) and the source, each as offset and length in the text section.
enum PeriodWriter {
  /// Numbers a period takes.
  static let width = 9

  static func write(_ periods: [ElectionPeriod], _ writer: inout ImageWriter) {
    var rows: [UInt32] = []
    for period in periods {
      rows += [
        UInt32(period.profile.number), period.days.from.number, period.days.until.number,
      ]
      for text in [period.election.id, period.election.en, period.source] {
        rows += CardWriter.place(of: text, &writer)
      }
    }
    writer.write(rows, .periods)
  }
}

extension LexiconImage {
  /// The calendar's periods, in file order.
  var periods: [ElectionPeriod] {
    let row = unsafe row(.periods)
    return (0..<row.count / PeriodWriter.width).compactMap { number in
      let at = number * PeriodWriter.width
      func text(_ field: Int) -> String? {
        let offset = unsafe row[at + 3 + field * 2]
        return offset == CardWriter.absent
          ? nil : self.text(offset, unsafe row[at + 4 + field * 2])
      }
      let days = unsafe DayWindow(
        from: CalendarDay(number: row[at + 1]), until: CalendarDay(number: row[at + 2]))
      guard let days, let election = LocalizedText(known: text(0), text(1)) else { return nil }
      let profile = Profile.allCases[min(Int(unsafe row[at]), Profile.allCases.count - 1)]
      return ElectionPeriod(
        profile: profile, days: days, election: election, source: text(2) ?? "")
    }
  }
}
