/// Draft text inside Markdown: nothing in it is taken for a mark.
enum MarkdownText {
  /// A text as a code span: nothing in it is taken for Markdown.
  static func code(_ text: String) -> String {
    let shown = VisibleText.shortened(text, to: 200)
    let fence = String(repeating: "`", count: longestRun(of: "`", in: shown) + 1)
    let pad = shown.hasPrefix("`") || shown.hasSuffix("`") || shown.isEmpty ? " " : ""
    return fence + pad + shown + pad + fence
  }

  /// A text as a code block, with a fence that it does not contain.
  static func fenced(_ text: String) -> String {
    let shown = VisibleText.lines(text)
    let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: shown) + 1))
    return "\(fence)text\n\(shown)\(shown.hasSuffix("\n") ? "" : "\n")\(fence)\n"
  }

  private static func longestRun(of mark: Unicode.Scalar, in text: String) -> Int {
    var longest = 0
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == mark ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// A text on one line, with every sign that Markdown or HTML would read taken literally.
  static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in VisibleText.oneLine(text).unicodeScalars {
      switch scalar {
      case "<": plain += "&lt;"
      case ">": plain += "&gt;"
      case "&": plain += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!": plain += "\\\(scalar)"
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  /// The same for a cell of a table, which is never quite empty.
  static func cell(_ text: String) -> String { text.isEmpty ? " " : plain(text) }
}
