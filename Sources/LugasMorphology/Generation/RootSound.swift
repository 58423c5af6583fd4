/// What the allomorphs ask of a root: its syllables, and whether it is one of the exceptions.
struct RootSound {
  /// The root in lower case, spaces included.
  let letters: [UInt8]

  init(_ root: some Collection<UInt8>) {
    letters = root.map(Letter.lowered)
  }

  func isOne(of words: [StaticString]) -> Bool {
    words.contains { $0.spells(letters[...]) }
  }

  /// The root has exactly one vowel letter: `cek`, `sah`, `klik`. Letters, not vowel groups: `diam`
  /// and `luas` have two syllables.
  var isMonosyllable: Bool {
    var vowels = 0
    for letter in letters {
      guard Letter.isLower(letter) else { return false }
      if Letter.isVowel(letter) { vowels += 1 }
    }
    return vowels == 1
  }

  /// The root begins with two consonant letters that are two sounds (`klik`, not `nya`).
  var beginsWithCluster: Bool {
    guard letters.count > 2, Letter.isConsonant(letters[0]), Letter.isConsonant(letters[1])
    else { return false }
    return !["kh", "ny", "ng", "sy"].contains { (digraph: StaticString) in
      digraph.spells(letters[..<2])
    }
  }

  /// The first syllable is closed by r after e: `kerja`, `percaya`, `ternak`.
  var firstSyllableEndsInEr: Bool {
    letters.count > 3 && Letter.isConsonant(letters[0]) && letters[1] == UInt8(ascii: "e")
      && letters[2] == UInt8(ascii: "r") && Letter.isConsonant(letters[3])
  }
}

extension StaticString {
  /// True when the string is exactly these bytes.
  func spells(_ letters: ArraySlice<UInt8>) -> Bool {
    withUTF8Buffer { unsafe $0.elementsEqual(letters) }
  }
}
