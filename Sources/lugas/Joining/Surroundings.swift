import Foundation
import LugasHistory
import LugasLexicon

/// What the program gets from outside: environment, clock, chance, places. Passed in, so that tests
/// can choose it.
struct Surroundings: Sendable {
  let environment: [String: String]
  let now: @Sendable () -> UTCMilliseconds
  let random: @Sendable () -> UInt64
  /// The officer's account name.
  let officer: String
  /// What office, officer and environment have set.
  private(set) var settings = Settings()
  /// What was chosen for this run, in order.
  private var choices: [(key: SettingKey, words: [String], origin: SettingOrigin)] = []

  init(
    environment: [String: String], now: @escaping @Sendable () -> UTCMilliseconds,
    random: @escaping @Sendable () -> UInt64, officer: String
  ) {
    (self.environment, self.now, self.random) = (environment, now, random)
    self.officer = officer
    settings = Settings.read(self)
  }

  /// Those of this process.
  static func ofProcess() -> Surroundings {
    Surroundings(
      environment: ProcessInfo.processInfo.environment,
      now: { UTCMilliseconds(Int64(Date().timeIntervalSince1970 * 1000)) },
      random: { UInt64.random(in: .min ... .max) }, officer: NSUserName())
  }

  /// The language of the interface.
  var language: Language { settings.language }

  /// Reads the settings anew, as after they were edited.
  mutating func readSettings() {
    settings = Settings.read(self)
    for choice in choices { settings.set(choice.key, choice.words, choice.origin) }
  }

  /// Sets a value for this run; false where the office has the last word.
  @discardableResult
  mutating func set(_ key: SettingKey, _ words: [String], _ origin: SettingOrigin) -> Bool {
    choices.append((key, words, origin))
    return settings.set(key, words, origin)
  }

  /// Where lexicons of the site and of the officer may lie, the ones that win last.
  var lexiconFolders: [String] {
    (siteFolders.reversed() + [settingsFolder]).map { "\($0)/lexicons" }
  }

  /// What the office decides lies in these, the most important one first.
  var siteFolders: [String] {
    let sites = environment["XDG_CONFIG_DIRS"].flatMap { $0.isEmpty ? nil : $0 } ?? "/etc/xdg"
    return sites.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/lugas" }
  }

  /// What the officer set lies here.
  var settingsFolder: String { place("XDG_CONFIG_HOME", ".config", "") }
  /// The officer's settings.
  var settingsPath: String { settingsFolder + "/config.yaml" }

  /// The folder of what can be made again at any time.
  var cacheFolder: String { place("XDG_CACHE_HOME", ".cache", "") }
  /// The line history: commands only.
  var commandHistoryPath: String { place("XDG_STATE_HOME", ".local/state", "commands") }
  /// Where a running demo stands.
  var demoProgressPath: String { place("XDG_STATE_HOME", ".local/state", "demo") }
  /// Which exercises were solved.
  var exerciseProgressPath: String { place("XDG_STATE_HOME", ".local/state", "exercises") }
  /// The history of sessions.
  var historyPath: String { place("XDG_DATA_HOME", ".local/share", "history.sqlite") }

  /// Where unsaved work goes when the history cannot take it, the best place first.
  var rescueFolders: [String] {
    [
      place("XDG_STATE_HOME", ".local/state", ""), place("XDG_DATA_HOME", ".local/share", ""),
      cacheFolder, NSTemporaryDirectory(), "/dev/shm",
    ]
  }

  /// Which drafts are in hand now.
  var draftHoldsPath: String { historyPath + "-held" }

  private func place(_ variable: String, _ fallback: String, _ name: String) -> String {
    let base = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"] ?? NSHomeDirectory()
    let folder = "\(base ?? "\(home)/\(fallback)")/lugas"
    return name.isEmpty ? folder : "\(folder)/\(name)"
  }
}

extension Language {
  /// The language of the interface of this process.
  static var inUse: Language { asked ?? ofProcess }

  /// The language that a page is asked for in, whatever that of the interface.
  @TaskLocal static var asked: Language?
  private static let ofProcess = Surroundings.ofProcess().language
}
