import LugasLexicon

/// What speaks for each language in a sentence: its function words, and less, words that stand in the
/// rules of one language only.
struct LanguageEvidence {
  /// What speaks for one language.
  struct Count {
    /// Function words.
    fileprivate(set) var function = 0
    /// Other words of the language's rules alone.
    fileprivate(set) var other = 0

    /// All of them.
    var all: Int { function + other }
  }

  private(set) var indonesian = Count()
  private(set) var english = Count()

  subscript(language: Language) -> Count { language == .id ? indonesian : english }

  /// Takes a word in.
  mutating func count(_ flags: WordFlags) { count(flags, by: 1) }

  /// Takes a word out again.
  mutating func discount(_ flags: WordFlags) { count(flags, by: -1) }

  private mutating func count(_ flags: WordFlags, by number: Int) {
    if flags.contains(.indonesian) { indonesian.function += number }
    if flags.contains(.english) { english.function += number }
    if flags.contains(.indonesianOnly) { indonesian.other += number }
    if flags.contains(.englishOnly) { english.other += number }
  }

  /// Adds what another sentence shows.
  mutating func add(_ more: LanguageEvidence) {
    indonesian.function += more.indonesian.function
    indonesian.other += more.indonesian.other
    english.function += more.english.function
    english.other += more.english.other
  }

  /// True when nothing speaks for a language and a function word for the other: enough for a whole
  /// draft, not for a sentence among others.
  func knowsOnly(_ language: Language, not other: Language) -> Bool {
    self[other].all == 0 && self[language].function > 0
  }

  /// True when it speaks for a language against another: by two function words and more than the
  /// other has; where the other has none, by enough words of any sort.
  func favours(_ language: Language, over other: Language, least: Int) -> Bool {
    let (mine, theirs) = (self[language], self[other])
    if mine.function >= 2, mine.function > theirs.function { return true }
    return theirs.function == 0 && mine.all >= least && mine.all > 2 * theirs.other
  }
}

/// Gathers the evidence of a sentence, word by word.
struct SentenceEvidence {
  private var found = LanguageEvidence()
  private var shouted = LanguageEvidence()
  /// The word before is capitalised.
  private var followsCapital = false
  /// What a small word between two capitalised ones counted: the `of` of a name tells nothing.
  private var joint: WordFlags?

  mutating func read(_ flags: WordFlags, _ marks: Unit.Marks, length: Int) {
    let isCapital = marks.contains(.capitalised)
    if let joint, isCapital { found.discount(joint) }
    joint = !isCapital && followsCapital ? flags : nil
    followsCapital = isCapital
    // `WHO`, `IT` and the `A` of a blood group are no function words.
    if marks.contains(.caps) || (length == 1 && isCapital) {
      shouted.count(flags)
    } else {
      // A name tells nothing of the language around it.
      found.count(isCapital ? flags.intersection([.indonesian, .english]) : flags)
    }
  }

  /// A mark stands between two words.
  mutating func endName() { (followsCapital, joint) = (false, nil) }

  /// The evidence of the whole sentence.
  func settled(isShouted: Bool) -> LanguageEvidence {
    var evidence = found
    if isShouted { evidence.add(shouted) }
    return evidence
  }
}
