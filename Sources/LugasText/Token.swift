/// A piece of the draft. Tokens tile the draft: concatenated, they are its bytes.
public struct Token: Hashable, Sendable {
  /// What the piece is.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Letters, with inner hyphens and apostrophes (`anak-anak`, `Jum'at`, `KTP-el`, `warga2`).
    case word
    /// Digits with inner separators and a unit sign (`1.234,5`, `2,200`, `12%`, `07.00`, `Rp2.000`).
    case number
    /// One punctuation mark, or a run of the same mark (`!!!`, `...`).
    case punctuation
    /// Blanks other than line ends: space, tab, no-break space and the like, as one run.
    case space
    /// One line end: LF, CR, CRLF, U+2028, U+2029 or U+0085.
    case newline
    /// `#` and the word behind it.
    case hashtag
    /// `@` and the handle behind it.
    case mention
    /// A web address, with or without scheme.
    case url
    /// A mail address.
    case email
    /// One emoji with its modifiers, joiners, or a flag.
    case emoji
    /// Anything else: symbols, control characters, bytes that are not UTF-8, and file names, paths
    /// and other names in code (`laporan.pdf`, `/home/data`, `data_warga`), which are no words.
    case other
  }

  /// What the piece is.
  public let kind: Kind
  /// Where it stands.
  public let span: TextSpan

  /// Makes a token; only the tokenizer does.
  package init(kind: Kind, span: TextSpan) {
    self.kind = kind
    self.span = span
  }

  /// True for spaces and line ends.
  public var isBlank: Bool { kind == .space || kind == .newline }
}

/// A half-open range of token indexes of one draft.
public struct TokenRange: Hashable, Sendable {
  /// Index of the first token.
  public let start: Int
  /// Index one past the last token.
  public let end: Int

  /// - Precondition: `0 <= start <= end`.
  public init(start: Int, end: Int) {
    precondition(start >= 0 && start <= end, "a token range needs 0 <= start <= end")
    self.start = start
    self.end = end
  }

  /// Number of tokens.
  public var count: Int { end - start }
  /// True when there is no token.
  public var isEmpty: Bool { start == end }
  /// The indexes, for iteration.
  public var indexes: Range<Int> { start..<end }
}

/// Tokens that together are one thing a pattern can ask for.
public struct TokenRun: Hashable, Sendable {
  /// What the run is.
  public enum Class: UInt8, Sendable, CaseIterable {
    /// An amount of money: `Rp2.000`, `Rp 85 miliar`, `Rp. 5.000,-`, `US$5`, `10 ribu rupiah`.
    case money
    /// A share: `12%`, `12 persen`, `12 per cent`, `12 percent`.
    case percent
    /// A day, month with year, or date: `12 Maret 2020`, `12/3/2020`, `Maret 2020`, `March 12, 2020`.
    case date
    /// A time of day: `pukul 07.00`, `07.00 WIB`, `08.00-15.00 WIB`, `7:30 pm`, `jam 8`.
    case time
    /// Capitalised words in a row inside a sentence, not at its start unless the run goes on.
    case name
  }

  /// What the run is.
  public let runClass: Class
  /// Its tokens, blanks between them included, none at the ends.
  public let tokens: TokenRange

  /// Makes a run; only the tokenizer does.
  package init(runClass: Class, tokens: TokenRange) {
    self.runClass = runClass
    self.tokens = tokens
  }
}

/// A sentence, headline or list line of a draft. Sentences tile the tokens: blanks behind a
/// sentence belong to it.
public struct Sentence: Hashable, Sendable {
  /// All its tokens, trailing blanks included.
  public let tokens: TokenRange
  /// From its first to its last byte that is not blank; empty when there is none.
  public let span: TextSpan
  /// True when it ends in a question mark.
  public let isQuestion: Bool

  /// Makes a sentence; only the sentence splitter does.
  package init(tokens: TokenRange, span: TextSpan, isQuestion: Bool) {
    self.tokens = tokens
    self.span = span
    self.isQuestion = isQuestion
  }
}
