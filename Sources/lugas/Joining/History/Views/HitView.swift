import LugasHistory
import LugasLexicon
import LugasTerminal

/// Finds of a search on a screen: draft, what was found, when, and the find in its surroundings.
struct HitView {
  let language: Language

  func list(_ hits: [SearchHit], on screen: inout Screen) {
    for hit in hits {
      let number = hit.number.map(String.init) ?? "–"
      let pad = String(repeating: " ", count: max(0, 4 - number.count))
      let head =
        "\(pad)\(number)  \(hit.place.words(language)) · \(Dates.minute(hit.time, language))"
      screen.write(StyledText(head), indent: 6)
      screen.write(excerpt(hit, screen.marks(language)), margin: 6, indent: 6)
    }
  }

  /// The text around the find, which stands in braces: colour only repeats them.
  private func excerpt(_ hit: SearchHit, _ marks: ChangeMarks) -> StyledText {
    let bytes = Array(hit.excerpt.utf8)
    guard hit.match.upperBound <= bytes.count, !hit.match.isEmpty else {
      return StyledText(hit.excerpt, .quoted)
    }
    let text = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    return StyledText(text(0..<hit.match.lowerBound), .quoted)
      + .styled(marks.marked.open + text(hit.match) + marks.marked.close, .strong)
      + StyledText(text(hit.match.upperBound..<bytes.count), .quoted)
  }
}

extension SearchHit.Place: Worded {
  var texts: (id: String, en: String) {
    switch self {
    case .draft: ("naskah", "draft")
    case .revision: ("hasil", "revision")
    case .note: ("catatan", "note")
    case .reason: ("alasan atau sumber", "reason or source")
    }
  }
}
