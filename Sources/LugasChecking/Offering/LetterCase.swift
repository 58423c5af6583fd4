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
    // An amount is no title: `Rp1,5 M` -> `Rp1,5 miliar`.
    if quote.hasPrefix("Rp"), replacement.hasPrefix("Rp") { return replacement }
    let quote = LetterShape(quote)
    guard quote.beginsWithLetter else { return replacement }
    if quote.isCaps, place.isShouted || (quote.wordCount > 1 && !place.isAcronym) {
      return replacement.uppercased()
    }
    guard quote.beginsWithCapital else { return replacement }
    if place.isAcronym || quote.firstWordIsCaps {
      return place.opensSentence ? capitalised(replacement) : replacement
    }
    guard quote.wordCount > 1, quote.areWordsCapitalised else { return capitalised(replacement) }
    return capitalisedWords(replacement)
  }

  private static func capitalisedWords(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { capitalised(String($0)) }.joined(separator: " ")
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
}
