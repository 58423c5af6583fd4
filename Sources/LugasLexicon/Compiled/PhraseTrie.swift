/// What ends at a node of the trie.
package enum PhraseEnd: Hashable, Sendable {
  /// A fixed phrase of the rule with this index.
  case rule(Int)
  /// An entry of the word set with this index.
  case set(Int)
  /// A sentence condition.
  case condition(Int)
}

/// Fixed phrases over word numbers, all lists and rules in one.
package struct PhraseTrie: Sendable {
  private var edges: [UInt64: UInt32] = [:]
  private var keys: [UInt64] = [UInt64.max, UInt64.max]
  private var targets: [UInt32] = [0, 0]
  private var building: [UInt32: [PhraseEnd]] = [:]
  private var endRange: [(start: UInt32, end: UInt32)] = []
  private var ends: [PhraseEnd] = []
  private var startsPhrase: [Bool] = []
  private var nodeCount: UInt32 = 1

  /// The root.
  package static let root: UInt32 = 0

  /// Adds a phrase; the same end twice counts once.
  mutating func insert(_ words: [WordID], _ end: PhraseEnd) {
    var node = PhraseTrie.root
    for word in words {
      let key = PhraseTrie.key(node, word)
      if let next = edges[key] {
        node = next
      } else {
        edges[key] = nodeCount
        node = nodeCount
        nodeCount += 1
      }
    }
    if building[node]?.contains(end) != true { building[node, default: []].append(end) }
  }

  /// Freezes the trie into flat arrays.
  mutating func freeze(wordCount: Int) {
    var capacity = 2
    while capacity < edges.count * 2 { capacity *= 2 }
    keys = Array(repeating: UInt64.max, count: capacity)
    targets = Array(repeating: 0, count: capacity)
    startsPhrase = Array(repeating: false, count: wordCount + 1)
    for (key, node) in edges {
      var slot = PhraseTrie.slot(key, capacity - 1)
      while keys[slot] != UInt64.max { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = key
      targets[slot] = node
      if key >> 32 == 0 { startsPhrase[Int(key & 0xFFFF_FFFF)] = true }
    }
    for node in 0..<nodeCount {
      let start = UInt32(ends.count)
      ends += building[node] ?? []
      endRange.append((start, UInt32(ends.count)))
    }
    edges = [:]
    building = [:]
  }

  /// True when some phrase begins with the word.
  @inline(__always)
  package func begins(with word: WordID) -> Bool {
    word != 0 && Int(word) < startsPhrase.count && startsPhrase[Int(word)]
  }

  /// The node behind `node` along `word`; nil when no phrase goes on so.
  @inline(__always)
  package func child(of node: UInt32, along word: WordID) -> UInt32? {
    let key = PhraseTrie.key(node, word)
    let mask = keys.count - 1
    var slot = PhraseTrie.slot(key, mask)
    while true {
      let found = keys[slot]
      if found == key { return targets[slot] }
      if found == UInt64.max { return nil }
      slot = (slot + 1) & mask
    }
  }

  /// What ends at a node.
  @inline(__always)
  package func ends(at node: UInt32) -> ArraySlice<PhraseEnd> {
    let range = endRange[Int(node)]
    return ends[Int(range.start)..<Int(range.end)]
  }

  @inline(__always)
  private static func key(_ node: UInt32, _ word: WordID) -> UInt64 {
    UInt64(node) << 32 | UInt64(word)
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
  }
}
