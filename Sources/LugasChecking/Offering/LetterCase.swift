/// Carries the letter case of the replaced text over to what takes its place.
enum LetterCase {
  /// Where the replaced text stands.
  struct Place {
    /// It begins the sentence, or follows a mark behind which a capital stands.
    let opensSentence: Bool
    /// The words around it are in capitals too.
    let isShouted: Bool
    /// A short form is replaced: its capitals say nothing.
    let isAcronym: Bool
  }

  /// `DALAM RANGKA` -> `UNTUK`, `Dalam rangka` -> `Untuk`, `OPD` -> `dinas daerah`.
  static func fitted(_ replacement: String, to quote: String, at place: Place) -> String {
    if startsSmall(quote) { return replacement }
    guard let first = quote.first(where: { $0.isLetter || $0.isNumber }), first.isLetter else {
      return replacement
    }
    // An amount is no title: `Rp1,5 M` -> `Rp1,5 miliar`.
    if quote.hasPrefix("Rp"), replacement.hasPrefix("Rp") { return replacement }
    let words = quote.split { $0 == " " || $0.isNewline || $0 == "\u{A0}" }
    if isCaps(quote), place.isShouted || (words.count > 1 && !place.isAcronym) {
      return replacement.uppercased()
    }
    guard first.isUppercase else { return replacement }
    let isShortForm = place.isAcronym || (words.first.map { isCaps($0) } ?? false)
    if isShortForm { return place.opensSentence ? capitalised(replacement) : replacement }
    if words.count > 1, words.allSatisfy({ $0.first?.isUppercase == true }) {
      return replacement.split(separator: " ", omittingEmptySubsequences: false)
        .map { capitalised(String($0)) }.joined(separator: " ")
    }
    return capitalised(replacement)
  }

  /// The text with its first letter as a capital.
  static func capitalised(_ text: String) -> String {
    guard let first = text.first, first.isLowercase else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// The plain case at a glance: a small ASCII letter first.
  private static func startsSmall(_ text: String) -> Bool {
    text.utf8.first.map { $0 &- 0x61 < 26 } ?? false
  }

  private static func isCaps(_ text: some StringProtocol) -> Bool {
    var letters = 0
    for character in text where character.isLetter {
      if character.isLowercase { return false }
      letters += 1
    }
    return letters >= 2
  }
}
