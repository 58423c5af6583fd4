import LugasText

/// Flesch's reading ease of an English text (Flesch 1948, A New Readability Yardstick):
///
///     206.835 - 1.015 · words / sentences - 84.6 · syllables / words
///
/// 60 to 70 is plain English; below 30 only graduates follow.
struct ReadingEase {
  /// Mostly between 0 and 100.
  let score: Double

  /// Nil when there is no word.
  init?(_ draft: Draft) {
    var words = 0
    var syllables = 0
    var sentences = 0
    for sentence in draft.sentences {
      let tokens = sentence.tokens.indexes.map { draft.tokens[$0] }.filter { $0.kind == .word }
      guard !tokens.isEmpty else { continue }
      sentences += 1
      words += tokens.count
      for token in tokens {
        syllables += ReadingEase.syllables(of: draft.text(at: token.span).lowercased())
      }
    }
    guard words > 0 else { return nil }
    score =
      206.835 - 1.015 * Double(words) / Double(sentences) - 84.6 * Double(syllables) / Double(words)
  }

  /// The groups of vowels in a word, a silent `e` at its end left out; at least one.
  static func syllables(of word: String) -> Int {
    var count = 0
    var wasVowel = false
    for letter in word.utf8 {
      let isVowel = vowels.contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if isLastSilent(word), count > 1 { count -= 1 }
    return max(count, 1)
  }

  /// `time`, `times` and `asked` end silently; `agree`, `table`, `services` and `needed` do not.
  private static func isLastSilent(_ word: String) -> Bool {
    var stem = Array(word.utf8)
    let spoken = ["ces", "ges", "ses", "zes", "xes", "shes", "ches", "ted", "ded"]
    if ["es", "ed"].contains(where: word.hasSuffix), !spoken.contains(where: word.hasSuffix) {
      stem.removeLast()
    }
    guard stem.count > 2, stem.removeLast() == UInt8(ascii: "e"), let before = stem.popLast(),
      let third = stem.popLast()
    else { return false }
    return !vowels.contains(before) && (before != UInt8(ascii: "l") || vowels.contains(third))
  }

  private static let vowels = Set("aeiouy".utf8)
}
