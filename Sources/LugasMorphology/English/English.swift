/// English word formation: from a lemma to its words, and from a word back to its lemma.
///
/// Irregular words lie in tables (`IrregularVerbs`, `IrregularNouns`, `Adjectives`, `ActNouns`); all
/// others follow the spelling rules of `EnglishSpelling`. British spelling comes first, American
/// beside it. Sources: common knowledge; Quirk et al., *A Comprehensive Grammar of the English
/// Language*, chapters 3, 5 and 7 (the rules).
public enum English {
  /// Which of a lemma's words a word is.
  ///
  /// Names as packs write them. A verb has the words of `to be` too (`am`, `are`, `were`), so that
  /// one can stand for the other: `they are in need of` is `they need`.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    case base, am, are
    case third = "-s"
    case past = "-ed"
    case were
    case participle = "-en"
    case ing = "-ing"
    case plural
    case comparative = "-er"
    case superlative = "-est"
    case adverb = "-ly"
    /// The noun of a verb's doing: `inspection`, `removal`; as a reading, never the verb's own word.
    case act = "-tion"
    /// The noun of doing that is the verb's own word: `review`, `test`.
    case verbNoun = "verb-noun"
    case acts = "-tions"
  }

  /// One way to read a word.
  public struct Reading: Hashable, Sendable {
    /// The lemma, in small letters.
    public let lemma: String
    /// Which of its words it is.
    public let form: Form
  }

  /// The words of a lemma in a form, the standard one first; empty when it has none.
  ///
  ///     English.words(of: "carry", .past)   // carried
  ///     English.words(of: "travel", .ing)   // travelling, traveling
  public static func words(of lemma: String, _ form: Form) -> [String] {
    let lemma = lemma.lowercased()
    var words: [String] = []
    for spelling in EnglishSpelling.spellings(of: lemma) {
      for word in EnglishParadigm.words(of: spelling, form) where !words.contains(word) {
        words.append(word)
      }
    }
    return words
  }

  /// The readings of a word whose lemma is known, and as a plural whatever looks like one; the
  /// likeliest first: a verb's words, then a noun's, then an adjective's. Letter case is ignored.
  public static func readings(of word: String) -> [Reading] {
    let word = word.lowercased()
    guard word.utf8.count <= 40 else { return [] }
    var readings: [Reading] = []
    for candidate in EnglishReader.candidates(word) where !readings.contains(candidate) {
      if words(of: candidate.lemma, candidate.form).contains(word) { readings.append(candidate) }
    }
    return readings
  }
}

extension Paradigm {
  /// The English words of a lemma: of a verb, a noun and an adjective, as far as it is one.
  ///
  /// A word that is not known to be a verb and does not look like one or like an adjective is a
  /// noun. A form may be two words: `more arduous`.
  ///
  ///     Paradigm.english("utilize").entries.map(\.word)
  ///     // utilize, utilise, …, utilizes, utilises, utilized, …, utilization, …
  public static func english(_ lemma: String) -> Paradigm {
    let lemma = lemma.lowercased()
    // *Can* has no base: it is first as what stands behind *I*.
    let first = English.words(of: lemma, .base).isEmpty ? English.Form.am : .base
    var entries = [Entry(word: lemma, slot: first.rawValue)]
    for form in English.Form.allCases {
      for word in English.words(of: lemma, form) {
        let entry = Entry(word: word, slot: form.rawValue)
        if !entries.contains(entry) { entries.append(entry) }
      }
    }
    return Paradigm(entries: entries)
  }
}
