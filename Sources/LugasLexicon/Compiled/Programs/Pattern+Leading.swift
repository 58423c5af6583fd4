/// Where a program of a pattern can begin.
extension Pattern {
  /// The pattern matches at the start of a sentence only.
  var isAnchored: Bool {
    switch self {
    case .sentenceStart: true
    case .sequence(let parts): parts.first?.isAnchored ?? false
    case .capture(_, let part): part.isAnchored
    default: false
    }
  }

  /// The fixed words at or near the start of every match, and how many units stand before them; nil
  /// when there are none.
  func fixedStart(
    limit: Int, entries: (Pattern) -> [[String]]?
  ) -> (unitsBefore: Int, rows: [[String]])? {
    if let rows = leadingRows(limit: limit, entries: entries) { return (0, rows) }
    guard case .sequence(let parts) = self else { return nil }
    var rest = parts[...]
    var before = 0
    while let width = rest.first?.width, before + width <= 7 {
      before += width
      rest = rest.dropFirst()
      if let rows = Pattern.leadingRows(of: rest, limit: limit, entries: entries) {
        return (before, rows)
      }
    }
    return nil
  }

  /// How many units every match of a part takes that has no fixed words; nil when that varies.
  private var width: Int? {
    switch self {
    case .gap(let atLeast, let atMost): atLeast == atMost ? atLeast : nil
    case .tokenClass(let name):
      switch name {
      case .word, .number, .url, .mention, .hashtag, .emoji, .email, .caps: 1
      case .percent, .money, .date, .time, .name, .quote: nil
      }
    case .form: 1
    case .glued(let glued): glued.place == .spelled ? nil : 1
    case .sentenceStart: 0
    case .capture(_, let part): part.width
    default: nil
    }
  }

  /// The fixed words with which every match begins; nil when there are none, or more than `limit`
  /// ways.
  /// - Parameter entries: the entries of a list or lemma.
  func leadingRows(limit: Int, entries: (Pattern) -> [[String]]?) -> [[String]]? {
    switch self {
    case .tokens(let tokens): return tokens.isEmpty ? nil : [tokens]
    case .capture(_, let part): return part.leadingRows(limit: limit, entries: entries)
    case .list, .lemma:
      guard let rows = entries(self), rows.count <= limit else { return nil }
      return rows
    case .oneOf(let parts):
      var rows: [[String]] = []
      for part in parts {
        guard let more = part.leadingRows(limit: limit, entries: entries),
          rows.count + more.count <= limit
        else { return nil }
        rows += more
      }
      return rows
    case .sequence(let parts):
      return Pattern.leadingRows(of: parts[...], limit: limit, entries: entries)
    case .optional, .gap, .tokenClass, .form, .glued, .sentenceStart, .sentenceEnd: return nil
    }
  }

  private static func leadingRows(
    of parts: ArraySlice<Pattern>, limit: Int, entries: (Pattern) -> [[String]]?
  ) -> [[String]]? {
    guard let first = parts.first else { return nil }
    if case .sentenceStart = first {
      return leadingRows(of: parts.dropFirst(), limit: limit, entries: entries)
    }
    if case .optional(let part) = first {
      let rest = parts.dropFirst()
      guard let with = leadingRows(of: [part] + rest, limit: limit, entries: entries),
        let without = leadingRows(of: rest, limit: limit, entries: entries),
        with.count + without.count <= limit
      else { return nil }
      return with + without
    }
    guard let rows = first.leadingRows(limit: limit, entries: entries) else { return nil }
    // Only wholly fixed parts can be followed by more of the beginning.
    guard let whole = first.wholeRows(limit: limit, entries: entries), !whole.contains([]),
      let more = leadingRows(of: parts.dropFirst(), limit: limit, entries: entries),
      whole.count * more.count <= limit
    else { return rows }
    return whole.flatMap { row in more.map { row + $0 } }
  }

  /// All rows of a part that is fixed, a list or a lemma; nil for anything else.
  private func wholeRows(limit: Int, entries: (Pattern) -> [[String]]?) -> [[String]]? {
    switch self {
    case .list, .lemma: entries(self)
    case .capture(_, let part): part.wholeRows(limit: limit, entries: entries)
    default: literalRows(limit: limit)
    }
  }
}
