/// What ends at a node of the trie, or what a program's match means.
@frozen
public enum PhraseEnd: Hashable, Sendable {
  /// A rule's wording, with what this variant of it offers.
  case variant(Int)
  /// An entry of a word set, with the number of the days on which it counts; it stands only in the
  /// set's own trie.
  case entry(window: UInt32)
  /// A sentence condition.
  case condition(Int)
  /// Fixed wording of a program: the program is to be tried from some units before the phrase.
  case program(Int, unitsBefore: Int)

  /// As one number.
  var code: UInt32 {
    switch self {
    case .variant(let index): UInt32(index) << 2
    case .entry(let window): window << 2 | 1
    case .condition(let index): UInt32(index) << 2 | 2
    case .program(let index, let before): UInt32(index) << 5 | UInt32(before) << 2 | 3
    }
  }

  /// Takes a number that `code` gave.
  @inlinable
  init(code: UInt32) {
    let index = Int(code >> 2)
    switch code & 3 {
    case 0: self = .variant(index)
    case 1: self = .entry(window: code >> 2)
    case 2: self = .condition(index)
    default: self = .program(index >> 3, unitsBefore: index & 7)
    }
  }
}

/// Fixed phrases over word numbers while a lexicon is being compiled: those of rules, conditions and
/// programs from one root, the entries of each word set from a root of its own.
package struct PhraseTrie {
  private var children: [[WordID: Int]] = [[:]]
  private var endsByNode: [[PhraseEnd]] = [[]]
  private var setRoots: [Int] = []

  /// The root; no edge leads to it.
  package static let root: UInt32 = 0

  /// Makes a root for one word set and answers the set's index.
  mutating func makeSet() -> Int {
    setRoots.append(makeNode())
    return setRoots.count - 1
  }

  private mutating func makeNode() -> Int {
    children.append([:])
    endsByNode.append([])
    return children.count - 1
  }

  /// Adds a phrase; the same end twice counts once.
  mutating func insert(_ words: [WordID], _ end: PhraseEnd) { insert(words, end, from: 0) }

  /// Adds an entry of a word set.
  mutating func insert(_ words: [WordID], toSet set: Int, window: UInt32 = 0) {
    insert(words, .entry(window: window), from: setRoots[set])
  }

  private mutating func insert(_ words: [WordID], _ end: PhraseEnd, from root: Int) {
    var node = root
    for word in words {
      if let next = children[node][word] {
        node = next
      } else {
        let made = makeNode()
        children[node][word] = made
        node = made
      }
    }
    if !endsByNode[node].contains(end) { endsByNode[node].append(end) }
  }

  /// The trie as flat rows, so that a look-up reads neighbouring memory.
  ///
  /// Nodes are numbered level by level, the root first, then the roots of sets, then the children of
  /// each node side by side, by word.
  struct Rows {
    /// The children of node `n` are `firstChildren[n]..<firstChildren[n + 1]`.
    var firstChildren: [UInt32] = []
    /// The word that leads to each node; 0 for roots.
    var incoming: [UInt32] = []
    /// What ends at node `n`: `nodeEnds[n]..<nodeEnds[n + 1]` of `ends`.
    var nodeEnds: [UInt32] = [0]
    var ends: [UInt32] = []
    /// The child of the root along each word; 0 for none.
    var wordNodes: [UInt32]

    /// The words that lead on from a node below the root, as bits (`WordRecord.bit`).
    func nextWords(of node: Int) -> UInt64 {
      guard node != 0 else { return 0 }
      return incoming[Int(firstChildren[node])..<Int(firstChildren[node + 1])].reduce(0) {
        $0 | WordRecord.bit($1)
      }
    }

    /// True when something ends at a node below the root.
    func hasEnds(_ node: Int) -> Bool { node != 0 && nodeEnds[node] != nodeEnds[node + 1] }
  }

  /// The rows for a lexicon of so many words. The root of set `s` is node `s + 1`.
  func rows(wordCount: Int) -> Rows {
    var rows = Rows(wordNodes: Array(repeating: 0, count: wordCount + 1))
    var order = [0] + setRoots
    rows.incoming = Array(repeating: 0, count: order.count)
    var place = 0
    while place < order.count {
      let node = order[place]
      rows.firstChildren.append(UInt32(order.count))
      for (word, child) in children[node].sorted(by: { $0.key < $1.key }) {
        if place == 0 { rows.wordNodes[Int(word)] = UInt32(order.count) }
        order.append(child)
        rows.incoming.append(word)
      }
      rows.ends += endsByNode[node].map(\.code)
      rows.nodeEnds.append(UInt32(rows.ends.count))
      place += 1
    }
    rows.firstChildren.append(UInt32(order.count))
    return rows
  }
}
