public import LugasLexicon
public import LugasText

/// How plainly a text reads, from 0 to 100; more is plainer.
///
/// English: Flesch's reading ease (`ReadingEase`). Indonesian: half-way at a load of 20, where the
/// load is what a sentence weighs on average (`SentenceLoad`):
///
///     index = 100 / (1 + (load / 20)²)
///
/// A sentence of eight everyday words has about 85, one of 25 words with the usual share of long
/// ones about 30, a pasted sentence of 50 words about 10: near Flesch's scale, where 60 to 70 is plain.
///
/// Why no formula of the English kind: those count the syllables of words, and Indonesian words grow
/// by affixes that every reader knows. `membaca`, `dibacakan` and `pembacaan` are as easy as `baca`, yet
/// such formulas put them years of school apart. The Indonesian Fry graph (Harjasujana and Mulyati,
/// Membaca 2, 1997) therefore takes only six tenths of the syllables; this index goes further and
/// leaves affixes out. From LIX (Björnsson 1968) and RIX (Anderson 1983) it takes the two things that
/// hold in every language: long sentences and long words. As in RIX long words are counted by
/// sentence, not as a share of all words: cutting filler must not make a text look harder. Deleting a
/// whole short sentence can: the mean is over the sentences that are left.
///
/// Of 40 pairs of an official text and its plain version, written for the purpose before the index
/// was first run, 39 have the higher index on the plain side (the one that fails spells out a group of
/// people); Flesch's formula, run on the same Indonesian pairs, gives 0 to nearly all.
public struct Plainness: Hashable, Sendable {
  /// 0 to 100; more is plainer.
  public let index: Int

  /// Measures a draft; nil when it has no words.
  /// - Complexity: linear in the draft.
  public init?(of draft: Draft, in language: DraftLanguage, lexicon: Lexicon) {
    self.init(of: draft, in: language, forms: lexicon.forms)
  }

  package init?(of draft: Draft, in language: DraftLanguage, forms: any WordForms) {
    switch language {
    case .en:
      guard let ease = ReadingEase(draft) else { return nil }
      index = Plainness.rounded(ease.score)
    case .id, .mixed:
      var load = SentenceLoad(forms: forms)
      guard let mean = load.mean(of: draft) else { return nil }
      let share = mean / Plainness.halfWay
      index = Plainness.rounded(100 / (1 + share * share))
    }
  }

  /// The load at which the index is 50: about 16 words, some of them long.
  private static let halfWay = 20.0

  private static func rounded(_ score: Double) -> Int {
    Int(min(max(score, 0), 100).rounded())
  }
}

/// A text's plainness before and after a review.
public struct PlainnessChange: Hashable, Sendable {
  /// Of the draft.
  public let before: Plainness
  /// Of the revision.
  public let after: Plainness

  /// Makes it; nil when either has no words.
  public init?(before: Plainness?, after: Plainness?) {
    guard let before, let after else { return nil }
    self.before = before
    self.after = after
  }
}
