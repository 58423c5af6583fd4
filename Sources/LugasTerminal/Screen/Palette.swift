/// How styles look on the screen, the plainest first.
public enum Palette: Comparable, Sendable {
  /// No escape sequence at all.
  case none
  /// Bold and reverse only, for projectors.
  case monochrome
  /// Bold, reverse and the terminal's own sixteen colours; never dim.
  case colours

  /// The parameters of the escape sequence (SGR) for a style; nil when it looks as it comes.
  func parameters(of style: Style) -> String? {
    switch self {
    case .none: nil
    case .monochrome: Self.monochromeParameters(of: style)
    case .colours: Self.colourParameters(of: style)
    }
  }

  private static func monochromeParameters(of style: Style) -> String? {
    switch style {
    case .plain, .quoted, .consider: nil
    case .removed, .must: "7"
    case .strong, .added, .should, .heading, .prompt: "1"
    }
  }

  /// Removed and added text differ in hue and weight, never as red against green.
  private static func colourParameters(of style: Style) -> String? {
    switch style {
    case .plain, .quoted: nil
    case .strong, .heading, .prompt: "1"
    case .removed: "35"
    case .added: "1;36"
    case .must: "1;31"
    case .should: "33"
    case .consider: "36"
    }
  }
}
