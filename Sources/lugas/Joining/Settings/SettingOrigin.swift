import LugasLexicon

/// Where a setting's value comes from, the weakest first.
enum SettingOrigin: Equatable, Sendable {
  case standard
  /// The locale of the system.
  case locale
  /// The office's file.
  case site(path: String, line: Int)
  /// The officer's own file.
  case user(path: String, line: Int)
  /// A variable.
  case environment(String)
  /// An option on the command line.
  case flag
  /// A command of the running REPL.
  case session
}

/// A value with where it comes from.
struct HeldSetting: Equatable, Sendable {
  var words: [String]
  var origin: SettingOrigin
  /// The office has the last word.
  var isLocked = false
  /// Where something else was asked for, in vain.
  var overruled: SettingOrigin?
}
