/// Finds the known word that a mistyped one most likely stands for.
public enum DidYouMean {
  /// The nearest candidate, or nil when none is near enough (more than a third of the letters off).
  ///
  /// Ties go to the first candidate, so that the answer does not depend on order by chance.
  /// - Complexity: O(candidates × length²).
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      let distance = distance(letters, other)
      let limit = max(1, max(letters.count, other.count) / 3)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Edits (insert, delete, replace, swap of neighbours) between two words.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [row] + Array(repeating: 0, count: right.count)
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var best = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, before[column - 2] + 1)
        }
        current[column] = best
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
