/// A time in which neutrality is asked for more strictly, by a calendar file.
public struct ElectionPeriod: Hashable, Sendable {
  /// Which profile holds in it.
  public let profile: Profile
  /// Its days.
  public let days: DayWindow
  /// The election.
  public let election: LocalizedText
  /// The decision that fixed the days.
  public let source: String

  /// Makes a period.
  public init(profile: Profile, days: DayWindow, election: LocalizedText, source: String) {
    self.profile = profile
    self.days = days
    self.election = election
    self.source = source
  }
}

extension Lexicon {
  /// The period that holds on a day: the strictest of those that do, the first of equal ones; nil in
  /// everyday times.
  public func period(on day: CalendarDay) -> ElectionPeriod? {
    let now = periods.filter { $0.days.contains(day) }
    let strictest = now.map(\.profile.number).max()
    return now.first { $0.profile.number == strictest }
  }

  /// All periods of the calendar, in file order.
  public var periods: [ElectionPeriod] { image.periods }
}
