/// What the letter case of an ASCII text looks like, read in one pass over its bytes.
struct ASCIIShape {
  /// The first letter or digit is a letter.
  private(set) var beginsWithLetter = false
  /// That letter is a capital.
  private(set) var beginsWithCapital = false
  /// At least two letters, none of them small.
  var isCaps: Bool { capitals >= 2 && !hasSmallLetter }
  /// The same for the first word.
  private(set) var firstWordIsCaps = false
  /// Every word begins with a capital.
  private(set) var areWordsCapitalised = true
  /// Words between blanks.
  private(set) var wordCount = 0

  private var capitals = 0
  private var hasSmallLetter = false

  /// Nil when the text is not ASCII.
  init?(_ text: String) {
    var isInWord = false
    var hasBegun = false
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      guard byte != 0x20, !(0x0A...0x0D ~= byte) else {
        if isInWord, wordCount == 1 { firstWordIsCaps = isCaps }
        isInWord = false
        continue
      }
      let isCapital = byte &- 0x41 < 26
      let isSmall = byte &- 0x61 < 26
      if !isInWord {
        wordCount += 1
        isInWord = true
        if !isCapital { areWordsCapitalised = false }
      }
      if !hasBegun, isCapital || isSmall || byte &- 0x30 < 10 {
        hasBegun = true
        beginsWithLetter = isCapital || isSmall
        beginsWithCapital = isCapital
      }
      if isCapital { capitals += 1 }
      if isSmall { hasSmallLetter = true }
    }
    if wordCount <= 1 { firstWordIsCaps = isCaps }
  }
}
