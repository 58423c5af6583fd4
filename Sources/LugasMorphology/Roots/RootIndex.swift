/// The root list with an index over the letters, for looking up a part of a word without copying it.
///
/// Built once in the process, at the first analysis (about 0.4 ms for 9,000 roots); nothing is done
/// at launch. Open addressing with linear probing; at most half of the slots are taken.
struct RootIndex: Sendable {
  /// A root's place in `letters`.
  struct Entry: Sendable {
    let start: UInt32
    let length: UInt8
    let wordClass: WordClass
    /// True for compounds, whose words are joined by a space.
    let isCompound: Bool
    /// True for roots that give way when a prefix leaves two roots open (`rubah` to `ubah`).
    let givesWay: Bool
  }

  /// The roots of the project.
  static let shared = RootIndex(sections: RootList.sections)

  private let letters: [UInt8]
  private let entries: [Entry]
  private let slots: [UInt16]
  private let mask: Int

  /// Reads roots separated by blanks; letters behind a slash mark the class or, `r`, that the root
  /// gives way to others; `_` joins the words of a compound.
  init(sections: [String]) {
    var letters: [UInt8] = []
    letters.reserveCapacity(sections.reduce(0) { $0 + $1.utf8.count + 1 })
    for section in sections {
      letters += section.utf8
      letters.append(Self.separator)
    }
    let entries = Self.entries(in: &letters)
    var size = 1024
    while size < entries.count * 2 { size *= 2 }
    slots = Self.slots(of: entries, letters, count: size)
    (self.letters, self.entries, mask) = (letters, entries, size - 1)
  }

  private static let separator = UInt8(ascii: "\n")

  /// The roots between the blanks; `_` becomes the space of a compound.
  private static func entries(in letters: inout [UInt8]) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(letters.count / 6)
    var root = PendingRoot(start: 0)
    for offset in letters.indices {
      let letter = letters[offset]
      if letter > UInt8(ascii: "_") {
        if root.end != nil { root.mark(letter) }
      } else if letter == UInt8(ascii: "/") {
        root.end = offset
      } else if letter == UInt8(ascii: "_") {
        letters[offset] = Letter.space
        root.isCompound = true
      } else {
        if offset > root.start { entries.append(root.entry(before: offset)) }
        root = PendingRoot(start: offset + 1)
      }
    }
    return entries
  }

  private static func slots(of entries: [Entry], _ letters: [UInt8], count: Int) -> [UInt16] {
    var slots = [UInt16](repeating: 0, count: count)
    for number in 0..<min(entries.count, Int(UInt16.max)) {
      var hash = RootHash()
      let start = Int(entries[number].start)
      for position in start..<start + Int(entries[number].length)
      where letters[position] != Letter.space {
        hash.add(letters[position])
      }
      var slot = hash.slot(count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = UInt16(number + 1)
    }
    return slots
  }

  /// A root while it is being read.
  private struct PendingRoot {
    let start: Int
    /// Where its marks begin.
    var end: Int?
    var wordClass: WordClass = []
    var isCompound = false
    var givesWay = false

    init(start: Int) { self.start = start }

    mutating func mark(_ letter: UInt8) {
      if letter == UInt8(ascii: "r") { givesWay = true }
      wordClass.formUnion(WordClass(mark: letter) ?? [])
    }

    func entry(before blank: Int) -> Entry {
      Entry(
        start: UInt32(start), length: UInt8(clamping: (end ?? blank) - start),
        wordClass: wordClass.isEmpty ? .noun : wordClass, isCompound: isCompound,
        givesWay: givesWay)
    }
  }

  /// The number of roots.
  var count: Int { entries.count }

  subscript(number: Int) -> Entry { entries[number] }

  /// The root's letters.
  func spelling(_ number: Int) -> ArraySlice<UInt8> {
    let start = Int(entries[number].start)
    return letters[start..<start + Int(entries[number].length)]
  }

  /// The root's text.
  func text(_ number: Int) -> String { String(decoding: spelling(number), as: UTF8.self) }

  /// The numbers of the roots that are `initial` (when not 0) followed by these letters; nil if none.
  func number(of stem: Stem, upTo end: Int, hash: RootHash) -> Int? {
    var slot = hash.slot(mask)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if matches(number, stem, end) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func matches(_ number: Int, _ stem: Stem, _ end: Int) -> Bool {
    let entry = entries[number]
    var position = Int(entry.start)
    let stop = position + Int(entry.length)
    guard entry.isCompound || Int(entry.length) == stem.length(upTo: end) else { return false }
    if stem.initial != 0 {
      guard letters[position] == stem.initial else { return false }
      position += 1
    }
    var at = stem.start
    while position < stop {
      if letters[position] == Letter.space {
        position += 1
        continue
      }
      guard at < end, stem.word[at] == letters[position] else { return false }
      position += 1
      at += 1
    }
    return at == end
  }
}

/// A rolling hash over the letters of a root (FNV-1a, 32 bits).
struct RootHash: Sendable {
  private var state: UInt32 = 2_166_136_261

  mutating func add(_ letter: UInt8) {
    state = (state ^ UInt32(letter)) &* 16_777_619
  }

  func slot(_ mask: Int) -> Int {
    Int(truncatingIfNeeded: state ^ (state >> 15)) & mask
  }
}

/// The rest of a word behind the prefixes taken off so far.
struct Stem {
  /// The word in lower case.
  let word: [UInt8]
  /// Offset of the first letter that is left.
  var start: Int
  /// The letter that a nasal took away before `start`; 0 when none.
  var initial: UInt8 = 0

  /// Number of letters to `end`, the one that was taken away included.
  func length(upTo end: Int) -> Int { end - start + (initial == 0 ? 0 : 1) }

  /// The letter at a distance from the stem's beginning; 0 beyond the end.
  subscript(distance: Int) -> UInt8 {
    if initial != 0 {
      guard distance > 0 else { return initial }
      return at(start + distance - 1)
    }
    return at(start + distance)
  }

  private func at(_ offset: Int) -> UInt8 { offset < word.count ? word[offset] : 0 }

  /// The stem without its first letters; nil when it does not begin with them.
  func dropping(_ piece: StaticString) -> Stem? {
    let count = piece.utf8CodeUnitCount
    let fits = piece.withUTF8Buffer { letters in
      for index in 0..<count where unsafe letters[index] != self[index] { return false }
      return true
    }
    guard fits else { return nil }
    return dropping(count)
  }

  /// The stem without so many letters.
  func dropping(_ count: Int) -> Stem {
    var rest = self
    rest.start += initial == 0 ? count : count - 1
    rest.initial = 0
    return rest
  }

  /// The same rest with a letter that a nasal took away.
  func restoring(_ letter: UInt8) -> Stem {
    var rest = self
    rest.initial = letter
    return rest
  }
}
