/// A pattern as the keeper wrote it, understood.
package indirect enum Pattern: Hashable, Sendable {
  /// Tokens in a row, folded.
  case tokens([String])
  /// Parts in a row.
  case sequence([Pattern])
  /// Any one of these.
  case oneOf([Pattern])
  /// The part, or nothing.
  case optional(Pattern)
  /// Some words or numbers, whatever they are.
  case gap(atLeast: Int, atMost: Int)
  /// A token or run of a class.
  case tokenClass(PatternClass)
  /// A word of this Indonesian form whose root is known.
  case form(String)
  /// Any form of a word.
  case lemma(String)
  /// An entry of a list.
  case list(String)
  /// A tag, handle or spelling that holds entries of lists.
  case glued(GluedPattern)
  /// A part with a name, for replacements.
  case capture(String, Pattern)
  /// The start of the sentence.
  case sentenceStart
  /// The end of the sentence.
  case sentenceEnd
}

/// The token classes a pattern can ask for.
@frozen
public enum PatternClass: String, CaseIterable, Sendable {
  case word, number, url, mention, hashtag, emoji, email
  case percent, money, date, time, name, quote, caps

  /// Its place among the classes.
  @inlinable
  public var number: Int {
    switch self {
    case .word: 0
    case .number: 1
    case .url: 2
    case .mention: 3
    case .hashtag: 4
    case .emoji: 5
    case .email: 6
    case .percent: 7
    case .money: 8
    case .date: 9
    case .time: 10
    case .name: 11
    case .quote: 12
    case .caps: 13
    }
  }

  /// The class as a bit of a set of classes.
  @inlinable
  public var bit: UInt32 { 1 << UInt32(number) }
}

extension Pattern {
  /// The literal token rows that the pattern stands for; nil when it is more than fixed wording or
  /// stands for more than `limit` rows.
  func literalRows(limit: Int) -> [[String]]? {
    switch self {
    case .tokens(let tokens): return [tokens]
    case .optional(let part):
      guard let rows = part.literalRows(limit: limit - 1) else { return nil }
      return rows + [[]]
    case .oneOf(let parts):
      var rows: [[String]] = []
      for part in parts {
        guard let more = part.literalRows(limit: limit), rows.count + more.count <= limit else {
          return nil
        }
        rows += more
      }
      return rows
    case .sequence(let parts):
      var rows: [[String]] = [[]]
      for part in parts {
        guard let more = part.literalRows(limit: limit), rows.count * more.count <= limit else {
          return nil
        }
        rows = rows.flatMap { row in more.map { row + $0 } }
      }
      return rows
    case .gap, .tokenClass, .form, .lemma, .list, .glued, .capture, .sentenceStart, .sentenceEnd:
      return nil
    }
  }

  /// The parts directly inside it.
  private var parts: [Pattern] {
    switch self {
    case .sequence(let parts), .oneOf(let parts): parts
    case .optional(let part), .capture(_, let part): [part]
    case .tokens, .gap, .tokenClass, .form, .lemma, .list, .glued, .sentenceStart, .sentenceEnd: []
    }
  }

  /// Itself and all parts inside it.
  var all: [Pattern] { [self] + parts.flatMap(\.all) }

  /// The lists that the pattern names.
  var listNames: [String] {
    all.flatMap { part -> [String] in
      switch part {
      case .list(let name): [name]
      case .glued(let glued): glued.lists
      default: []
      }
    }
  }

  /// The names of its captures, in order.
  var captureNames: [String] {
    all.compactMap { if case .capture(let name, _) = $0 { name } else { nil } }
  }

  /// True when it means something else in another language.
  var dependsOnLanguage: Bool {
    all.contains { part in
      switch part {
      case .list, .lemma, .form, .glued: true
      default: false
      }
    }
  }

  /// True when the pattern can match no token at all.
  var canBeEmpty: Bool {
    switch self {
    case .tokens(let tokens): tokens.isEmpty
    case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
    case .oneOf(let parts): parts.contains(where: \.canBeEmpty)
    case .optional: true
    case .gap(let atLeast, _): atLeast == 0
    case .tokenClass, .form, .lemma, .list, .glued: false
    case .capture(_, let part): part.canBeEmpty
    case .sentenceStart, .sentenceEnd: true
    }
  }
}
