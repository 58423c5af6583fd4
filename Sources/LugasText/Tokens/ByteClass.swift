/// What the tokenizer does with a byte that starts a token.
enum ByteClass: UInt8 {
  case letter
  case digit
  case space
  case lineEnd
  case mark
  case hash
  case at
  case symbol
  /// The first byte of a scalar past ASCII, or a byte that cannot start one.
  case high

  /// The class of every byte value.
  ///
  /// `$ + < = > ^ ` | ~` are symbols in Unicode (categories S*), hence no punctuation here.
  static let table: [ByteClass] = (0...255).map { (value: Int) in
    switch UInt8(value) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x20, 0x09, 0x0B, 0x0C: .space
    case 0x0A, 0x0D: .lineEnd
    case UInt8(ascii: "#"): .hash
    case UInt8(ascii: "@"): .at
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "~"):
      .symbol
    case 0x21...0x7E: .mark
    case 0x80...0xFF: .high
    default: .symbol
    }
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIIUpper: Bool { self &- 0x41 < 26 }
  var isASCIILower: Bool { self &- 0x61 < 26 }
  var isASCIIWordPart: Bool { isASCIILetter || isASCIIDigit }
}
