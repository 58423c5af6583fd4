import LugasLexicon
import LugasText

/// Finds the names of some groups in a sentence.
struct NameFinder {
  /// A name that a sentence holds.
  struct Found {
    let group: Symmetry.Group
    let name: String
    /// The text around its places.
    let parts: [String]
  }

  private let groups: [Symmetry.Group]
  /// The names as folded words, by their first, with the group.
  private var byFirstWord: [String: [Name]] = [:]

  private struct Name: Hashable {
    let words: [String]
    let group: Int
  }

  init(_ groups: [Symmetry.Group]) {
    self.groups = groups
    for (number, group) in groups.enumerated() {
      for name in group.names {
        let words = NameFinder.words(of: Draft(name)).map(\.word)
        guard let first = words.first else { continue }
        byFirstWord[first, default: []].append(Name(words: words, group: number))
      }
    }
  }

  /// Each name that the sentence holds; the longest at a place.
  func names(in sentence: String) -> [Found] {
    let draft = Draft(sentence)
    let words = NameFinder.words(of: draft)
    var places: [Name: [TextSpan]] = [:]
    var order: [Name] = []
    var index = 0
    while index < words.count {
      let rest = words[index...].lazy.map(\.word)
      let name = (byFirstWord[words[index].word] ?? []).filter { rest.starts(with: $0.words) }
        .max { $0.words.count < $1.words.count }
      guard let name else {
        index += 1
        continue
      }
      if places[name] == nil { order.append(name) }
      places[name, default: []].append(
        TextSpan(
          start: words[index].span.start, end: words[index + name.words.count - 1].span.end))
      index += name.words.count
    }
    return order.compactMap { name in
      guard let spans = places[name], let first = spans.first else { return nil }
      return Found(
        group: groups[name.group], name: draft.text(at: first),
        parts: NameFinder.parts(of: draft, around: spans))
    }
  }

  private static func parts(of draft: Draft, around spans: [TextSpan]) -> [String] {
    var parts: [String] = []
    var start = 0
    for span in spans {
      parts.append(String(decoding: draft.bytes[start..<span.start], as: UTF8.self))
      start = span.end
    }
    return parts + [String(decoding: draft.bytes[start...], as: UTF8.self)]
  }

  private static func words(of draft: Draft) -> [(word: String, span: TextSpan)] {
    draft.tokens.filter { !$0.isBlank }.map { (WordFold.folded(draft.bytes, $0), $0.span) }
  }
}
