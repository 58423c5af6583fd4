/// How many columns of a terminal text takes, whatever the process's locale.
public enum DisplayWidth {
  /// Columns of one character: 2 for emoji and East Asian wide ones, 0 for marks on their own.
  ///
  /// Letters of Javanese, Sundanese and other Brahmic scripts count 1 each, their spacing signs 1,
  /// their marks above and below 0, as terminals do. A control character counts 0.
  public static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return columns(of: first) }
    return isEmoji(first, scalars) ? 2 : scalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// Columns of a text without line ends or tabs.
  public static func columns(of text: String) -> Int {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
      ? text.utf8.count : text.reduce(0) { $0 + columns(of: $1) }
  }

  /// Columns of one scalar on its own.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0  // Hangul vowels and finals join the initial
    case 0x1F1E6...0x1F1FF: return 1  // half a flag
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if properties.isDefaultIgnorableCodePoint { return 0 }
    return properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
  }

  private static func isEmoji(
    _ first: Unicode.Scalar, _ scalars: Character.UnicodeScalarView
  ) -> Bool {
    if first.properties.isEmojiPresentation { return true }
    return first.properties.isEmoji
      && scalars.contains { $0.value == 0xFE0F || $0.properties.isEmojiModifier }
  }

  /// East Asian Width W and F of Unicode 16 (EastAsianWidth.txt) outside emoji.
  private static func isWide(_ value: UInt32) -> Bool {
    if value < 0x1100 { return false }
    let ranges: [ClosedRange<UInt32>] = [
      0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
      0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FF,
      0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
    return ranges.contains { $0.contains(value) }
  }
}
