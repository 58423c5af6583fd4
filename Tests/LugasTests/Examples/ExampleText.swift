import Foundation
import LugasChecking
import LugasText

/// The readable forms of an example.
enum ExampleText {
  /// One line a suggestion, in order: place, severity, family, rule, quote, replacements.
  static func suggestions(of checked: CheckedDraft) -> String {
    var locator = PositionLocator(checked.draft)
    return checked.suggestions.map { suggestion in
      let place = locator.position(at: suggestion.span.start)
      let head = "\(place.line):\(place.column) \(suggestion.severity) \(suggestion.family)"
      let quote = visible(suggestion.quote)
      return "\(head) \(suggestion.rule)  \(quote) → \(offers(suggestion.replacements))\n"
    }.joined()
  }

  private static func offers(_ replacements: [String]) -> String {
    guard !replacements.isEmpty else { return "(mark only)" }
    return replacements.map { $0.isEmpty ? "(delete)" : visible($0) }.joined(separator: " | ")
  }

  /// On one line, with non-breaking spaces that can be seen.
  static func visible(_ text: String) -> String {
    text.replacingOccurrences(of: "\n", with: "⏎").replacingOccurrences(of: "\u{A0}", with: "⍽")
  }

  /// The text that was made visible.
  static func written(_ shown: String) -> String {
    shown.replacingOccurrences(of: "⏎", with: "\n").replacingOccurrences(of: "⍽", with: "\u{A0}")
  }

  /// The lines in which two texts differ, `-` recorded and `+` now; empty when they are the same.
  static func difference(recorded: String, now: String) -> String {
    guard !recorded.utf8.elementsEqual(now.utf8) else { return "" }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = now.split(separator: "\n", omittingEmptySubsequences: false)
    var report = ""
    for change in new.difference(from: old) {
      switch change {
      case .remove(let line, let text, _): report += "\n- \(line + 1): \(text)"
      case .insert(let line, let text, _): report += "\n+ \(line + 1): \(text)"
      }
    }
    return report.isEmpty ? "\nthey differ only in how characters are encoded" : report
  }
}
