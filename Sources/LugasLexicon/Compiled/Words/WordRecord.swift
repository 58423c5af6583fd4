/// What the matcher asks of a word, side by side in memory.
@frozen
public struct WordRecord: Sendable {
  /// Where its spelling begins in the word bytes.
  @usableFromInline let spelling: UInt32
  /// The trie node behind the root along the word; 0 when no phrase begins with it.
  public let node: UInt32
  /// What a phrase may go on with behind the word: the bits (`WordRecord.bit`) of its next words.
  public let nextWords: UInt64
  /// The word sets in which an entry begins with the word, as bits (`WordRecord.bit`).
  public let sets: UInt64
  /// Where its signs begin.
  @usableFromInline let signs: UInt32
  /// What the word is, whether a phrase of it alone ends at `node`, and how many signs it has.
  @usableFromInline let head: UInt32

  @inlinable
  init(
    spelling: UInt32, node: UInt32, nextWords: UInt64, sets: UInt64, signs: UInt32, head: UInt32
  ) {
    self.spelling = spelling
    self.node = node
    self.nextWords = nextWords
    self.sets = sets
    self.signs = signs
    self.head = head
  }

  /// The bit of a word or set in a set of bits: what is not there is not meant, what is there may be.
  @inlinable
  public static func bit(_ number: UInt32) -> UInt64 {
    1 << UInt64((number &* 0x9E37_79B1) >> 26)
  }

  /// What the word is.
  @inlinable
  public var flags: WordFlags { WordFlags(rawValue: UInt8(truncatingIfNeeded: head)) }
  /// A phrase is this word alone.
  @inlinable
  public var isPhrase: Bool { head >> 8 & 1 == 1 }
  @inlinable
  var signCount: Int { Int(head >> 16) }
}
