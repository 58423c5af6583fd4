import LugasLexicon
import LugasTerminal

/// A setting. Its raw value is its key in the files, which is never translated.
enum SettingKey: String, CaseIterable, Sendable {
  case language, profile, families
  case minSeverity = "min-severity"
  case platforms, accessible, projector, colour
  case personalData = "personal-data"
  case privateDrafts = "private-drafts"
  case signOff = "sign-off"
  case keepCopiedDays = "keep-copied-days"
  case keepUncopiedDays = "keep-uncopied-days"

  /// What may stand behind a key.
  enum Kind: Equatable {
    /// One word of a closed list.
    case choice([String])
    /// Words of a closed list, at least one where `needsOne`.
    case choices([String], needsOne: Bool)
    /// Yes or no.
    case flag
    /// A number of days, or nothing for ever.
    case days
    /// Texts of any kind, under a key of their own.
    case texts(under: String)
  }

  /// What an officer may call a platform, and the id it has in lexicons.
  static let platformNames: [String: String] = {
    let ids = [
      "x", "instagram", "facebook", "threads", "tiktok", "youtube", "bluesky", "mastodon",
      "whatsapp", "telegram", "linkedin",
    ]
    let short = ["twitter": "x", "ig": "instagram", "fb": "facebook", "wa": "whatsapp"]
    return short.merging(ids.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  var kind: Kind {
    switch self {
    case .language: .choice(Language.allCases.map(\.rawValue))
    case .profile: .choice([SettingKey.automatic] + Profile.allCases.map(\.rawValue))
    case .families: .choices(Family.allCases.map(\.rawValue), needsOne: true)
    case .minSeverity: .choice(Severity.allCases.map(\.rawValue))
    case .platforms: .choices(Set(SettingKey.platformNames.values).sorted(), needsOne: false)
    case .colour: .choice(ColourChoice.allCases.map(\.rawValue))
    case .personalData: .texts(under: "keep")
    case .accessible, .projector, .privateDrafts, .signOff: .flag
    case .keepCopiedDays, .keepUncopiedDays: .days
    }
  }

  /// `profile: auto` goes by the calendar.
  static let automatic = "auto"
  /// The words of a flag in the list of settings.
  static let (yes, no) = ("yes", "no")

  /// What holds where nothing is set. The language's is the locale's, and stands with the locale.
  var standard: [String] {
    switch self {
    case .language: [Language.id.rawValue]
    case .profile: [SettingKey.automatic]
    case .families: Family.allCases.map(\.rawValue)
    case .minSeverity: [Severity.consider.rawValue]
    case .colour: [ColourChoice.auto.rawValue]
    case .accessible, .projector, .privateDrafts, .signOff: [SettingKey.no]
    case .platforms, .personalData, .keepCopiedDays, .keepUncopiedDays: []
    }
  }

  /// How a person sees and hears the program: the office cannot lock it.
  var isPersonal: Bool {
    switch self {
    case .language, .accessible, .projector, .colour: true
    default: false
    }
  }

  /// What is kept, and who must consent: where the office has a file, it alone decides.
  var isOffices: Bool {
    switch self {
    case .privateDrafts, .signOff, .keepCopiedDays, .keepUncopiedDays: true
    default: false
    }
  }
}
