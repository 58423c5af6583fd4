/// Writes rules' cards and sentences into an image.
///
/// A card is a row of numbers: id, message (id, en), why (id, en), source (id, en), pattern, unless, when, each
/// as offset and length in the text section, lines of one joined; then where its sentences begin, how many change and how many are
/// kept; last how many days a source holds. An absent text has no offset.
enum CardWriter {
  /// Numbers a card takes.
  static let width = 24
  /// Where a card says where its sentences begin.
  static let sentencesAt = 20
  /// Where a card says how many days a source holds.
  static let staleAfterAt = 23
  /// Stands for an absent text, for no `after`, and for a source that holds for ever.
  static let absent = UInt32.max

  /// Writes all cards, their sentences, and the rules ordered by id.
  static func write(_ cards: [RuleCard], _ writer: inout ImageWriter) {
    var rows: [UInt32] = []
    var sentences: [UInt32] = []
    for card in cards {
      let texts: [String?] = [
        card.id.description, card.message?.id, card.message?.en, card.why.id, card.why.en,
        card.source.id, card.source.en, card.pattern, lines(card.unless), lines(card.when),
      ]
      for text in texts { rows += place(of: text, &writer) }
      rows += [UInt32(sentences.count), UInt32(card.changes.count), UInt32(card.keeps.count)]
      rows.append(card.staleAfterDays.map { UInt32($0) } ?? absent)
      for change in card.changes {
        sentences += place(of: change.before, &writer)
        sentences += [UInt32(change.marked.lowerBound), UInt32(change.marked.upperBound)]
        sentences += place(of: change.after, &writer)
      }
      for keep in card.keeps { sentences += place(of: keep, &writer) }
    }
    writer.write(rows, .cards)
    writer.write(sentences, .sentences)
    let order = cards.indices.sorted { cards[$0].id < cards[$1].id }
    writer.write(order.map { UInt32($0) }, .rulesByID)
  }

  private static func lines(_ lines: [String]) -> String? {
    lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  static func place(of text: String?, _ writer: inout ImageWriter) -> [UInt32] {
    guard let text else { return [absent, absent] }
    let place = writer.text(text)
    return [place.offset, place.count]
  }
}
