import LugasReview

/// A difference as pairs of what goes and what comes, between parts that stay: `k` and `K` before
/// `asus` become `kasus` and `Kasus`, so that a reader sees whole words.
struct WordChanges {
  private struct Row {
    var same: String
    var removed = ""
    var added = ""
  }

  private var rows: [Row] = []
  private var tail = ""

  init(_ segments: [WordDiff.Segment]) {
    var row = Row(same: "")
    var isChange = false
    for segment in segments {
      switch segment.change {
      case .same:
        if isChange { rows.append(row) }
        (row, isChange) = (Row(same: segment.text), false)
      case .removed: (row.removed, isChange) = (segment.text, true)
      case .added: (row.added, isChange) = (segment.text, true)
      }
    }
    if isChange { rows.append(row) } else { tail = row.same }
  }

  /// Moves every mark inside a word to the word's end.
  mutating func widen() {
    for index in rows.indices {
      if isInside(rows[index].same.last, rows[index].removed.first, rows[index].added.first) {
        let word = String(rows[index].same.reversed().prefix(while: Self.isWord).reversed())
        rows[index].same.removeLast(word.count)
        rows[index].removed = word + rows[index].removed
        rows[index].added = word + rows[index].added
      }
      let next = index + 1 < rows.count ? rows[index + 1].same : tail
      guard isInside(next.first, rows[index].removed.last, rows[index].added.last) else { continue }
      let word = String(next.prefix(while: Self.isWord))
      // A word between two changes stays with the second one when it fills the whole gap.
      guard index + 1 == rows.count || word.count < next.count else { continue }
      rows[index].removed += word
      rows[index].added += word
      if index + 1 < rows.count {
        rows[index + 1].same.removeFirst(word.count)
      } else {
        tail.removeFirst(word.count)
      }
    }
  }

  /// The parts in reading order; none is empty.
  var segments: [WordDiff.Segment] {
    let all = rows.flatMap { row in
      [(WordDiff.Change.same, row.same), (.removed, row.removed), (.added, row.added)]
    }
    return (all + [(.same, tail)]).filter { !$0.1.isEmpty }.map { .init($0.0, $0.1) }
  }

  private func isInside(_ outer: Character?, _ removed: Character?, _ added: Character?) -> Bool {
    outer.map(Self.isWord) == true && [removed, added].contains { $0.map(Self.isWord) == true }
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
