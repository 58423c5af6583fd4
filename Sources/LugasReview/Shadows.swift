import LugasChecking
import LugasText

/// The suggestions of a review that gave way to others, and which of them are up.
struct Shadows: Sendable {
  /// Each once, in order of the suggestions that pushed them aside.
  private(set) var suggestions: [Suggestion] = []
  /// For each suggestion: 0-based indexes of the first suggestions whose rejection frees it.
  private var parents: [[Int]] = []
  private var numbers: [Int?] = []
  private var indexes: [Int: Int] = [:]
  /// Numbers of those that are up, ascending.
  private(set) var up: [Int] = []

  /// - Parameter firsts: sorted, not overlapping.
  init(of firsts: [Suggestion]) {
    var known: [Suggestion: Int] = [:]
    for (parent, first) in firsts.enumerated() {
      for shadow in first.shadowed {
        if let index = known[shadow] {
          parents[index].append(parent)
        } else {
          known[shadow] = suggestions.count
          suggestions.append(shadow)
          parents.append([parent])
          numbers.append(nil)
        }
      }
    }
  }

  var isEmpty: Bool { suggestions.isEmpty }

  func number(of index: Int) -> Int? { numbers[index] }

  func isUp(_ number: Int) -> Bool {
    let place = up.partitioningIndex { $0 >= number }
    return place < up.count && up[place] == number
  }

  mutating func give(_ number: Int, to index: Int) {
    numbers[index] = number
    indexes[number] = index
  }

  mutating func raise(_ number: Int) {
    let place = up.partitioningIndex { $0 >= number }
    up.insert(number, at: place)
  }

  mutating func lower(_ number: Int) {
    let place = up.partitioningIndex { $0 >= number }
    up.remove(at: place)
  }

  /// Indexes of the suggestions that should be up: those up now come first, so that they stay.
  ///
  /// One stands when a suggestion that pushed it aside is rejected and it overlaps nothing in
  /// force. A rejected one stands, to be decided anew, but keeps nobody away.
  func standing(firsts: [ReviewEntry], latecomers: [ReviewEntry]) -> [Int] {
    let incumbents = up.compactMap { indexes[$0] }
    let isIncumbent = Set(incumbents)
    let others = suggestions.indices.filter { !isIncumbent.contains($0) }
    var taken = SpanSet()
    var standing: [Int] = []
    for index in incumbents + others where isFree(index, among: firsts) {
      let number = numbers[index]
      let isRejected = number.map { !latecomers[$0 - firsts.count - 1].isInForce } ?? false
      guard isRejected || !taken.overlaps(suggestions[index].span) else { continue }
      standing.append(index)
      if !isRejected { taken.insert(suggestions[index].span) }
    }
    return standing
  }

  private func isFree(_ index: Int, among firsts: [ReviewEntry]) -> Bool {
    guard parents[index].contains(where: { !firsts[$0].isInForce }) else { return false }
    let span = suggestions[index].span
    var place = firsts.partitioningIndex { $0.span.end > span.start }
    while place < firsts.count, firsts[place].span.start < span.end {
      if firsts[place].isInForce, firsts[place].span.overlaps(span) { return false }
      place += 1
    }
    return true
  }
}

/// Spans that do not overlap, in order.
private struct SpanSet {
  private var spans: [TextSpan] = []

  func overlaps(_ span: TextSpan) -> Bool {
    let place = spans.partitioningIndex { $0.end > span.start }
    return place < spans.count && spans[place].overlaps(span)
  }

  mutating func insert(_ span: TextSpan) {
    spans.insert(span, at: spans.partitioningIndex { $0.start >= span.start })
  }
}

extension RandomAccessCollection {
  /// The first index whose element fulfils the condition, or `endIndex`.
  ///
  /// - Precondition: the elements that fulfil it all stand behind those that do not.
  /// - Complexity: O(log *n*).
  func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if belongsBehind(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
