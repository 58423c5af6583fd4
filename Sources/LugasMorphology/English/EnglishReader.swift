/// Guesses how a word came about; `English.readings` makes each guess anew to see whether it holds.
enum EnglishReader {
  static func candidates(_ word: String) -> [English.Reading] {
    var found = SpecialVerbs.readings[word] ?? []
    let isSpecial = !found.isEmpty
    func add(_ lemma: String, _ forms: English.Form...) {
      found += forms.map { English.Reading(lemma: lemma, form: $0) }
    }
    if EnglishClass.isVerb(word), !isSpecial { add(word, .base) }
    for lemma in IrregularVerbs.lemmas[word] ?? [] where lemma != "have" {
      add(lemma, .past, .participle)
    }
    for lemma in lemmas(behind: word, "s") where EnglishClass.isVerb(lemma) { add(lemma, .third) }
    for lemma in lemmas(behind: word, "ed") where EnglishClass.isVerb(lemma) {
      add(lemma, .past, .participle)
    }
    for lemma in lemmas(behind: word, "ing") where EnglishClass.isVerb(lemma) { add(lemma, .ing) }
    for lemma in ActNouns.verbs(of: word) { add(lemma, lemma == word ? .verbNoun : .act) }
    for noun in IrregularNouns.singulars(of: word) where noun != word { add(noun, .plural) }
    for noun in lemmas(behind: word, "s") {
      for verb in ActNouns.verbs(of: noun) { add(verb, .acts) }
    }
    if EnglishClass.isPluralLike(word) {
      for noun in lemmas(behind: word, "s") { add(noun, .plural) }
    }
    if EnglishClass.isAdjective(word) { add(word, .base) }
    found += adjectives(word)
    return found
  }

  private static func adjectives(_ word: String) -> [English.Reading] {
    var found: [English.Reading] = []
    for lemma in lemmas(behind: word, "er") where EnglishClass.isAdjective(lemma) {
      found.append(English.Reading(lemma: lemma, form: .comparative))
    }
    for lemma in lemmas(behind: word, "est") where EnglishClass.isAdjective(lemma) {
      found.append(English.Reading(lemma: lemma, form: .superlative))
    }
    for (lemma, words) in Adjectives.irregular.sorted(by: { $0.key < $1.key }) {
      if words.comparative == word {
        found.append(English.Reading(lemma: lemma, form: .comparative))
      }
      if words.superlative == word {
        found.append(English.Reading(lemma: lemma, form: .superlative))
      }
    }
    if word.hasSuffix("ly") {
      let stem = String(word.dropLast(2))
      for lemma in [stem, stem + "le", stem + "l", stem + "e", lemmaInY(stem), withoutAl(stem)]
      where EnglishClass.isAdjective(lemma) {
        found.append(English.Reading(lemma: lemma, form: .adverb))
      }
    }
    return found
  }

  private static func lemmaInY(_ stem: String) -> String {
    stem.hasSuffix("i") ? stem.dropLast() + "y" : stem
  }

  private static func withoutAl(_ stem: String) -> String {
    stem.hasSuffix("al") ? String(stem.dropLast(2)) : stem
  }

  /// What may stand in front of an ending: the rest, with *e*, with *y* for *i*, undoubled, without
  /// *k* behind *c*, with *ie* for *y*.
  private static func lemmas(behind word: String, _ ending: String) -> [String] {
    guard word.hasSuffix(ending), word.utf8.count > ending.utf8.count + 1 else { return [] }
    let stem = String(word.dropLast(ending.utf8.count))
    var lemmas = [stem]
    if ending == "s" {
      if stem.hasSuffix("ie") { lemmas.append(stem.dropLast(2) + "y") }
      if stem.hasSuffix("e") { lemmas.append(String(stem.dropLast())) }
      if stem.hasSuffix("ze") { lemmas.append(String(stem.dropLast(2))) }
      return lemmas
    }
    lemmas.append(stem + "e")
    if stem.hasSuffix("i") { lemmas.append(stem.dropLast() + "y") }
    if stem.hasSuffix("y") { lemmas.append(stem.dropLast() + "ie") }
    if stem.hasSuffix("ck") { lemmas.append(String(stem.dropLast())) }
    let letters = stem.suffix(2)
    if letters.count == 2, letters.first == letters.last { lemmas.append(String(stem.dropLast())) }
    return lemmas
  }
}
