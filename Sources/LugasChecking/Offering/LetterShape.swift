/// What the letter case of a text looks like.
struct LetterShape {
  /// The first letter or digit is a letter.
  private(set) var beginsWithLetter = false
  /// That letter is a capital.
  private(set) var beginsWithCapital = false
  /// At least two letters, none of them small.
  private(set) var isCaps = false
  /// The same for the first word.
  private(set) var firstWordIsCaps = false
  /// Every word begins with a capital.
  private(set) var areWordsCapitalised = true
  /// Words between blanks.
  private(set) var wordCount = 0

  /// Reads a text: its bytes when all are ASCII, as mostly, else its characters.
  init(_ text: String) {
    if !read(text.utf8) { self = LetterShape(characters: text) }
  }

  private init(characters text: String) {
    let words = text.split { $0 == " " || $0.isNewline || $0 == "\u{A0}" }
    let first = text.first { $0.isLetter || $0.isNumber }
    beginsWithLetter = first?.isLetter ?? false
    beginsWithCapital = first?.isUppercase ?? false
    isCaps = LetterShape.isCaps(text)
    firstWordIsCaps = words.first.map { LetterShape.isCaps($0) } ?? false
    areWordsCapitalised = words.allSatisfy { $0.first?.isUppercase == true }
    wordCount = words.count
  }

  private static func isCaps(_ text: some StringProtocol) -> Bool {
    var letters = 0
    for character in text where character.isLetter {
      if character.isLowercase { return false }
      letters += 1
    }
    return letters >= 2
  }

  /// False, and nothing is known, when a byte is not ASCII.
  private mutating func read(_ bytes: String.UTF8View) -> Bool {
    var capitals = 0
    var hasSmallLetter = false
    var isInWord = false
    var hasBegun = false
    for byte in bytes {
      guard byte < 0x80 else { return false }
      guard byte != 0x20, !(0x0A...0x0D ~= byte) else {
        if isInWord, wordCount == 1 { firstWordIsCaps = capitals >= 2 && !hasSmallLetter }
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
    isCaps = capitals >= 2 && !hasSmallLetter
    if wordCount <= 1 { firstWordIsCaps = isCaps }
    return true
  }
}
