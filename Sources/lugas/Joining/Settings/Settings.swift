import LugasChecking
import LugasLexicon
import LugasTerminal
import LugasText

/// Every setting in force with where it comes from: the one place where defaults, the office's file,
/// the officer's file, variables and options meet.
///
/// A later one wins: default, office, officer, environment, option, REPL. What the office locked, and
/// what only it decides, stays as the office has it.
struct Settings: Equatable, Sendable {
  private var held: [SettingKey: HeldSetting] = [:]
  /// Every slip in the files.
  private(set) var problems: [SettingsProblem] = []
  /// The files that were read.
  private(set) var files: [String] = []
  /// The office has a file.
  private(set) var hasSite = false

  /// All defaults.
  init() {}

  /// The value of a key.
  subscript(key: SettingKey) -> HeldSetting {
    held[key] ?? HeldSetting(words: key.standard, origin: .standard)
  }

  /// Puts a file on top.
  mutating func take(_ file: SettingsFile, isSites: Bool) {
    files.append(file.path)
    problems += file.problems
    for (key, line) in file.values {
      let origin: SettingOrigin =
        isSites
        ? .site(path: file.path, line: line.number) : .user(path: file.path, line: line.number)
      set(key, line.words, origin)
    }
    guard isSites else { return }
    hasSite = true
    // What an office's file locks that cannot be read is not known: all stays as it is.
    for key in SettingKey.allCases
    where key.isOffices || file.locked.contains(key) || (file.isUnsound && !key.isPersonal) {
      held[key] = self[key]
      held[key]?.isLocked = true
    }
  }

  /// Sets a value on top of those before; false where the office has the last word and it is another.
  @discardableResult
  mutating func set(_ key: SettingKey, _ words: [String], _ origin: SettingOrigin) -> Bool {
    var before = self[key]
    let words = key.ordered(words)
    guard before.isLocked else {
      held[key] = HeldSetting(words: words, origin: origin)
      return true
    }
    guard before.words != words else { return true }
    before.overruled = origin
    held[key] = before
    return false
  }

  private func word(_ key: SettingKey) -> String { self[key].words.first ?? "" }
  private func isOn(_ key: SettingKey) -> Bool { self[key].words == [SettingKey.yes] }
}

/// The values in the types of the rooms that use them.
extension Settings {
  /// The language of the interface.
  var language: Language { Language(rawValue: word(.language)) ?? .id }
  /// The chosen profile; nil goes by the calendar.
  var profile: Profile? { Profile(rawValue: word(.profile)) }
  /// The families that are checked; never empty.
  var families: Set<Family> { Set(self[.families].words.compactMap(Family.init(rawValue:))) }
  /// Weaker suggestions are left out.
  var minSeverity: Severity { Severity(rawValue: word(.minSeverity)) ?? .consider }
  /// The platforms whose limits are shown, by the ids of the record.
  var platforms: [String] { self[.platforms].words }
  /// For a screen reader.
  var isAccessible: Bool { isOn(.accessible) }
  /// For a hall.
  var isProjected: Bool { isOn(.projector) }
  /// The wish about colour.
  var colour: ColourChoice { ColourChoice(rawValue: word(.colour)) ?? .auto }
  /// Telephone numbers, addresses and the like that are official and need no masking, each in the
  /// form in which they are compared.
  var officialDetails: Set<String> { Set(self[.personalData].words.map(PersonalDetail.value)) }
  /// Drafts may be written of which nothing but their number is kept.
  var allowsPrivateDrafts: Bool { isOn(.privateDrafts) }
  /// A second person looks before a text leaves, and consents before a text is purged.
  var hasSignOff: Bool { isOn(.signOff) }
  /// Days that the texts of copied drafts are kept; nil for ever.
  var keepCopiedDays: Int? { Int(word(.keepCopiedDays)) }
  /// Days that the texts of drafts that were never copied are kept; nil for ever.
  var keepUncopiedDays: Int? { Int(word(.keepUncopiedDays)) }
}
