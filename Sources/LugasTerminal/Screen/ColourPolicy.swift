/// The officer's wish about colour.
public enum ColourChoice: String, CaseIterable, Sendable {
  /// As the environment and the terminal say.
  case auto
  /// Always.
  case always
  /// Never.
  case never
}

/// Decides whether output is coloured.
public enum ColourPolicy {
  /// Asks, in this order: the flag (or setting), `NO_COLOR`, `CLICOLOR_FORCE` and `FORCE_COLOR`,
  /// `CLICOLOR=0`, `TERM=dumb`, and last whether the output is a terminal.
  ///
  /// A variable set to nothing counts as unset.
  public static func decide(
    flag: ColourChoice, environment: [String: String], isTerminal: Bool
  ) -> Bool {
    switch flag {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    let value = { (name: String) in environment[name] ?? "" }
    let isForced = { (name: String) in !["", "0"].contains(value(name)) }
    if !value("NO_COLOR").isEmpty { return false }
    if isForced("CLICOLOR_FORCE") || isForced("FORCE_COLOR") { return true }
    if value("CLICOLOR") == "0" || value("TERM") == "dumb" { return false }
    return isTerminal
  }
}
