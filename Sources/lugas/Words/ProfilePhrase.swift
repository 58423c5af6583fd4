import LugasLexicon

/// What is said of the profile in force.
enum ProfilePhrase: Worded {
  case inForce(ProfileInForce)

  var texts: (id: String, en: String) {
    switch self {
    case .inForce(let state):
      (
        "Profil: \(state.profile.name(.id))\(ProfilePhrase.reason(state, .id)).",
        "Profile: \(state.profile.name(.en))\(ProfilePhrase.reason(state, .en))."
      )
    }
  }

  private static func reason(_ state: ProfileInForce, _ language: Language) -> String {
    if state.isSetting, state.isChosen {
      return language == .id ? ", dari setelan" : ", from the settings"
    }
    if state.isChosen { return language == .id ? ", dipilih untuk sesi ini" : ", chosen here" }
    guard let period = state.period else {
      return language == .id
        ? ", tidak ada masa kampanye dalam kalender" : ", no campaign in the calendar"
    }
    let until = Dates.day(period.days.until, language)
    return language == .id
      ? ", \(period.election[.id]), sampai \(until) (\(period.source))"
      : ", \(period.election[.en]), until \(until) (\(period.source))"
  }
}

extension Profile {
  /// Its name for officers.
  func name(_ language: Language) -> String {
    switch (self, language) {
    case (.everyday, .id): "biasa"
    case (.campaign, .id): "kampanye"
    case (.quiet, .id): "tenang"
    case (_, .en): rawValue
    }
  }
}
