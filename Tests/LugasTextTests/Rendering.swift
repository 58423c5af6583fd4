import LugasText
import Testing

/// One row of a table: a text and what is expected of it.
struct TextCase: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text.debugDescription }
}

/// Texts for what a draft was cut into, so that tables stay readable.
enum Rendering {
  /// Tokens as `kind:text`, a space as `_`, a line end as `/`.
  static func tokens(_ text: String) -> String {
    let draft = Draft(text)
    return draft.tokens.map { token in
      switch token.kind {
      case .space: "_"
      case .newline: "/"
      default: "\(letter(token.kind)):\(draft.text(at: token.span))"
      }
    }.joined(separator: " ")
  }

  private static func letter(_ kind: Token.Kind) -> String {
    switch kind {
    case .word: "w"
    case .number: "n"
    case .punctuation: "p"
    case .space: "_"
    case .newline: "/"
    case .hashtag: "tag"
    case .mention: "at"
    case .url: "url"
    case .email: "mail"
    case .emoji: "e"
    case .other: "o"
    }
  }

  /// Sentences without the blanks behind them, joined with ` | `; line ends inside as `/`.
  static func sentences(_ text: String) -> String {
    let draft = Draft(text)
    return draft.sentences.map { draft.text(at: $0.span) }.joined(separator: " | ")
      .replacing("\r\n", with: "/").replacing("\n", with: "/")
  }

  /// Quotations joined with ` | `.
  static func quotations(_ text: String) -> String {
    let draft = Draft(text)
    return draft.quotations.map { draft.text(at: draft.span(of: $0)) }.joined(separator: " | ")
  }

  /// Runs of the classes as `class:text`, joined with ` | `.
  static func runs(_ text: String, _ classes: Set<TokenRun.Class>) -> String {
    let draft = Draft(text)
    return draft.runs.filter { classes.contains($0.runClass) }
      .map { "\($0.runClass):\(draft.text(at: draft.span(of: $0.tokens)))" }
      .joined(separator: " | ")
  }
}

extension String {
  fileprivate func replacing(_ old: Character, with new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}
