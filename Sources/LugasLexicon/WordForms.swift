/// A word made from a lemma, with the place it has among the lemma's words.
public struct FormedWord: Hashable, Sendable {
  /// The word, in small letters; two words in a row where the form has two: `more arduous`.
  public let word: String
  /// Which of the lemma's words it is: `active`, `passive`, `act+nya`, `-ed`; two lemmas of one
  /// sort have the same slots.
  public let slot: String
  /// It is a word of another kind made from the lemma (`inspection`), which a phrase around the
  /// lemma does not take.
  public let isDerived: Bool

  /// Makes a formed word.
  public init(word: String, slot: String, isDerived: Bool = false) {
    self.word = word
    self.slot = slot
    self.isDerived = isDerived
  }

  /// The word cut at its blanks.
  var tokens: [String] { word.split(separator: " ").map(String.init) }
}

/// The two small letters at an edge of every word of a form.
public enum WordEdge: Hashable, Sendable {
  /// It begins with one of these.
  case opening([String])
  /// It ends with one of these.
  case ending([String])
  /// It begins with one of the first and ends with one of the second.
  case both([String], [String])
}

/// What a lexicon asks of the morphology of its languages; the morphology room knows the answers.
public protocol WordForms: Sendable {
  /// The forms that a pattern may ask for as `{form}`.
  func formNames(_ language: Language) -> [String]

  /// All words of a lemma, itself first; no word twice in one slot.
  func words(of lemma: String, _ language: Language) -> [FormedWord]

  /// The forms, clitics left out, that a word can be read as; empty when its root is unknown.
  func forms(of word: String, _ language: Language) -> [String]

  /// What the outside of a word tells of a form: every word of it has one of these edges; nil for
  /// nothing. It spares asking `forms(of:)` of most words.
  func edges(of form: String, _ language: Language) -> [WordEdge]?

  /// The likeliest root of a word; nil when it is unknown.
  func root(of word: String, _ language: Language) -> String?

  /// The word of another form of the same root; nil when the root is unknown.
  /// - Parameter reading: the form that `word` is to be read as; nil for the likeliest.
  func word(
    _ form: String, fromRootOf word: String, readAs reading: String?, _ language: Language
  ) -> String?

  /// The article that a word takes by its sound, in small letters (`a`, `an`); nil in a language
  /// whose articles do not change.
  func article(before word: String, _ language: Language) -> String?

  /// Where known words end that begin at a place in small letters written together, as in a hashtag.
  func wordEnds(in letters: [UInt8], from start: Int, _ language: Language) -> [Int]
}

extension WordForms {
  /// Nothing is told by a word's outside.
  public func edges(of form: String, _ language: Language) -> [WordEdge]? { nil }

  /// No root is known.
  public func root(of word: String, _ language: Language) -> String? { nil }

  /// No word is known.
  public func wordEnds(in letters: [UInt8], from start: Int, _ language: Language) -> [Int] { [] }

  /// No article changes.
  public func article(before word: String, _ language: Language) -> String? { nil }
}

/// A lexicon without morphology: a lemma has one word, no word has a form.
public struct NoWordForms: WordForms {
  /// Makes it.
  public init() {}

  /// None.
  public func formNames(_ language: Language) -> [String] { [] }

  /// The lemma alone.
  public func words(of lemma: String, _ language: Language) -> [FormedWord] {
    [FormedWord(word: lemma, slot: "base")]
  }

  /// None.
  public func forms(of word: String, _ language: Language) -> [String] { [] }

  /// None.
  public func word(
    _ form: String, fromRootOf word: String, readAs reading: String?, _ language: Language
  ) -> String? { nil }
}
