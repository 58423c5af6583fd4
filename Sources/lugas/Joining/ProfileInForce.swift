import Foundation
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
  /// It was chosen in a file of settings.
  let isSetting: Bool

  private init(_ profile: Profile) {
    self.profile = profile
    period = nil
    isChosen = false
    isSetting = false
  }

  /// What holds before anything else is known.
  static let everyday = ProfileInForce(.everyday)

  /// The chosen one, else what the lexicon's calendar says of a day.
  init(chosen: Profile?, _ lexicon: Lexicon, on day: CalendarDay, isSetting: Bool = false) {
    self.isSetting = isSetting
    period = chosen == nil ? lexicon.period(on: day) : nil
    profile = chosen ?? period?.profile ?? .everyday
    isChosen = chosen != nil
  }

  /// That of the settings.
  init(_ settings: Settings, _ lexicon: Lexicon, on day: CalendarDay) {
    let isSetting =
      switch settings[.profile].origin {
      case .site, .user: true
      default: false
      }
    self.init(chosen: settings.profile, lexicon, on: day, isSetting: isSetting)
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
  /// The day it is where the officer works. The system is asked, not Foundation, whose zones take a
  /// millisecond of every start.
  var today: CalendarDay {
    let now = now()
    var seconds = time_t(now.count / 1000)
    var parts = unsafe tm()
    let isKnown = unsafe localtime_r(&seconds, &parts) != nil
    return Dates.calendarDay(now, secondsFromGMT: isKnown ? unsafe parts.tm_gmtoff : 0)
  }
}
