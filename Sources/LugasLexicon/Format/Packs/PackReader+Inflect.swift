import Yams

extension PackReader {
  /// The rules of an `inflect` mapping: a word or phrase and what should stand there; every form of
  /// the one becomes the same form of the other.
  /// - Parameter fixed: the phrases under `replace`, which go before a form.
  mutating func inflections(
    _ field: YAMLFields.Field, besides fixed: Set<[String]>
  ) -> [RuleDraft] {
    guard let lemmas = reading.fields(of: field.value, what: .key("inflect")) else { return [] }
    return lemmas.fields.compactMap { inflection($0, besides: fixed) }
  }

  private mutating func inflection(
    _ field: YAMLFields.Field, besides fixed: Set<[String]>
  ) -> RuleDraft? {
    let fields = phraseFields(field)
    let offers = reading.texts(
      fields?["suggest"]?.value ?? field.value, what: .replacement(of: field.key))
    guard !offers.isEmpty, let phrase = phrase(field.key, at: field.keyPlace) else { return nil }
    let phrases = offers.compactMap { self.phrase($0.text, at: $0.place) }
    guard phrases.count == offers.count else { return nil }
    let rows = rows(of: phrase, offered: phrases).filter { !fixed.contains($0.words) }
    guard !rows.isEmpty else {
      reading.report(
        PackSlip.noCommonForm(field.key, offers[0].text), at: field.keyPlace)
      return nil
    }
    return RuleDraft(
      card: card(id: slug(field.key), pattern: field.key, fields: fields, changes: [], keeps: []),
      file: reading.file, place: field.keyPlace, patterns: [],
      replacements: offers.map(\.text), deletion: nil, unless: [head.unless], when: [head.when],
      profiles: head.profiles, inflected: rows)
  }

  /// What stands there in each form, and what should. A word that has two places (`carried`) is
  /// offered what the other has in either.
  private func rows(
    of phrase: InflectedPhrase, offered: [InflectedPhrase]
  ) -> [RuleDraft.Inflected] {
    let slots = offered.map { Dictionary(grouping: $0.all, by: \.slot) }
    let mine = Dictionary(grouping: phrase.all, by: \.slot)
    var places: [[String]: Int] = [:]
    var rows: [RuleDraft.Inflected] = []
    for formed in phrase.all {
      let spellings = mine[formed.slot] ?? []
      let replacements = slots.compactMap { slots in
        PackReader.match(for: formed, among: spellings, in: slots[formed.slot] ?? [])?.word
      }
      guard !replacements.isEmpty else { continue }
      let words = formed.tokens.map { $0.lowercased() }
      if let place = places[words] {
        rows[place].add(replacements)
      } else {
        places[words] = rows.count
        rows.append(RuleDraft.Inflected(words: words, replacements: replacements))
      }
    }
    return rows
  }

  /// The word that answers to one of the spellings in its place: that of the same spelling where both
  /// have as many, else the standard one.
  private static func match(
    for formed: FormedWord, among spellings: [FormedWord], in words: [FormedWord]
  ) -> FormedWord? {
    guard spellings.count == words.count, let place = spellings.firstIndex(of: formed) else {
      return words.first
    }
    return words[place]
  }

  private mutating func phrase(_ text: String, at place: LexiconPlace) -> InflectedPhrase? {
    let isPlain =
      !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || "-' ~".unicodeScalars.contains($0)
      }
    guard isPlain, let phrase = InflectedPhrase(text, head.language, forms: forms) else {
      reading.report(PackSlip.notInflectable(text), at: place)
      return nil
    }
    return phrase
  }
}
