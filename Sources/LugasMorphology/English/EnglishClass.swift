/// What sort of word a lemma is.
enum EnglishClass {
  static func isVerb(_ lemma: String) -> Bool {
    IrregularVerbs.forms[lemma] != nil || VerbList.all.contains(lemma)
      || (lemma.utf8.count > 5
        && ["ize", "ise", "yse", "yze", "ify"].contains(where: lemma.hasSuffix)
        && !nouns.contains(lemma))
  }

  static func isAdjective(_ lemma: String) -> Bool {
    Adjectives.short.contains(lemma) || Adjectives.irregular[lemma] != nil
      || Adjectives.long.contains(lemma)
      || (lemma.utf8.count > 5 && adjectiveEndings.contains(where: lemma.hasSuffix)
        && !VerbList.all.contains(lemma))
  }

  /// Names of stuffs and adjectives have no plural.
  static func isCountable(_ lemma: String) -> Bool {
    !IrregularNouns.uncountable.contains(lemma)
      && !["ness", "ware", "ly", "ing"].contains(where: lemma.hasSuffix)
      && !(isAdjective(lemma) && !VerbList.all.contains(lemma))
  }

  /// True for a word that looks like the plural of some noun, known or not.
  static func isPluralLike(_ word: String) -> Bool {
    word.utf8.count > 3 && word.hasSuffix("s")
      && !["ss", "us", "is"].contains(where: word.hasSuffix)
      && !inS.contains(word)
  }

  /// Words in -s that are no plurals.
  private static let inS = WordSet(
    """
    always perhaps towards besides afterwards whereas unless sometimes nowadays overseas else yes
    news does goes says was has his hers ours theirs besides across thus less plus was
    """)

  private static let adjectiveEndings = ["ous", "ful", "less", "able", "ible", "ical"]
  private static let nouns = WordSet(
    "expertise enterprise franchise treatise paradise precise concise likewise otherwise")
}

extension English {
  /// The verbs that are known by name, in order.
  package static var knownVerbs: [String] {
    Set(VerbList.all.sorted + IrregularVerbs.forms.keys).sorted()
  }
}
