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
  /// An entry of a list.
  case list(String)
  /// The start of the sentence.
  case sentenceStart
  /// The end of the sentence.
  case sentenceEnd
}

/// The token classes a pattern can ask for.
package enum PatternClass: String, CaseIterable, Sendable {
  case word, number, url, mention, hashtag, emoji, email
  case percent, money, date, time, name
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
    case .gap, .tokenClass, .list, .sentenceStart, .sentenceEnd: return nil
    }
  }

  /// The lists that the pattern names.
  var listNames: [String] {
    switch self {
    case .list(let name): [name]
    case .sequence(let parts), .oneOf(let parts): parts.flatMap(\.listNames)
    case .optional(let part): part.listNames
    case .tokens, .gap, .tokenClass, .sentenceStart, .sentenceEnd: []
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
    case .tokenClass, .list: false
    case .sentenceStart, .sentenceEnd: true
    }
  }
}
