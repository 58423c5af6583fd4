/// Draft text made safe to show: nothing in it moves the cursor or turns the reading direction.
public enum VisibleText {
  /// The text with control and bidi characters and the byte order mark written as `<U+202E>`.
  ///
  /// Joiners, soft hyphens and blanks without width stay: emoji and words are made with them.
  /// A line end becomes `⏎`, a tab a blank.
  public static func oneLine(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "\n", "\u{85}", "\u{2028}", "\u{2029}": "⏎"
      case "\t": " "
      default: nil
      }
    }
  }

  /// The same with line ends and tabs kept as they are.
  public static func lines(_ text: String) -> String {
    escaped(text) { $0 == "\n" || $0 == "\t" ? String($0) : nil }
  }

  /// A text on one line, of at most `limit` characters; a longer one loses its middle.
  ///
  /// - Precondition: `limit >= 10`.
  public static func shortened(_ text: String, to limit: Int = 60) -> String {
    precondition(limit >= 10, "a shortened text needs room for both ends")
    // Bytes are counted at once; characters only where they matter, and not of the whole text.
    guard text.utf8.count > limit, text.prefix(limit + 1).count > limit else {
      return oneLine(text)
    }
    let tail = limit / 3
    let head = limit - tail - 3
    return oneLine(String(text.prefix(head))).trimmedAtEnd + " … "
      + oneLine(String(text.suffix(tail))).trimmedAtStart
  }

  /// True for characters that are never shown raw.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func escaped(
    _ text: String, kept: (Unicode.Scalar) -> String?
  ) -> String {
    // Most texts are plain; bytes are looked at faster than characters.
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return text }
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var shown = ""
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      // CR LF is one line end.
      if isAfterReturn, scalar != "\n" { shown += kept("\n") ?? "" }
      if scalar == "\r" {
        isAfterReturn = true
        continue
      }
      isAfterReturn = false
      if let text = kept(scalar) {
        shown += text
      } else if isHidden(scalar) {
        shown += codePoint(scalar)
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    if isAfterReturn { shown += kept("\n") ?? "" }
    return shown
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }

  fileprivate var trimmedAtStart: String { String(drop(while: \.isWhitespace)) }
}
