/// What twitter-text takes a code point for (its regular expressions, version 3).
extension Unicode.Scalar {
  /// A letter or digit of ASCII.
  var isPlainAlphanumeric: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// A letter or a mark of any script.
  var isTagLetter: Bool {
    if value < 0x80 { return isPlainAlphanumeric && !(0x30...0x39 ~= value) }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  /// What a hashtag may hold.
  var isTagPart: Bool {
    if value < 0x80 { return isPlainAlphanumeric || value == 0x5F }
    if isTagLetter || properties.generalCategory == .decimalNumber { return true }
    switch value {
    case 0x200C, 0x200D, 0xA67E, 0x05BE, 0x05F3, 0x05F4, 0xFF5E, 0x301C, 0x309B, 0x309C, 0x30A0,
      0x30FB, 0x3003, 0x0F0B, 0x0F0C, 0xB7:
      return true
    default: return false
    }
  }

  /// A Latin letter with an accent, or an accent.
  var isLatinAccent: Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263,
      0x268, 0x26F, 0x272, 0x289, 0x28B, 0x2BB, 0x300...0x36F, 0x1E00...0x1EFF:
      true
    default: false
    }
  }

  /// What a label of a host may begin and end with: no mark of ASCII, no blank, nothing invisible.
  var isHostPart: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case ..<0x80: value == 0x22 || value == 0x60
    case 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200A, 0x2028, 0x2029, 0x202A...0x202E, 0x202F,
      0x205F, 0x2066...0x2069, 0x3000, 0x061C, 0x200E, 0x200F, 0xFFFE, 0xFEFF, 0xFFFF:
      false
    default: true
    }
  }

  /// What may stand in the path of a link.
  var isPathPart: Bool {
    if value < 0x80 {
      return isPlainAlphanumeric || "!*';:=+,.$/%#[]-_~@|&".unicodeScalars.contains(self)
    }
    return value == 0x2013 || 0x400...0x4FF ~= value || isLatinAccent
  }

  /// What a path may end with.
  var isPathEnd: Bool {
    if value < 0x80 { return isPlainAlphanumeric || "+-=_#/".unicodeScalars.contains(self) }
    return 0x400...0x4FF ~= value || isLatinAccent
  }

  /// What may stand in the query of a link.
  var isQueryPart: Bool {
    isPlainAlphanumeric || "!?*'@();:&=+$/%#[]-_.,~|".unicodeScalars.contains(self)
  }

  /// What a query may end with.
  var isQueryEnd: Bool { isPlainAlphanumeric || "-_&=#/".unicodeScalars.contains(self) }

  /// `@` or its wide form.
  var isAtSign: Bool { self == "@" || self == "\u{FF20}" }
  /// `#` or its wide form.
  var isHashSign: Bool { self == "#" || self == "\u{FF03}" }
}
