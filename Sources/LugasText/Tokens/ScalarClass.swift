/// What a scalar past ASCII is to the tokenizer.
enum ScalarClass {
  case letter
  /// A digit or another number sign of any script.
  case number
  /// A combining mark: part of the word it follows.
  case mark
  /// Part of a word only between letters or digits: apostrophes, hyphens, soft hyphen, joiners, and
  /// what has no width at all.
  case joint
  case punctuation
  case space
  case newline
  /// All else: symbols, emoji, controls, unassigned.
  case symbol

  init(_ encoded: EncodedScalar) {
    let value = encoded.value
    switch value {
    case 0x85, 0x2028, 0x2029: self = .newline
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0xAD, 0x2BC, 0x2010, 0x2011, 0x2019, 0x200B...0x200D, 0x2060, 0xFEFF: self = .joint
    // The common Latin letters, without the slower look-up below.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: self = .letter
    default: self = ScalarClass(encoded.scalar.properties.generalCategory)
    }
  }

  private init(_ category: Unicode.GeneralCategory) {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      self = .letter
    case .decimalNumber, .letterNumber, .otherNumber: self = .number
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .punctuation
    case .spaceSeparator: self = .space
    case .lineSeparator, .paragraphSeparator: self = .newline
    default: self = .symbol
    }
  }
}
