extension LexiconImage {
  /// The text at an offset; empty when it lies outside.
  func text(_ offset: UInt32, _ count: UInt32) -> String {
    let texts = unsafe sections[ImageSection.text.rawValue]
    guard Int(offset) <= texts.count, Int(count) <= texts.count - Int(offset) else { return "" }
    return unsafe String(decoding: texts[Int(offset)..<Int(offset) + Int(count)], as: UTF8.self)
  }

  /// A rule's card.
  func card(at index: Int) -> RuleCard {
    let row = unsafe row(.cards)
    let at = index * CardWriter.width
    func text(_ field: Int) -> String? {
      let offset = unsafe row[at + field * 2]
      return offset == CardWriter.absent ? nil : self.text(offset, unsafe row[at + field * 2 + 1])
    }
    let rule = tables.rule(index)
    let message = LocalizedText(known: text(1), text(2))
    var card = RuleCard(
      id: RuleID(text(0) ?? ""), language: rule.language, kind: rule.kind,
      severity: rule.severity(in: .everyday),
      message: message, why: LocalizedText(known: text(3), text(4)) ?? LocalizedText(id: ""),
      source: LocalizedText(known: text(5), text(6)) ?? LocalizedText(id: ""),
      pattern: text(7) ?? "", changes: changes(of: index),
      keeps: keeps(of: index))
    card.unless = text(8)?.split(separator: "\n").map(String.init) ?? []
    card.when = text(9)?.split(separator: "\n").map(String.init) ?? []
    let days = unsafe row[at + CardWriter.staleAfterAt]
    card.staleAfterDays = days == CardWriter.absent ? nil : Int(days)
    return card
  }

  /// A rule's id.
  func id(at index: Int) -> RuleID {
    let row = unsafe row(.cards)
    let at = index * CardWriter.width
    return RuleID(text(unsafe row[at], unsafe row[at + 1]))
  }

  private func changes(of index: Int) -> [ChangeExample] {
    let cards = unsafe row(.cards)
    let sentences = unsafe row(.sentences)
    let at = index * CardWriter.width + CardWriter.sentencesAt
    var place = Int(unsafe cards[at])
    return (0..<Int(unsafe cards[at + 1])).map { _ in
      defer { place += 6 }
      let after = unsafe sentences[place + 4]
      return ChangeExample(
        before: text(unsafe sentences[place], unsafe sentences[place + 1]),
        marked: Int(unsafe sentences[place + 2])..<Int(unsafe sentences[place + 3]),
        after: after == CardWriter.absent ? nil : text(after, unsafe sentences[place + 5]))
    }
  }

  private func keeps(of index: Int) -> [String] {
    let cards = unsafe row(.cards)
    let sentences = unsafe row(.sentences)
    let at = index * CardWriter.width + CardWriter.sentencesAt
    let first = Int(unsafe cards[at]) + Int(unsafe cards[at + 1]) * 6
    return (0..<Int(unsafe cards[at + 2])).map { number in
      text(unsafe sentences[first + number * 2], unsafe sentences[first + number * 2 + 1])
    }
  }

  /// The index of a rule; nil when no rule has that id.
  /// - Complexity: O(log rules).
  func index(of id: RuleID) -> Int? {
    let order = unsafe row(.rulesByID)
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      let index = Int(unsafe order[middle])
      let found = self.id(at: index)
      if found == id { return index }
      if found < id { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// What a variant offers, templates with numbered captures.
  package func offers(ofVariant variant: Int) -> [String] {
    let places = unsafe row(.offers)
    return tables.offers(ofVariant: variant).map { place in
      text(unsafe places[place * 2], unsafe places[place * 2 + 1])
    }
  }

  /// The word forms that programs ask for, by number.
  package var formNames: [String] {
    let places = unsafe row(.formNames)
    return (0..<places.count / 2).map { text(unsafe places[$0 * 2], unsafe places[$0 * 2 + 1]) }
  }
}

extension LocalizedText {
  /// The text in what languages there are; nil when there is none.
  init?(known id: String?, _ en: String?) {
    guard id != nil || en != nil else { return nil }
    self.init(id: id, en: en)
  }
}
