package import LugasText

/// The number of a folded word in one lexicon; 0 means none of its words.
package typealias WordID = UInt32

/// All folded words of a lexicon: word to number in one look-up.
///
/// Open addressing over flat arrays, so that it can be written to a file as it stands.
package struct WordTable: Sendable {
  private var arena: [UInt8] = []
  /// `offsets[id - 1]..<offsets[id]` is the word in `arena`.
  private var offsets: [UInt32] = [0]
  private var hashes: [UInt32] = []
  private var slots: [WordID] = Array(repeating: 0, count: 64)

  /// Number of words.
  package var count: Int { hashes.count }

  /// The number of a token's word, 0 when the lexicon does not know it.
  /// - Complexity: O(length of the token).
  package func id(of token: Token, in bytes: [UInt8]) -> WordID {
    let start = token.span.start
    var end = token.span.end
    if token.kind == .punctuation, bytes[start] < 0x80 { end = start + 1 }
    var hash: UInt32 = WordTable.seed
    for index in start..<end {
      let byte = bytes[index]
      if byte >= 0x80 { return slowID(of: token, in: bytes) }
      hash = (hash ^ UInt32(WordFold.lower(byte))) &* WordTable.prime
    }
    return find(bytes, start, end, WordTable.mixed(hash))
  }

  private func slowID(of token: Token, in bytes: [UInt8]) -> WordID {
    let folded = WordFold.foldedBytes(bytes, token)
    return find(folded, 0, folded.count, WordTable.hash(folded))
  }

  /// The number of a folded word, 0 when it is new.
  func known(_ folded: String) -> WordID {
    let bytes = Array(folded.utf8)
    return find(bytes, 0, bytes.count, WordTable.hash(bytes))
  }

  /// The number of a folded word, made when it is new.
  mutating func intern(_ folded: String) -> WordID {
    let bytes = Array(folded.utf8)
    let hash = WordTable.hash(bytes)
    let known = find(bytes, 0, bytes.count, hash)
    if known != 0 { return known }
    arena += bytes
    offsets.append(UInt32(arena.count))
    hashes.append(hash)
    if hashes.count * 2 > slots.count { grow() } else { place(WordID(hashes.count)) }
    return WordID(hashes.count)
  }

  @inline(__always)
  private func find(_ bytes: [UInt8], _ start: Int, _ end: Int, _ hash: UInt32) -> WordID {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while true {
      let id = slots[slot]
      if id == 0 { return 0 }
      if hashes[Int(id) - 1] == hash, spells(id, bytes, start, end) { return id }
      slot = (slot + 1) & mask
    }
  }

  private func spells(_ id: WordID, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let from = Int(offsets[Int(id) - 1])
    guard Int(offsets[Int(id)]) - from == end - start else { return false }
    for index in 0..<(end - start)
    where arena[from + index] != WordFold.lower(bytes[start + index]) {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for id in 1...hashes.count { place(WordID(id)) }
  }

  private mutating func place(_ id: WordID) {
    let mask = slots.count - 1
    var slot = Int(hashes[Int(id) - 1]) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = id
  }

  private static let seed: UInt32 = 2_166_136_261
  private static let prime: UInt32 = 16_777_619

  /// FNV-1a; `bytes` are folded already.
  private static func hash(_ bytes: [UInt8]) -> UInt32 {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* prime }
    return mixed(hash)
  }

  @inline(__always)
  private static func mixed(_ hash: UInt32) -> UInt32 {
    var value = hash
    value ^= value >> 15
    value = value &* 0x2C1B_3C6D
    return value ^ (value >> 12)
  }
}
