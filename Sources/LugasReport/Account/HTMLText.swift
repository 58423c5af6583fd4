/// Draft text inside HTML: nothing in it is taken for a tag, an attribute or a direction.
enum HTMLText {
  /// A text on one line, for elements and quoted attributes.
  static func oneLine(_ text: String) -> String { escaped(VisibleText.oneLine(text)) }

  /// A text with its line ends kept; for elements that show them.
  static func lines(_ text: String) -> String { escaped(VisibleText.lines(text)) }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
