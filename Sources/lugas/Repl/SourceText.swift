import LugasChecking
import LugasLexicon
import LugasReview

/// A source in the officer's words: a full link, or an institution with a date.
struct SourceText: Equatable {
  let text: String

  /// Nil for what no reader could look up: one word alone, or a link without a host.
  init?(_ text: String) {
    var text = text.trimmingBlanks
    for label in ["sumber:", "source:"] where text.lowercased().hasPrefix(label) {
      text = text.dropFirst(label.count).trimmingBlanks
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.allSatisfy({ !$0.contains("://") || Self.isLink($0) }) else { return nil }
    guard words.count > 1 || Self.isLink(text[...]) else { return nil }
    self.text = text
  }

  /// True when the source is a link, and was so read when it was given.
  var isLink: Bool { !text.contains(where: \.isWhitespace) }

  /// A host with a dot inside, with or without `https://` before it.
  private static func isLink(_ word: Substring) -> Bool {
    let parts = word.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
    guard let rest = parts.last else { return false }
    let host = rest.prefix { !"/?#:".contains($0) }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
      && labels.last.map { $0.count > 1 && $0.allSatisfy(\.isLetter) } == true
  }

  /// What stands at a claim once its source is written there: in place of its marker, else behind it
  /// as it stands.
  func written(at entry: ReviewEntry) -> String {
    let isEnglish = entry.suggestion.rule.description.hasPrefix("en/")
    let words = text.hasSuffix(".") ? text.dropLast() : text[...]
    let mark = "(\(isEnglish ? "source" : "sumber"): \(words))"
    let offered = entry.suggestion.replacements.first(where: Self.hasMarker)
    let standing = entry.replacement.flatMap { $0.isEmpty ? nil : $0 }
    let base = standing ?? offered ?? entry.suggestion.quote
    for language in Language.allCases {
      if let range = base.firstRange(of: ClaimMarker.text(in: language)) {
        return String(base[..<range.lowerBound]) + mark + base[range.upperBound...]
      }
    }
    let end = base.reversed().prefix { ".!?,;: ".contains($0) }.count
    return "\(base.dropLast(end)) \(mark)\(base.suffix(end))"
  }

  /// What stands there when the source is only kept: the officer's own or accepted words, but no
  /// marker that asks for what is now known.
  static func kept(at entry: ReviewEntry) -> String? {
    entry.replacement.flatMap { $0.isEmpty || hasMarker($0) ? nil : $0 }
  }

  static func hasMarker(_ text: String) -> Bool {
    Language.allCases.contains { text.contains(ClaimMarker.text(in: $0)) }
  }
}

extension Review {
  /// Entries that put a marker into the text where a source is missing.
  var marked: [ReviewEntry] { entries.filter { $0.replacement.map(SourceText.hasMarker) == true } }
}
