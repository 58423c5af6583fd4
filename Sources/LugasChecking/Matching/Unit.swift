import LugasLexicon
import LugasText

/// A token that is not blank, as the matcher sees it.
struct Unit {
  /// The lexicon's number for its folded word, 0 for none.
  let word: WordID
  /// Its token.
  let tokenIndex: UInt32
  let kind: Token.Kind
  var marks: Marks

  /// What is known of a unit besides its word.
  struct Marks: OptionSet {
    let rawValue: UInt8
    /// Inside quotation marks.
    static let quoted = Marks(rawValue: 1)
    /// A comma.
    static let comma = Marks(rawValue: 2)
    /// A capital first.
    static let capitalised = Marks(rawValue: 4)
    /// At least two letters, all capitals.
    static let caps = Marks(rawValue: 8)
    /// A run of tokens begins here.
    static let beginsRun = Marks(rawValue: 16)
    /// It stands in a run of names.
    static let inName = Marks(rawValue: 32)
    /// A quotation begins here.
    static let beginsQuotation = Marks(rawValue: 64)
  }

  /// Its token.
  var token: Int { Int(tokenIndex) }
  /// A word or number: what a gap may pass.
  @inline(__always)
  var isWord: Bool { kind == .word || kind == .number }
}

/// A sentence as units of its draft; all numbers are unit indexes.
struct SentenceRow {
  let start: Int
  let end: Int
  /// Units up to here are opening marks.
  let opening: Int
  /// Units from here on are closing marks.
  let closing: Int
  /// Most words are capitalised or in capitals: a headline.
  let isHeadline: Bool
  /// At least three words, nearly all in capitals.
  let isShouted: Bool
  let isQuestion: Bool
  /// What it was found to be in.
  var language = Language.id
}

/// What the matcher found out about a sentence; kept apart from its row, which is passed about.
struct SentenceFindings {
  /// Its sentence conditions that hold by fixed wording, as a range of the draft's condition hits.
  var conditions = 0..<0
  /// Programs of conditions that could begin in it, as a range of the draft's late programs.
  var late = 0..<0
  /// The signals it shows; nil before they are asked for.
  var signals: UInt8?
}

/// The units of one draft, with its runs; kept between drafts so that
/// nothing is allocated in the steady state.
struct DraftUnits {
  var draft = Draft("")
  /// The day on which dated entries of lists must count; 0 for any.
  var day: UInt32 = 0
  var units: [Unit] = []
  var sentences: [SentenceRow] = []
  /// What speaks for each language in each sentence.
  var evidence: [LanguageEvidence] = []
  /// Per unit, the word forms it can be read as: bit n for the lexicon's form n; `isKnown` is set
  /// once they were asked for.
  var formMasks: [UInt64] = []
  /// The bit of `formMasks` that no form has.
  static let isKnown: UInt64 = 1 << 63
  /// Runs in order of their first unit, as units.
  var runs: [Run] = []
  /// Quotations that lie in one sentence, in order, marks included.
  var quotations: [(start: Int, end: Int)] = []

  struct Run {
    let start: Int
    let end: Int
    let runClass: TokenRun.Class
  }

  /// True when the unit's word stands where a sentence or a new beginning makes it a capital: behind
  /// no word, or right behind a mark that begins anew.
  func opens(_ index: Int, in row: SentenceRow) -> Bool {
    if index <= row.opening { return true }
    let before = units[index - 1]
    if before.kind == .emoji { return true }
    guard before.kind == .punctuation || before.kind == .other else { return false }
    switch text(index - 1..<index).unicodeScalars.first {
    case "!", "?", ":", "\"", "“", "‘", "«", "•": return true
    // A stop inside a sentence is an abbreviation's, or a list number's in front of the first word.
    case ".", ")": return units[row.start..<index].allSatisfy { $0.kind != .word }
    default: return false
    }
  }

  /// The text from a unit to another, blanks between them included.
  func text(_ range: Range<Int>) -> String {
    draft.text(at: span(range))
  }

  /// The span from a unit to another.
  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(
      start: draft.tokens[units[range.lowerBound].token].span.start,
      end: draft.tokens[units[range.upperBound - 1].token].span.end)
  }

  /// The first run at or behind a unit.
  func firstRun(from index: Int) -> Int {
    DraftUnits.firstPlace(runs.count) { runs[$0].start < index }
  }

  /// The end of the quotation that begins at a unit; nil when none does.
  func quotationEnd(at index: Int) -> Int? {
    let place = DraftUnits.firstPlace(quotations.count) { quotations[$0].start < index }
    guard place < quotations.count, quotations[place].start == index else { return nil }
    return quotations[place].end
  }

  @inline(__always)
  private static func firstPlace(_ count: Int, _ isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
