extension Indonesian {
  /// Where known words end that begin at a place in letters written together, shortest first: roots
  /// and places of three letters and more, `di` and `ke`, and words with affixes.
  ///
  ///     wordEnds(in: "jagajarak", from: 0)  // 4
  ///
  /// - Parameter letters: small letters of ASCII.
  static func wordEnds(in letters: ArraySlice<UInt8>) -> [Int] {
    let start = letters.startIndex
    let limit = min(letters.endIndex, start + longestGluedWord)
    guard start + 2 <= limit else { return [] }
    var ends: [Int] = []
    if gluedPrepositions.contains(String(decoding: letters[start..<start + 2], as: UTF8.self)) {
      ends.append(start + 2)
    }
    guard start + 3 <= limit else { return ends }
    for end in (start + 3)...limit {
      let word = String(decoding: letters[start..<end], as: UTF8.self)
      if isOneWordRoot(word) || PlaceNames.all.contains(word) || isGluedForm(word) { ends.append(end) }
    }
    return ends
  }

  /// The same for a whole text of letters.
  public static func wordEnds(in letters: [UInt8], from start: Int) -> [Int] {
    wordEnds(in: letters[start...])
  }

  private static let longestGluedWord = 18
  private static let gluedPrepositions = WordSet("di ke")

  /// A word with affixes, by its outside and then by its readings. Behind `di` only a verb counts:
  /// `dirumah` is two words.
  private static func isGluedForm(_ word: String) -> Bool {
    guard word.utf8.count > 4, ["me", "di", "be", "te", "pe", "se", "ke"].contains(word.prefix(2))
      || ["an", "nya", "lah", "ku", "mu", "i"].contains(where: word.hasSuffix)
    else { return false }
    let readings = analyses(of: word)
    guard let reading = readings.first, reading.isStandard, reading.root.utf8.count > 2 else {
      return false
    }
    return reading.form.prefixes.first != .di || passiveStem(String(word.dropFirst(2))) == .verb
  }
}
