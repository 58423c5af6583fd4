/// What ends at a node of the trie, or what a program's match means.
package enum PhraseEnd: Hashable, Sendable {
  /// A rule's wording, with what this variant of it offers.
  case variant(Int)
  /// An entry of a word set; it stands only in the set's own trie.
  case entry
  /// A sentence condition.
  case condition(Int)
  /// The wording in front of a program: the program is to be tried from where the phrase begins.
  case program(Int)

  /// As one number.
  var code: UInt32 {
    switch self {
    case .variant(let index): UInt32(index) << 2
    case .entry: 1
    case .condition(let index): UInt32(index) << 2 | 2
    case .program(let index): UInt32(index) << 2 | 3
    }
  }

  /// Takes a number that `code` gave.
  @inline(__always)
  init(code: UInt32) {
    let index = Int(code >> 2)
    switch code & 3 {
    case 0: self = .variant(index)
    case 1: self = .entry
    case 2: self = .condition(index)
    default: self = .program(index)
    }
  }
}

/// Fixed phrases over word numbers while a lexicon is being compiled: those of rules, conditions and
/// programs from one root, the entries of each word set from a root of its own.
package struct PhraseTrie {
  private var edges: [UInt64: UInt32] = [:]
  private var endsByNode: [UInt32: [PhraseEnd]] = [:]
  private var nodeCount: UInt32 = 1
  /// The words that begin a phrase.
  private(set) var beginnings: Set<WordID> = []

  /// The root; no edge leads to it.
  package static let root: UInt32 = 0

  /// A node from which the entries of one word set begin.
  mutating func makeRoot() -> UInt32 {
    defer { nodeCount += 1 }
    return nodeCount
  }

  /// Adds a phrase; the same end twice counts once.
  mutating func insert(_ words: [WordID], _ end: PhraseEnd, from root: UInt32 = PhraseTrie.root) {
    var node = root
    if root == PhraseTrie.root, let first = words.first { beginnings.insert(first) }
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
    if endsByNode[node]?.contains(end) != true { endsByNode[node, default: []].append(end) }
  }

  /// The edges as hash slots, and the ends by node: `nodeEnds[n]..<nodeEnds[n + 1]` of `ends`.
  func frozen() -> (keys: [UInt64], targets: [UInt32], nodeEnds: [UInt32], ends: [UInt32]) {
    var capacity = 2
    while capacity < edges.count * 2 { capacity *= 2 }
    var keys = [UInt64](repeating: UInt64.max, count: capacity)
    var targets = [UInt32](repeating: 0, count: capacity)
    // In node order, so that the same lexicon gives the same bytes.
    for (key, node) in edges.sorted(by: { $0.value < $1.value }) {
      var slot = PhraseTrie.slot(key, capacity - 1)
      while keys[slot] != UInt64.max { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = key
      targets[slot] = node
    }
    var nodeEnds: [UInt32] = [0]
    var ends: [UInt32] = []
    for node in 0..<nodeCount {
      ends += (endsByNode[node] ?? []).map(\.code)
      nodeEnds.append(UInt32(ends.count))
    }
    return (keys, targets, nodeEnds, ends)
  }

  @inline(__always)
  static func key(_ node: UInt32, _ word: WordID) -> UInt64 {
    UInt64(node) << 32 | UInt64(word)
  }

  @inline(__always)
  static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
  }
}
