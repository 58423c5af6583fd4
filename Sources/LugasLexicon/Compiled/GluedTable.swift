/// What may be glued together in tags and handles, while a lexicon is being compiled: the letters of
/// list entries, and which patterns ask for which lists.
struct GluedTable {
  /// The list of words that only join names: `bersama`, `relawan`.
  static let joiners = "glue-words"
  private var numbers: [GluedPattern: Int] = [:]
  private var patterns: [GluedPattern] = []
  private var lists: [String] = []
  private var programs: [[UInt32]] = []
  private var children: [[UInt8: Int]] = [[:]]
  private var ends: [[UInt32]] = [[]]

  /// The most patterns of one lexicon: a set of them is one machine word.
  static let mostPatterns = 63
  /// The number of a list whose entries count for nothing themselves.
  static let joiner: UInt32 = 63

  /// The number of a pattern whose lists are named `language/list`, made when it is new.
  mutating func intern(_ pattern: GluedPattern) -> Int {
    if let known = numbers[pattern] { return known }
    numbers[pattern] = patterns.count
    patterns.append(pattern)
    programs.append([])
    for list in pattern.lists where !lists.contains(list) { lists.append(list) }
    return patterns.count - 1
  }

  /// The number of a pattern; nil for one that was not interned.
  func number(of pattern: GluedPattern) -> Int? { numbers[pattern] }

  var isFull: Bool {
    patterns.count > GluedTable.mostPatterns || lists.count >= Int(GluedTable.joiner)
  }

  /// Notes that a program can begin where a pattern holds.
  mutating func lead(_ program: Int, at pattern: Int) { programs[pattern].append(UInt32(program)) }

  /// Adds the entries of the lists that are asked for, and the joining words of every language.
  mutating func fill(from all: ListTable, windows: inout WindowTable) {
    guard !patterns.isEmpty else { return }
    for (number, list) in lists.enumerated() {
      for entry in all[list] { add(entry, UInt32(number), &windows) }
    }
    for language in Language.allCases {
      for entry in all["\(language.rawValue)/\(GluedTable.joiners)"] {
        add(entry, GluedTable.joiner, &windows)
      }
    }
  }

  private mutating func add(_ entry: ListEntry, _ list: UInt32, _ windows: inout WindowTable) {
    let letters = entry.words.joined().utf8.filter { GluedTable.counts($0) }
    guard letters.count > 1 || letters.first.map({ $0 < 0x3A }) == true else { return }
    var node = 0
    for letter in letters {
      if let next = children[node][letter] {
        node = next
      } else {
        children.append([:])
        ends.append([])
        children[node][letter] = children.count - 1
        node = children.count - 1
      }
    }
    let isPlain = entry.words.count > 1 && letters.count >= GluedTable.plainLength
    let end = GluedEnd(list: list, isPlain: isPlain, window: windows.number(of: entry.window))
    if !ends[node].contains(end.code) { ends[node].append(end.code) }
  }

  /// Names of several words and at least so many letters are found without edges around them.
  private static let plainLength = 8

  /// Letters, digits and everything outside ASCII.
  static func counts(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || byte &- 0x61 < 26
  }

  /// Writes patterns, their programs, and the letters as rows: the children of a node side by side.
  func write(_ writer: inout ImageWriter) {
    writer.write(patterns.flatMap { code(of: $0) }, .gluedPatterns)
    writer.write(rows: programs, .gluedRows, .gluedPrograms)
    var order = [0]
    var firstChildren: [UInt32] = []
    var letters: [UInt8] = [0]
    var place = 0
    while place < order.count {
      firstChildren.append(UInt32(order.count))
      for (letter, child) in children[order[place]].sorted(by: { $0.key < $1.key }) {
        order.append(child)
        letters.append(letter)
      }
      place += 1
    }
    writer.write(firstChildren + [UInt32(order.count)], .gluedChildren)
    writer.write(letters, .gluedLetters)
    writer.write(rows: order.map { ends[$0] }, .gluedEndRows, .gluedEnds)
  }

  /// A pattern as numbers: the place, and the set of its lists in two halves.
  private func code(of pattern: GluedPattern) -> [UInt32] {
    let mask = pattern.lists.reduce(UInt64(0)) { mask, list in
      lists.firstIndex(of: list).map { mask | 1 << UInt64($0) } ?? mask
    }
    return [pattern.place.rawValue, UInt32(truncatingIfNeeded: mask), UInt32(mask >> 32)]
  }
}

/// What ends at a place of glued letters.
public struct GluedEnd: Hashable, Sendable {
  /// The number of its list among those that patterns ask for.
  public let list: UInt32
  /// It is found in the middle of other letters too.
  public let isPlain: Bool
  /// The number of the days on which it counts.
  public let window: UInt32

  init(list: UInt32, isPlain: Bool, window: UInt32) {
    self.list = list
    self.isPlain = isPlain
    self.window = window
  }

  var code: UInt32 { window << 7 | (isPlain ? 1 << 6 : 0) | list }

  init(code: UInt32) {
    self.init(list: code & 63, isPlain: code >> 6 & 1 == 1, window: code >> 7)
  }

  /// It only joins other words.
  public var isJoiner: Bool { list == GluedTable.joiner }
}
