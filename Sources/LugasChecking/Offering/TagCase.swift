import LugasLexicon
import LugasText

/// A hashtag in small letters with a capital at each of its words: `#lawandbdbersama` becomes
/// `#LawanDBDBersama`. Screen readers read a tag's words apart only where capitals part them.
///
/// The tag is cut into words that the language's morphology knows and entries of the list `acronyms`,
/// into as few as there can be. Where two cuts are as good, a part is unknown, or little is known of
/// short parts, nothing is said: the letters must stay the same, and so must the meaning.
struct TagCase {
  let lexicon: Lexicon
  let language: Language

  /// The tag with its capitals; nil where that is not sure, or the tag is one word.
  /// - Complexity: O(*n*) in the length of the tag, which is at most 60 letters.
  func written(_ tag: String) -> String? {
    let letters = Array(tag.utf8.dropFirst())
    guard tag.hasPrefix("#"), TagCase.lengths.contains(letters.count),
      letters.allSatisfy({ TagCase.isSmall($0) || TagCase.isDigit($0) })
    else { return nil }
    var words: [Word] = []
    var start = 0
    while start < letters.count {
      let isDigit = TagCase.isDigit(letters[start])
      let end =
        letters[start...].firstIndex { TagCase.isDigit($0) != isDigit } ?? letters.count
      let piece = Array(letters[start..<end])
      if isDigit {
        words.append(Word(letters: piece, isAcronym: false))
      } else {
        guard let parts = parts(of: piece) else { return nil }
        words += parts
      }
      start = end
    }
    guard words.count(where: { !TagCase.isDigit($0.letters[0]) }) > 1 else { return nil }
    return "#" + words.map(\.written).joined()
  }

  private struct Word {
    let letters: [UInt8]
    let isAcronym: Bool

    var written: String {
      let text = String(decoding: letters, as: UTF8.self)
      return isAcronym ? text.uppercased() : LetterCase.capitalised(text)
    }
  }

  /// The fewest words before a place, and in how many ways there are so few.
  private struct Cut {
    var count = Int.max
    var ways = 0
    var last: (start: Int, isAcronym: Bool) = (0, false)
  }

  /// The words of a run of letters; nil when it cannot be cut in one best way.
  private func parts(of letters: [UInt8]) -> [Word]? {
    var cuts = [Cut](repeating: Cut(), count: letters.count + 1)
    cuts[0] = Cut(count: 0, ways: 1)
    for start in letters.indices where cuts[start].ways > 0 {
      for end in lexicon.forms.wordEnds(in: letters, from: start, language) {
        note(start..<end, isAcronym: false, &cuts)
      }
      for end in acronymEnds(letters, start) { note(start..<end, isAcronym: true, &cuts) }
    }
    guard cuts[letters.count].ways == 1 else { return nil }
    var words: [Word] = []
    var end = letters.count
    while end > 0 {
      let (start, isAcronym) = cuts[end].last
      words.append(Word(letters: Array(letters[start..<end]), isAcronym: isAcronym))
      end = start
    }
    let isSure = zip(words, words.dropFirst()).allSatisfy { !($0.isAcronym && $1.isAcronym) }
    return isSure && letters.count >= words.count * TagCase.leastMeanLength
      ? words.reversed() : nil
  }

  private func note(_ word: Range<Int>, isAcronym: Bool, _ cuts: inout [Cut]) {
    let (before, known) = (cuts[word.lowerBound], cuts[word.upperBound])
    guard before.count < known.count else { return }
    let isEqual = known.count == before.count + 1
    cuts[word.upperBound] = Cut(
      count: before.count + 1, ways: isEqual ? known.ways + before.ways : before.ways,
      last: (word.lowerBound, isAcronym))
  }

  /// Where entries of the list `acronyms` end; one of two letters only at the end of the letters.
  private func acronymEnds(_ letters: [UInt8], _ start: Int) -> [Int] {
    let tables = lexicon.image.tables
    guard let set = tables.acronyms(language) else { return [] }
    let root = tables.root(ofSet: UInt32(set))
    let lengths = 2...max(2, min(TagCase.longestAcronym, letters.count - start))
    return lengths.compactMap { length in
      let end = start + length
      guard end <= letters.count, length > 2 || end == letters.count else { return nil }
      let word = tables.word(String(decoding: letters[start..<end], as: UTF8.self))
      let node = word == 0 ? 0 : tables.child(of: root, along: word)
      return node != 0 && tables.isEntry(node, on: 0) ? end : nil
    }
  }

  private static let lengths = 7...60
  private static let longestAcronym = 8
  /// Shorter words on average are more likely a cut by chance.
  private static let leastMeanLength = 3

  private static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
