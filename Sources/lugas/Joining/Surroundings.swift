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

  /// Those of this process.
  static func ofProcess() -> Surroundings {
    Surroundings(
      environment: ProcessInfo.processInfo.environment,
      now: { UTCMilliseconds(Int64(Date().timeIntervalSince1970 * 1000)) },
      random: { UInt64.random(in: .min ... .max) }, officer: NSUserName())
  }

  /// The language of the interface: `LUGAS_LANG`, else the locale; Indonesian unless it says English.
  var language: Language {
    if let chosen = environment["LUGAS_LANG"], let language = Language(rawValue: chosen) {
      return language
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.hasPrefix("en") == true ? .en : .id
  }

  /// Where lexicons of the site and of the officer may lie, the ones that win last.
  var lexiconFolders: [String] {
    let sites = environment["XDG_CONFIG_DIRS"].flatMap { $0.isEmpty ? nil : $0 } ?? "/etc/xdg"
    // The standard names the most important folder first.
    let folders = sites.split(separator: ":").reversed().filter { $0.hasPrefix("/") }
    return folders.map { "\($0)/lugas/lexicons" } + [
      place("XDG_CONFIG_HOME", ".config", "lexicons")
    ]
  }

  /// Where the settings of the site and of the account may lie; the first one counts.
  var settingsFolders: [String] {
    let sites = environment["XDG_CONFIG_DIRS"].flatMap { $0.isEmpty ? nil : $0 } ?? "/etc/xdg"
    let folders = sites.split(separator: ":").filter { $0.hasPrefix("/") }
    return folders.map { "\($0)/lugas" } + [place("XDG_CONFIG_HOME", ".config", "")]
  }

  /// The folder of what can be made again at any time.
  var cacheFolder: String { place("XDG_CACHE_HOME", ".cache", "") }
  /// The line history: commands only.
  var commandHistoryPath: String { place("XDG_STATE_HOME", ".local/state", "commands") }
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
