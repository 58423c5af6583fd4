/// The number of a folded word in one lexicon; 0 means none of its words.
public typealias WordID = UInt32

/// The folded words of a lexicon while it is being compiled; the image holds them as flat arrays.
struct WordTable {
  private var ids: [String: WordID] = [:]
  /// The words; word `n` stands at `n - 1`.
  private(set) var words: [String] = []

  /// The number of a folded word, 0 when it is new.
  func known(_ folded: String) -> WordID { ids[folded] ?? 0 }

  /// The number of a folded word, made when it is new.
  mutating func intern(_ folded: String) -> WordID {
    if let known = ids[folded] { return known }
    words.append(folded)
    let id = WordID(words.count)
    ids[folded] = id
    return id
  }

  /// Hash slots with at most half of them taken: open addressing, the next slot on a clash. Each has
  /// a word's hash in its upper half and the word's number in its lower.
  func slots() -> [UInt64] {
    var capacity = 64
    while capacity < words.count * 2 { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    for (index, word) in words.enumerated() {
      var word = word
      let hash = word.withUTF8 { unsafe WordHash.of($0) }
      var slot = Int(hash) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt64(hash) << 32 | UInt64(index + 1)
    }
    return slots
  }
}
