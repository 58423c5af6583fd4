import LugasHistory
import LugasLexicon

/// What `/history` and its like are asked for in single words, in both languages: `kemarin klaim
/// ditolak @sari`.
struct FilterWords {
  private(set) var filter: DraftFilter
  /// The words that mean nothing here.
  private(set) var unknown: [String] = []

  init(_ words: String, limit: Int?, now: UTCMilliseconds) {
    filter = DraftFilter(limit: limit)
    for word in FilterWords.joined(words.split(whereSeparator: \.isWhitespace).map(String.init)) {
      if !take(word, now: now) { unknown.append(word) }
    }
  }

  /// `hari ini` and its like become the one word that a date is: `hari-ini`.
  private static func joined(_ words: [String]) -> [String] {
    words.reduce(into: []) { joined, word in
      let pair = joined.last.map { "\($0)-\(word)".lowercased() }
      if let pair, pairs.contains(pair) { joined.removeLast() }
      joined.append(pair.flatMap { pairs.contains($0) ? $0 : nil } ?? word)
    }
  }

  private static let pairs: Set = [
    "hari-ini", "minggu-ini", "pekan-ini", "bulan-ini", "this-week", "this-month",
  ]

  private mutating func take(_ word: String, now: UTCMilliseconds) -> Bool {
    let lower = word.lowercased()
    if let date = DateWord(lower, now: now) {
      (filter.since, filter.until) = (date.range.lowerBound, date.range.upperBound)
    } else if let family = Self.families[lower] {
      filter.family = family.rawValue
    } else if let decision = Self.decisions[lower] {
      filter.decision = decision
    } else if let state = Self.states[lower] {
      filter.state = state
    } else if let language = Language(rawValue: lower) {
      filter.language = language.rawValue
    } else if lower.hasPrefix("@"), lower.count > 1 {
      filter.officer = String(word.dropFirst())
    } else if lower.contains("/") {
      filter.rule = word
    } else {
      return takeFlag(lower)
    }
    return true
  }

  private mutating func takeFlag(_ word: String) -> Bool {
    switch word {
    case "undecided", "belum": filter.isOpen = true
    case "open-claims", "klaim-terbuka": filter.hasOpenClaims = true
    case "overridden", "tetap": filter.isOverridden = true
    case "oldest", "terlama": filter.order = .oldest
    default:
      guard let platform = PlatformWord.ids[word] else { return false }
      filter.platform = platform
    }
    return true
  }

  private static let families: [String: Family] = [
    "plain": .plain, "sederhana": .plain, "claim": .claim, "klaim": .claim, "neutral": .neutral,
    "netral": .neutral,
  ]
  private static let decisions: [String: DecisionAction.Name] = [
    "accepted": .accept, "diterima": .accept, "rejected": .reject, "ditolak": .reject,
    "edited": .edit, "disunting": .edit, "skipped": .skip, "dilewati": .skip, "sourced": .source,
    "bersumber": .source,
  ]
  private static let states: [String: DraftState] = [
    "open": .open, "terbuka": .open, "finished": .finished, "selesai": .finished,
    "abandoned": .abandoned, "ditinggalkan": .abandoned,
  ]
}
