import Foundation
import LugasHistory
import LugasLexicon
import LugasTerminal

/// Finds of a search on a screen: a row a draft, with what was found, when, and the first find in
/// its surroundings.
struct HitView {
  let language: Language
  /// The words that were looked for.
  private let words: [String]

  init(of typed: String, language: Language) {
    words = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    self.language = language
  }

  func list(_ hits: [SearchHit], limit: Int = .max, on screen: inout Screen) {
    for finds in drafts(hits).prefix(limit) {
      guard let hit = finds.first else { continue }
      let number = hit.number.map(String.init) ?? "–"
      let pad = String(repeating: " ", count: max(0, 4 - number.count))
      let places = SearchHit.Place.allCases.filter { place in finds.contains { $0.place == place } }
        .map { $0.words(language) }.joined(separator: ", ")
      let draft = hit.number.map { SpokenPhrase.draft($0).words(language) + ", " } ?? ""
      let start = screen.isSpoken ? draft : "\(pad)\(number)  "
      screen.space()
      screen.write(
        StyledText("\(start)\(places) · \(Dates.minute(hit.time, language))"), indent: 6)
      screen.write(excerpt(hit, screen.marks(language)), margin: 6, indent: 6)
    }
  }

  /// The finds of each draft, in the order in which the drafts come; a note on a session is alone.
  private func drafts(_ hits: [SearchHit]) -> [[SearchHit]] {
    var places: [Int: Int] = [:]
    var drafts: [[SearchHit]] = []
    for hit in hits {
      if let number = hit.number, let place = places[number] {
        drafts[place].append(hit)
        continue
      }
      if let number = hit.number { places[number] = drafts.count }
      drafts.append([hit])
    }
    return drafts
  }

  /// The text around the find; every word that was looked for stands in braces, which colour only
  /// repeats.
  private func excerpt(_ hit: SearchHit, _ marks: ChangeMarks) -> StyledText {
    let text = hit.excerpt
    var result = StyledText(pieces: [])
    var place = text.startIndex
    while let found = next(in: text, from: place) {
      result += StyledText(String(text[place..<found.lowerBound]), .quoted)
      result += .styled(marks.marked.open + text[found] + marks.marked.close, .strong)
      place = found.upperBound
    }
    return result + StyledText(String(text[place...]), .quoted)
  }

  /// The first of the words behind a place; of two that begin there the longer one.
  private func next(in text: String, from place: String.Index) -> Range<String.Index>? {
    words.compactMap { text.range(of: $0, options: .caseInsensitive, range: place..<text.endIndex) }
      .filter { !$0.isEmpty }
      .min { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
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
