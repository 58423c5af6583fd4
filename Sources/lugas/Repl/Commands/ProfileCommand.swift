import LugasLexicon

/// `/profile [everyday | campaign | quiet | auto]`: how strict the neutral rules are in this session.
enum ProfileCommand: ReplCommand {
  static let names = (en: "/profile", id: "/profil")
  static let arguments = (
    en: "[everyday | campaign | quiet | auto]", id: "[biasa | kampanye | tenang | otomatis]"
  )
  static let summary = (
    id: "profil masa pemilu: biasa, kampanye, atau masa tenang; otomatis menurut kalender",
    en: "the election profile: everyday, campaign or quiet; auto goes by the calendar"
  )
  static let example = (id: "/profil kampanye", en: "/profile campaign")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let word = arguments.lowercased()
    guard !word.isEmpty else { return desk.say(ProfilePhrase.inForce(desk.profile)) }
    guard let chosen = SettingKey.profile.word(word == "otomatis" ? "auto" : word) else {
      return HelpCommand.explain(self, on: &desk)
    }
    guard desk.set(.profile, [chosen]) else { return }
    desk.say(ProfilePhrase.inForce(desk.profile))
    desk.recheck()
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    let known = Profile.allCases.flatMap { [$0.rawValue, $0.name(.id)] } + ["auto", "otomatis"]
    return known.filter { $0.hasPrefix(word) }
  }
}

extension Desk {
  /// Sets the profile.
  mutating func setProfile(_ profile: ProfileInForce) {
    self.profile = profile
    pipeline.set(profile, on: surroundings.today)
  }
}
