/// The spelling rules of regular English endings.
enum EnglishSpelling {
  /// Behind a sibilant and a consonant with *o* stands -es, *y* behind a consonant becomes *ie*.
  static func withS(_ word: String) -> String {
    if isConsonantY(word) { return word.dropLast() + "ies" }
    if word.hasSuffix("quiz") { return word + "zes" }
    let sibilants = ["s", "x", "z", "ch", "sh"]
    return sibilants.contains(where: word.hasSuffix) || isConsonantO(word)
      ? word + "es" : word + "s"
  }

  /// -ed, the standard spelling first.
  static func withEd(_ word: String) -> [String] {
    if word.hasSuffix("e") { return [word + "d"] }
    if isConsonantY(word) { return [word.dropLast() + "ied"] }
    return stems(word).map { $0 + "ed" }
  }

  /// -ing, the standard spelling first.
  static func withIng(_ word: String) -> [String] {
    if word.hasSuffix("ie") { return [word.dropLast(2) + "ying"] }
    let keepsE = ["ee", "oe", "ye"].contains(where: word.hasSuffix) || word == "be"
    if word.hasSuffix("e"), !keepsE { return [word.dropLast() + "ing"] }
    return stems(word).map { $0 + "ing" }
  }

  /// -er and -est of a short adjective.
  static func compared(_ word: String, _ ending: String) -> String {
    if word.hasSuffix("e") { return word + ending.dropFirst() }
    if isConsonantY(word) { return word.dropLast() + "i" + ending }
    return (doublesAlways(word) ? doubled(word) : word) + ending
  }

  /// -ly of an adjective.
  static func withLy(_ word: String) -> String {
    if word.hasSuffix("ic") { return word + "ally" }
    if word.hasSuffix("le"), !endsInVowelAndLe(word) { return word.dropLast() + "y" }
    if word.hasSuffix("ll") { return word + "y" }
    if word == "true" || word == "due" || word == "whole" { return word.dropLast() + "ly" }
    return isConsonantY(word) ? word.dropLast() + "ily" : word + "ly"
  }

  /// The lemma and its other standard spelling: -ise beside -ize, -our beside -or.
  static func spellings(of lemma: String) -> [String] {
    for (one, other) in [("ize", "ise"), ("yze", "yse"), ("avour", "avor"), ("eavour", "eavor")] {
      for (mine, theirs) in [(one, other), (other, one)] where lemma.hasSuffix(mine) {
        let isFixed = fixed.contains(lemma) || lemma.utf8.count < 6
        return isFixed ? [lemma] : [lemma, lemma.dropLast(mine.utf8.count) + theirs]
      }
    }
    return [lemma]
  }

  static func isConsonantY(_ word: String) -> Bool {
    word.hasSuffix("y") && word.dropLast().last.map { !isVowel($0) } ?? false
  }

  private static func isConsonantO(_ word: String) -> Bool {
    word.hasSuffix("o") && word.dropLast().last.map { !isVowel($0) } ?? false
  }

  private static func endsInVowelAndLe(_ word: String) -> Bool {
    word.dropLast(2).last.map(isVowel) ?? true
  }

  /// What stands in front of -ed and -ing: the last consonant doubled where it must be, doubled or
  /// not where both are standard, with *k* behind *c*.
  private static func stems(_ word: String) -> [String] {
    if word.hasSuffix("c") { return [word + "k"] }
    if doublesAlways(word) { return [doubled(word)] }
    if mayDouble(word) { return [doubled(word), word] }
    return [word]
  }

  private static func doubled(_ word: String) -> String { word + word.suffix(1) }

  /// One vowel letter and one consonant at the end of a stressed syllable.
  static func doublesAlways(_ word: String) -> Bool {
    endsInShortSyllable(word) && (syllables(word) == 1 || stressedLast.contains(word))
  }

  /// A final *l* behind one vowel letter doubles in British spelling; few other words may.
  private static func mayDouble(_ word: String) -> Bool {
    if ["parallel", "benefit", "focus", "bias"].contains(word) { return word != "parallel" }
    return word.hasSuffix("l") && endsInShortSyllable(word) || ["fuel", "dial"].contains(word)
  }

  private static func endsInShortSyllable(_ word: String) -> Bool {
    let letters = Array(word)
    guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxyh".contains(last)
    else { return false }
    let vowel = letters[letters.count - 2]
    let before = letters[letters.count - 3]
    let isQu = before == "u" && letters.count >= 4 && letters[letters.count - 4] == "q"
    return isVowel(vowel) && (!isVowel(before) || isQu)
  }

  /// Groups of vowel letters; *u* behind *q* is none.
  private static func syllables(_ word: String) -> Int {
    var count = 0
    var wasVowel = false
    var before: Character = " "
    for letter in word {
      let vowel = (isVowel(letter) || letter == "y") && !(before == "q" && letter == "u")
      if vowel, !wasVowel { count += 1 }
      wasVowel = vowel
      before = letter
    }
    return count
  }

  static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  /// Verbs of several syllables with the stress on the last one, and compounds.
  private static let stressedLast = WordSet(
    """
    abet abhor acquit admit allot annul begin commit compel concur confer control defer demur deter
    dispel distil emit enrol entrap equip excel expel extol forget fulfil impel incur infer input
    instil inter kidnap occur omit outfit outrun overlap overrun patrol permit prefer program propel
    rebel rebut recap recur refer refit regret remit repel reset rerun submit transfer transmit
    unplug unwrap upset worship zigzag
    """)

  /// Words in -ise or -our that have no other spelling.
  private static let fixed = WordSet(
    """
    advertise advise appraise apprise arise compromise comprise concise demise despise devise disguise enterprise
    excise exercise expertise franchise improvise merchandise otherwise precise premise promise
    revise supervise surprise televise treatise likewise capsize resize downsize
    """)
}
