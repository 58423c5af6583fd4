import Foundation
import LugasHistory
import LugasLexicon

/// Instants as an officer reads them: local time, in the interface's language.
enum Dates {
  /// `23 Nov 2026`.
  static func day(_ instant: UTCMilliseconds, _ language: Language, zone: TimeZone = .current)
    -> String
  {
    let parts = parts(of: instant, zone)
    let names = language == .id ? indonesian : english
    let month = names[max(0, min(11, (parts.month ?? 1) - 1))]
    return "\(parts.day ?? 0) \(month) \(parts.year ?? 0)"
  }

  /// The day of the calendar so far east of Greenwich.
  static func calendarDay(_ instant: UTCMilliseconds, secondsFromGMT: Int) -> CalendarDay {
    let local = Int(instant.count) + secondsFromGMT * 1000
    let day = 86_400_000
    return CalendarDay(daysSince1970: (local >= 0 ? local : local - day + 1) / day)
  }

  /// `23 Nov 2026`.
  static func day(_ day: CalendarDay, _ language: Language) -> String {
    let names = language == .id ? indonesian : english
    return "\(day.day) \(names[day.month - 1]) \(day.year)"
  }

  /// `23 Nov 2026 09.14 WIB`.
  static func time(
    _ instant: UTCMilliseconds, _ language: Language, zone: TimeZone = .current
  ) -> String {
    "\(minute(instant, language, zone: zone)) \(name(of: zone))"
  }

  /// `23 Nov 2026 09.14`, for a list, whose heading or reader knows the zone.
  static func minute(
    _ instant: UTCMilliseconds, _ language: Language, zone: TimeZone = .current
  ) -> String {
    let parts = parts(of: instant, zone)
    let hour = twoDigits(parts.hour ?? 0)
    let minute = twoDigits(parts.minute ?? 0)
    let separator = language == .id ? "." : ":"
    return "\(day(instant, language, zone: zone)) \(hour)\(separator)\(minute)"
  }

  /// The Monday of an instant's week, `2026-11-23`.
  static func week(of instant: UTCMilliseconds, zone: TimeZone = .current) -> String {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = zone
    let date = Date(timeIntervalSince1970: Double(instant.count) / 1000)
    let monday = calendar.dateInterval(of: .weekOfYear, for: date)?.start ?? date
    let parts = calendar.dateComponents([.year, .month, .day], from: monday)
    return
      "\(parts.year ?? 0)-\(twoDigits(parts.month ?? 0))-\(twoDigits(parts.day ?? 0))"
  }

  /// `2026-11-12T02:14:05Z`: for other programs, in UTC.
  static func utc(_ instant: UTCMilliseconds) -> String {
    let parts = parts(of: instant, .gmt)
    let day = [parts.month ?? 0, parts.day ?? 0].map(twoDigits).joined(separator: "-")
    let time = [parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0].map(twoDigits)
    return "\(parts.year ?? 0)-\(day)T\(time.joined(separator: ":"))Z"
  }

  private static func parts(of instant: UTCMilliseconds, _ zone: TimeZone) -> DateComponents {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let date = Date(timeIntervalSince1970: Double(instant.count) / 1000)
    return calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
  }

  /// The zones of Indonesia by their own names.
  private static func name(of zone: TimeZone) -> String {
    switch zone.secondsFromGMT() {
    case 25_200: "WIB"
    case 28_800: "WITA"
    case 32_400: "WIT"
    case 0: "UTC"
    default: zone.abbreviation() ?? zone.identifier
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  private static let indonesian = [
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
  ]
  private static let english = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
