import Foundation
import LugasLexicon

extension Settings {
  /// Those of a place: its office's file, the officer's own, its variables.
  static func read(_ surroundings: Surroundings) -> Settings {
    var settings = Settings()
    let environment = surroundings.environment
    let locale = Settings.locale(environment)
    settings.set(.language, [locale.rawValue], .locale)
    let sites = surroundings.siteFolders.map { "\($0)/site.yaml" }
    // The first of the standard's folders counts most; an office has one file.
    if let path = sites.first(where: TextFile.isThere) {
      settings.take(path, isSites: true)
    }
    // Before there was one file for all settings, an account without an office had a site.yaml.
    let older = surroundings.settingsFolder + "/site.yaml"
    for path in [older, surroundings.settingsPath] where TextFile.isThere(path) {
      settings.take(path, isSites: false)
    }
    settings.take(environment)
    return settings
  }

  private mutating func take(_ path: String, isSites: Bool) {
    let content = FileManager.default.contents(atPath: path)
    take(
      content.map {
        SettingsFile(String(decoding: $0, as: UTF8.self), path: path, isSites: isSites)
      } ?? SettingsFile(unreadable: path, isSites: isSites), isSites: isSites)
  }

  /// The variables that are meant for Lugas; those about colour are asked where colour is decided,
  /// behind the setting.
  private mutating func take(_ environment: [String: String]) {
    if let word = environment["LUGAS_LANG"], Language(rawValue: word) != nil {
      set(.language, [word], .environment("LUGAS_LANG"))
    }
    if let word = environment["ACCESSIBLE"], !word.isEmpty {
      set(
        .accessible, [word == "0" ? SettingKey.no : SettingKey.yes], .environment("ACCESSIBLE"))
    }
  }

  /// Indonesian unless the locale says English.
  private static func locale(_ environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.hasPrefix("en") == true ? .en : .id
  }
}
