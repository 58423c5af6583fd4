import LugasLexicon

/// Finds the entries of lists in letters that are written together: `#LanjutkanBersamaContoh`.
///
/// An entry counts between edges: the ends, a new capital, a digit, a sign; or beside another entry
/// or a joining word that reaches to an edge, so that `bagus` holds no `agus`. Names of several words
/// need no edges. Reads each place once for as far as any entry reaches: linear for a fixed lexicon.
struct GluedReader {
  private let tables: LexiconTables
  /// The day on which dated entries must count; 0 for any.
  var day: UInt32 = 0
  private var letters: [UInt8] = []
  private var isEdge: [Bool] = []
  private var hits: [(start: Int, end: Int, found: GluedEnd)] = []

  init(_ tables: LexiconTables) { self.tables = tables }

  /// The lists of which an entry stands in these bytes, as a set of list numbers.
  mutating func lists(in bytes: ArraySlice<UInt8>) -> UInt64 {
    let plain = lists(in: bytes, leet: false)
    let hasSigns = bytes.indices.contains { GluedReader.letter(at: $0, in: bytes) != nil }
    return hasSigns ? plain | lists(in: bytes, leet: true) : plain
  }

  private mutating func lists(in bytes: ArraySlice<UInt8>, leet: Bool) -> UInt64 {
    readLetters(bytes, leet: leet)
    findHits()
    let count = letters.count
    var ahead = Array(repeating: false, count: count + 1)
    ahead[0] = true
    for hit in hits where ahead[hit.start] || isEdge[hit.start] { ahead[hit.end] = true }
    var behind = Array(repeating: false, count: count + 1)
    behind[count] = true
    for hit in hits.reversed() where behind[hit.end] || isEdge[hit.end] { behind[hit.start] = true }
    var lists: UInt64 = 0
    for hit in hits where !hit.found.isJoiner {
      let isBetween =
        (ahead[hit.start] || isEdge[hit.start]) && (behind[hit.end] || isEdge[hit.end])
      if isBetween || hit.found.isPlain { lists |= 1 << UInt64(hit.found.list) }
    }
    return lists
  }

  /// Small letters and digits in a row, and where a new word may begin.
  private mutating func readLetters(_ bytes: ArraySlice<UInt8>, leet: Bool) {
    letters.removeAll(keepingCapacity: true)
    isEdge.removeAll(keepingCapacity: true)
    var before = Sort.sign
    for place in bytes.indices {
      var byte = bytes[place]
      if leet, let letter = GluedReader.letter(at: place, in: bytes) { byte = letter }
      let sort = Sort(byte)
      guard sort != .sign else {
        before = .sign
        continue
      }
      let next = place + 1 < bytes.endIndex ? Sort(bytes[place + 1]) : .sign
      letters.append(byte | (sort == .capital ? 0x20 : 0))
      isEdge.append(GluedReader.isEdge(before, sort, next))
      before = sort
    }
    isEdge.append(true)
  }

  /// What a byte is.
  private enum Sort {
    case sign, digit, small, capital

    init(_ byte: UInt8) {
      switch byte {
      case 0x30...0x39: self = .digit
      case 0x41...0x5A: self = .capital
      case 0x61...0x7A, 0x80...: self = .small
      default: self = .sign
      }
    }
  }

  private static func isEdge(_ before: Sort, _ sort: Sort, _ next: Sort) -> Bool {
    switch (before, sort) {
    case (.sign, _), (.small, .capital): true
    // `RKMenang`: the last of several capitals begins the next word.
    case (.capital, .capital): next == .small
    case (.digit, .digit), (.small, .small), (.capital, .small): false
    default: true
    }
  }

  /// The letter that a digit or sign stands for; nil when no letter stands behind it, or something
  /// else in front.
  private static func letter(at place: Int, in bytes: ArraySlice<UInt8>) -> UInt8? {
    guard let letter = letter(for: bytes[place]), place + 1 < bytes.endIndex,
      isLetter(bytes[place + 1]), place == bytes.startIndex || isLetter(bytes[place - 1])
    else { return nil }
    return letter
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func letter(for byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"), UInt8(ascii: "!"): UInt8(ascii: "i")
    case UInt8(ascii: "3"): UInt8(ascii: "e")
    case UInt8(ascii: "4"), UInt8(ascii: "@"): UInt8(ascii: "a")
    case UInt8(ascii: "5"), UInt8(ascii: "$"): UInt8(ascii: "s")
    case UInt8(ascii: "7"): UInt8(ascii: "t")
    default: nil
    }
  }

  /// Every entry at every place, by its start.
  private mutating func findHits() {
    hits.removeAll(keepingCapacity: true)
    for start in letters.indices {
      var node: UInt32 = 0
      for place in start..<letters.count {
        node = tables.gluedChild(of: node, along: letters[place])
        guard node != 0 else { break }
        for end in tables.gluedEnds(at: node) {
          let found = tables.gluedEnd(end)
          if tables.holds(window: found.window, on: day) {
            hits.append((start, place + 1, found))
          }
        }
      }
    }
  }
}
