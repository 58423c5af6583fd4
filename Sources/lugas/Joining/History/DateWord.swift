import ArgumentParser
import Foundation
import LugasHistory

/// A day, month, year or stretch of days as an officer writes it, as a half-open range of time.
///
/// `today`, `hari-ini`, `kemarin`, `minggu-ini`, `bulan-ini`, `2026`, `2026-11`, `2026-11-23`, `7d` or
/// `7h` (*hari*): the last seven days, today among them. Days are those of the machine's time zone,
/// weeks begin on Monday.
struct DateWord {
  /// The instants; a range without end reaches to the end of its last day.
  let range: Range<UTCMilliseconds>

  /// Reads a word; nil for anything else.
  init?(_ word: String, now: UTCMilliseconds, zone: TimeZone = .current) {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = zone
    let today = calendar.startOfDay(for: Date(timeIntervalSince1970: Double(now.count) / 1000))
    guard let days = DateWord.days(word.lowercased(), today, calendar) else { return nil }
    range = DateWord.instant(days.lowerBound)..<DateWord.instant(days.upperBound)
  }

  private static func days(
    _ word: String, _ today: Date, _ calendar: Calendar
  ) -> Range<Date>? {
    let add = { (unit: Calendar.Component, count: Int, date: Date) in
      calendar.date(byAdding: unit, value: count, to: date) ?? date
    }
    let tomorrow = add(.day, 1, today)
    switch word {
    case "today", "hari-ini", "hariini": return today..<tomorrow
    case "yesterday", "kemarin": return add(.day, -1, today)..<today
    case "this-week", "week", "minggu-ini", "pekan-ini":
      return calendar.dateInterval(of: .weekOfYear, for: today).map { $0.start..<$0.end }
    case "this-month", "month", "bulan-ini":
      return calendar.dateInterval(of: .month, for: today).map { $0.start..<$0.end }
    default: break
    }
    if let unit = word.last, "dh".contains(unit), let count = Int(word.dropLast()),
      (1...36_500).contains(count)
    {
      return add(.day, 1 - count, today)..<tomorrow
    }
    return calendarDays(word, calendar)
  }

  /// `2026`, `2026-11` or `2026-11-23`.
  private static func calendarDays(_ word: String, _ calendar: Calendar) -> Range<Date>? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = parts.map(\.count)
    guard [[4], [4, 2], [4, 2, 2]].contains(lengths),
      parts.allSatisfy({ $0.allSatisfy { "0"..."9" ~= $0 } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let components = DateComponents(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : 1,
      day: numbers.count > 2 ? numbers[2] : 1)
    let unit: Calendar.Component = [.year, .month, .day][numbers.count - 1]
    guard components.isValidDate(in: calendar), let start = calendar.date(from: components),
      let end = calendar.date(byAdding: unit, value: 1, to: start)
    else { return nil }
    return start..<end
  }

  private static func instant(_ date: Date) -> UTCMilliseconds {
    UTCMilliseconds(Int64((date.timeIntervalSince1970 * 1000).rounded()))
  }

  /// The range of an option's word; a word that is no date is a slip.
  static func range(_ word: String?, _ now: UTCMilliseconds) throws -> Range<UTCMilliseconds>? {
    guard let word else { return nil }
    guard let date = DateWord(word, now: now) else {
      throw ValidationError(HistorySlip.noDate(word))
    }
    return date.range
  }
}
