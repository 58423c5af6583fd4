/// The parts of a lexicon image, in file order.
enum ImageSection: Int, CaseIterable {
  /// All folded words in a row; the hash slots; what is known of each word (`WordRecord`).
  case wordBytes, wordSlots, wordRecords
  /// The word sets that words are signs of (`LexiconTables.signs`).
  case signs
  /// The phrase trie (`PhraseTrie.Rows`).
  case firstChildren, incoming, nodeEnds, ends
  /// Where each program begins, its code, and what its match means.
  case programStarts, programCode, programEnds
  /// Where programs without fixed first words can begin; those of them that need no entry of a word
  /// set, then those that need one, set by set: where each row begins, and the rows.
  case programLeads, gateRows, gatePrograms
  /// Patterns that look into tags and handles; programs by them: where each row begins, and the rows.
  case gluedPatterns, gluedRows, gluedPrograms
  /// The letters of what may be glued together: where the children of a node begin, the letter of
  /// each node, and what ends at it (`GluedTable`).
  case gluedChildren, gluedLetters, gluedEndRows, gluedEnds
  /// First and last day of dated entries; the calendar's periods; where posts go.
  case windows, periods, platforms
  /// Rules, the conditions they refer to, and what they offer.
  case rules, guards, guardLists, variants, offers
  /// What the lexicon needs apart from rules: signals, named sets, word forms in use, sets of them.
  case signals, formNames, formSets
  /// The rules' cards, their sentences, and the rules by id.
  case cards, sentences, rulesByID
  /// All texts; what the image was made from.
  case text, origin
}

/// The head of an image: what it is, how long, and whether it is whole.
///
/// All numbers stand in the machine's own byte order; an image made on another kind of machine is
/// foreign and ignored.
struct ImageHead: Equatable {
  /// Bumped when a section changes its meaning, or the same files are compiled into other tables.
  static let version: UInt32 = 7
  /// `LUGAS` and a byte-order mark, as one number.
  static let magic: UInt64 = 0x0102_0053_4147_554C
  /// Bytes in front of the first section.
  static let byteCount = 64 + ImageSection.allCases.count * 16
  /// Sections begin at multiples of this.
  static let alignment = 16
}

/// A fast checksum: four lanes of multiply and add over 8-byte words.
///
/// It finds damage, not forgery.
enum ImageChecksum {
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    let blocks = bytes.count / 32
    for block in 0..<blocks {
      let at = block * 32
      unsafe lanes.0 = (lanes.0 ^ word(bytes, at)) &* prime
      unsafe lanes.1 = (lanes.1 ^ word(bytes, at + 8)) &* prime
      unsafe lanes.2 = (lanes.2 ^ word(bytes, at + 16)) &* prime
      unsafe lanes.3 = (lanes.3 ^ word(bytes, at + 24)) &* prime
    }
    var sum = mixed(lanes.0) &+ mixed(lanes.1 &+ 1) &+ mixed(lanes.2 &+ 2) &+ mixed(lanes.3 &+ 3)
    for index in blocks * 32..<bytes.count {
      unsafe sum = (sum ^ UInt64(bytes[index])) &* prime
    }
    return mixed(sum ^ UInt64(bytes.count))
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let half = (value ^ (value >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return half ^ (half >> 29)
  }
}
