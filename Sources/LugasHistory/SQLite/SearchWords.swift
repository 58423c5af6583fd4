import Foundation

/// The words of a search.
///
/// The index knows every run of three characters, so a word of three or more is looked up there; a
/// shorter one is looked for in the texts.
struct SearchWords {
  private let words: [String]

  /// Takes what the officer typed; words are divided by blanks.
  init(_ typed: String) {
    words = Self.searchable(typed).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// True when nothing is looked for.
  var isEmpty: Bool { words.isEmpty }

  /// A text as the index gets it: NUL is a blank, letters with accents are composed.
  static func searchable(_ text: String) -> String {
    text.replacing("\0", with: " ").precomposedStringWithCanonicalMapping
  }

  /// The tables that are searched. With a long word the index leads, so that the newest finds come
  /// without those behind them.
  var source: String {
    long.isEmpty
      ? "searchable" : "trigrams CROSS JOIN searchable ON searchable.entry = trigrams.rowid"
  }

  /// What the finds are ordered by.
  var order: String { long.isEmpty ? "searchable.entry" : "trigrams.rowid" }

  /// The condition on the tables, with the arguments below in its places.
  var condition: String {
    var conditions = short.map { _ in "searchable.body LIKE ? ESCAPE '\\'" }
    if !long.isEmpty { conditions.insert("trigrams MATCH ?", at: 0) }
    return conditions.joined(separator: " AND ")
  }

  /// The arguments, in the order of the condition.
  var arguments: [String] {
    let phrases = long.map { "\"\($0.replacing("\"", with: "\"\""))\"" }
    let patterns = short.map { "%\($0.escapedForLike)%" }
    return (long.isEmpty ? [] : [phrases.joined(separator: " ")]) + patterns
  }

  private var long: [String] { words.filter { $0.unicodeScalars.count >= 3 } }
  private var short: [String] { words.filter { $0.unicodeScalars.count < 3 } }

  /// The text around the first find of the longest word, on one line, and the find in it.
  func excerpt(of body: String) -> (text: String, match: Range<Int>) {
    let word = words.max { $0.count < $1.count } ?? ""
    guard let found = body.range(of: word, options: .caseInsensitive) else {
      return (String(body.prefix(Self.after).onOneLine), 0..<0)
    }
    let start = body.index(found.lowerBound, offsetBy: -Self.before, limitedBy: body.startIndex)
    let end = body.index(found.upperBound, offsetBy: Self.after, limitedBy: body.endIndex)
    let before =
      (start.map { $0 == body.startIndex ? "" : "…" } ?? "")
      + String(body[(start ?? body.startIndex)..<found.lowerBound]).withBlanksAsSpaces
    let match = String(body[found]).withBlanksAsSpaces
    let after =
      String(body[found.upperBound..<(end ?? body.endIndex)]).withBlanksAsSpaces
      + (end.map { $0 == body.endIndex ? "" : "…" } ?? "")
    let offset = before.utf8.count
    return (before + match + after, offset..<(offset + match.utf8.count))
  }

  private static let before = 40
  private static let after = 80
}

extension String {
  /// The text with the wildcards of LIKE taken literally.
  fileprivate var escapedForLike: String {
    replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
  }

  /// The text with each run of blanks and line ends as one space, at its ends too.
  fileprivate var withBlanksAsSpaces: String {
    var text = ""
    for character in self {
      if !character.isWhitespace {
        text.append(character)
      } else if text.last != " " {
        text.append(" ")
      }
    }
    return text
  }
}

extension Substring {
  fileprivate var onOneLine: String { String(self).onOneLine }
}
