/// The words of one spelling of a lemma.
enum EnglishParadigm {
  static func words(of lemma: String, _ form: English.Form) -> [String] {
    if let words = SpecialVerbs.words(of: lemma, form) { return words }
    switch form {
    case .base: return [lemma]
    case .am, .are, .third, .past, .were, .participle, .ing:
      return EnglishClass.isVerb(lemma) ? verb(lemma, form) : []
    case .plural: return plurals(lemma)
    case .comparative: return compared(lemma, "er", "more")
    case .superlative: return compared(lemma, "est", "most")
    case .adverb: return adverbs(lemma)
    case .act: return acts(lemma)
    case .verbNoun: return acts(lemma).filter { $0 == lemma }
    case .acts: return acts(lemma).flatMap { plurals($0) }
    }
  }

  private static func verb(_ lemma: String, _ form: English.Form) -> [String] {
    let irregular = IrregularVerbs.forms[lemma]
    switch form {
    case .am, .are: return [lemma]
    case .third: return [EnglishSpelling.withS(lemma)]
    case .past, .were: return irregular?.past ?? EnglishSpelling.withEd(lemma)
    case .participle: return irregular?.participle ?? EnglishSpelling.withEd(lemma)
    default: return EnglishSpelling.withIng(lemma)
    }
  }

  static func plurals(_ lemma: String) -> [String] {
    guard EnglishClass.isCountable(lemma) else { return [] }
    return IrregularNouns.plurals(of: lemma) ?? [EnglishSpelling.withS(lemma)]
  }

  private static func compared(_ lemma: String, _ ending: String, _ word: String) -> [String] {
    guard EnglishClass.isAdjective(lemma) else { return [] }
    if let irregular = Adjectives.irregular[lemma] {
      return [ending == "er" ? irregular.comparative : irregular.superlative]
    }
    return Adjectives.short.contains(lemma)
      ? [EnglishSpelling.compared(lemma, ending)] : ["\(word) \(lemma)"]
  }

  private static func adverbs(_ lemma: String) -> [String] {
    guard EnglishClass.isAdjective(lemma) else { return [] }
    if let irregular = Adjectives.adverbs[lemma] { return [irregular] }
    let hasNone = lemma.hasSuffix("ly") || Adjectives.withoutAdverb.contains(lemma)
    return hasNone ? [] : [EnglishSpelling.withLy(lemma)]
  }

  private static func acts(_ lemma: String) -> [String] {
    if let act = ActNouns.acts[lemma] { return [act] }
    guard EnglishClass.isVerb(lemma) else { return [] }
    for (ending, act) in ActNouns.endings where lemma.hasSuffix(ending) {
      return [lemma.dropLast(ending.utf8.count) + act]
    }
    return []
  }
}
