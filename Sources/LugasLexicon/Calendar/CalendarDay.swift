/// A day of the calendar: `2024-09-25`.
public struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Year, month and day as one number: 20240925.
  public let number: UInt32

  /// Takes a day; nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard 1900...9999 ~= year, 1...12 ~= month,
      1...CalendarDay.length(ofMonth: month, in: year) ~= day
    else { return nil }
    number = UInt32(year * 10_000 + month * 100 + day)
  }

  /// The day so many days after 1 January 1970 (Hinnant, chrono-compatible low-level date algorithms).
  public init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * month + 2) / 5 + 1
    let calendarMonth = month < 10 ? month + 3 : month - 9
    let calendarYear = year + era * 400 + (calendarMonth <= 2 ? 1 : 0)
    number = UInt32(max(1900, calendarYear) * 10_000 + calendarMonth * 100 + day)
  }

  /// Days since 1 January 1970 (Hinnant, as above).
  public var daysSince1970: Int {
    let year = month <= 2 ? self.year - 1 : self.year
    let ofEra = year % 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return year / 400 * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  /// The year, as 2024.
  public var year: Int { Int(number / 10_000) }
  /// The month, 1 to 12.
  public var month: Int { Int(number / 100 % 100) }
  /// The day of the month, from 1.
  public var day: Int { Int(number % 100) }

  /// Reads `2024-09-25`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      parts.joined().utf8.allSatisfy({ $0 &- 0x30 < 10 }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Takes a number that `number` gave.
  init(number: UInt32) { self.number = number }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// As `2024-09-25`.
  public var description: String {
    let digits = String(number)
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }

  /// Orders by time.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }
}

/// The days on which something counts, both ends among them.
public struct DayWindow: Hashable, Sendable {
  /// The first day.
  public let from: CalendarDay
  /// The last day.
  public let until: CalendarDay

  /// Makes a window; nil when it ends before it begins.
  public init?(from: CalendarDay, until: CalendarDay) {
    guard from <= until else { return nil }
    self.from = from
    self.until = until
  }

  /// True when the day lies in it.
  public func contains(_ day: CalendarDay) -> Bool { from <= day && day <= until }
}
