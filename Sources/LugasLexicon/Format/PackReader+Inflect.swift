import Yams

extension PackReader {
  /// The rules of an `inflect` mapping: a lemma and the lemma that should stand there; every form
  /// of the one becomes the same form of the other.
  mutating func inflections(_ field: YAMLFields.Field) -> [RuleDraft] {
    guard let lemmas = reading.fields(of: field.value, what: "'inflect'") else { return [] }
    return lemmas.fields.compactMap { inflection($0) }
  }

  private mutating func inflection(_ field: YAMLFields.Field) -> RuleDraft? {
    let offers = reading.texts(field.value, what: "the replacement of '\(field.key)'")
    guard !offers.isEmpty, isOneWord(field.key, at: field.keyPlace) else { return nil }
    for offer in offers where !isOneWord(offer.text, at: offer.place) { return nil }
    let slots = offers.map { offer in
      Dictionary(
        forms.words(of: offer.text, head.language).map { ($0.slot, $0.word) },
        uniquingKeysWith: { first, _ in first })
    }
    var rows: [RuleDraft.Inflected] = []
    for formed in forms.words(of: field.key, head.language)
    where !rows.contains(where: { $0.word == formed.word }) {
      let replacements = slots.compactMap { $0[formed.slot] }
      if !replacements.isEmpty {
        rows.append(RuleDraft.Inflected(word: formed.word, replacements: replacements))
      }
    }
    guard !rows.isEmpty else {
      reading.report(
        "'\(field.key)' and '\(offers[0].text)' have no form in common", at: field.keyPlace)
      return nil
    }
    return RuleDraft(
      card: card(id: slug(field.key), pattern: field.key, fields: nil, changes: [], keeps: []),
      file: reading.file, place: field.keyPlace, patterns: [],
      replacements: offers.map(\.text), deletion: nil, unless: [head.unless], when: [head.when],
      profiles: head.profiles, inflected: rows)
  }

  private mutating func isOneWord(_ text: String, at place: LexiconPlace) -> Bool {
    let isOne =
      !text.isEmpty
      && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" || $0 == "'" }
    if !isOne {
      reading.report(
        "'inflect' takes one word for one word; write '\(text)' under 'replace'", at: place)
    }
    return isOne
  }
}
