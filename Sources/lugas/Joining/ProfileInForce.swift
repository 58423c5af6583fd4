import LugasChecking
import LugasHistory
import LugasLexicon

/// The profile in which texts are checked, and why it is that one.
struct ProfileInForce: Equatable {
  let profile: Profile
  /// The calendar's period; nil in everyday times, and where the officer chose.
  let period: ElectionPeriod?
  /// The officer chose it.
  let isChosen: Bool

  private init(_ profile: Profile) {
    self.profile = profile
    period = nil
    isChosen = false
  }

  /// What holds before anything else is known.
  static let everyday = ProfileInForce(.everyday)

  /// The chosen one, else what the lexicon's calendar says of a day.
  init(chosen: Profile?, _ lexicon: Lexicon, on day: CalendarDay) {
    period = chosen == nil ? lexicon.period(on: day) : nil
    profile = chosen ?? period?.profile ?? .everyday
    isChosen = chosen != nil
  }
}

extension CheckOptions {
  /// These options in a profile, on a day.
  func on(_ day: CalendarDay, _ profile: ProfileInForce) -> CheckOptions {
    var options = self
    options.profile = profile.profile
    options.day = day
    return options
  }
}

extension Surroundings {
  /// The day it is where the officer works.
  var today: CalendarDay { Dates.calendarDay(now()) }
}
