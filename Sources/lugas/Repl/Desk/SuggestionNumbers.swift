import LugasChecking
import LugasLexicon
import LugasReview

/// A word that names no suggestion.
struct NumberSlip: Error, Equatable {
  let text: String
}

/// Reads what `/accept` and `/reject` take: `1 3-5`, `all` or `semua`, `rule ID` or `aturan ID`.
enum SuggestionNumbers {
  /// The numbers, ascending, each once.
  static func read(_ text: String, in review: Review) throws(NumberSlip) -> [Int] {
    let words = text.split { $0 == " " || $0 == "," }.map(String.init)
    guard let first = words.first else { throw NumberSlip(text: text) }
    if ["all", "semua"].contains(first.lowercased()), words.count == 1 {
      return review.pending.map(\.number)
    }
    if ["rule", "aturan"].contains(first.lowercased()), words.count == 2 {
      let named = review.pending.filter { $0.suggestion.rule.description == words[1] }
      guard !named.isEmpty else { throw NumberSlip(text: words[1]) }
      return named.map(\.number)
    }
    var numbers: Set<Int> = []
    for word in words { numbers.formUnion(try range(word)) }
    return numbers.sorted()
  }

  private static func range(_ word: String) throws(NumberSlip) -> ClosedRange<Int> {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let low = ends[0], let high = ends[ends.count - 1],
      low >= 1, low <= high, high - low < 100_000
    else { throw NumberSlip(text: word) }
    return low...high
  }
}
