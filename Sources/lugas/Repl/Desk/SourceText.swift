import LugasChecking
import LugasLexicon
import LugasReview

/// A source in the officer's words: a full link, or an institution with a date.
struct SourceText: Equatable {
  let text: String

  /// Takes what a reader could look up: one well-formed link, or words with a date among them.
  init(_ text: String) throws(SourceSlip) {
    var text = text.trimmingBlanks
    for label in ["sumber:", "source:"] where text.lowercased().hasPrefix(label) {
      text = text.dropFirst(label.count).trimmingBlanks
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    var links: [SourceLink] = []
    for word in words.map(Self.bare) where SourceLink.isMeant(word) {
      do throws(SourceLink.Slip) {
        links.append(try SourceLink(word))
      } catch {
        throw .link(error)
      }
    }
    isLink = words.count == 1 && !links.isEmpty
    guard words.count > 1 || isLink else { throw .incomplete }
    guard !links.isEmpty || text.contains(where: \.isNumber) else { throw .noDate }
    self.text = text
    self.links = links
  }

  /// True when the source is a link alone, and was so read when it was given.
  let isLink: Bool
  /// The addresses in it, all of them well-formed.
  let links: [SourceLink]

  /// The word without the marks of the sentence around it.
  private static func bare(_ word: Substring) -> Substring {
    let start = word.drop { "([<".contains($0) }
    let dots = start.hasSuffix("...")
    let end = start.reversed().prefix { ")]>,;".contains($0) || ($0 == "." && !dots) }.count
    return start.dropLast(end)
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
