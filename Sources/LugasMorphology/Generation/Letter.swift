/// Classes of letters as the spelling rules use them, on lower-case ASCII bytes.
enum Letter {
  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  static func isUpper(_ letter: UInt8) -> Bool {
    letter >= UInt8(ascii: "A") && letter <= UInt8(ascii: "Z")
  }

  static func isLower(_ letter: UInt8) -> Bool {
    letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
  }

  static func isDigit(_ letter: UInt8) -> Bool {
    letter >= UInt8(ascii: "0") && letter <= UInt8(ascii: "9")
  }

  static func isConsonant(_ letter: UInt8) -> Bool { isLower(letter) && !isVowel(letter) }

  static func lowered(_ letter: UInt8) -> UInt8 { isUpper(letter) ? letter | 0x20 : letter }

  static let space = UInt8(ascii: " ")
  static let hyphen = UInt8(ascii: "-")
}
