extension English {
  /// `a` or `an`, as a word sounds: `an hour`, `a use`, `an MP`, `a UN office`, `an 8-day trip`.
  ///
  /// Letters in a row are spelled out when they begin with two consonants or are short and common.
  public static func article(before word: String) -> String {
    guard let first = word.unicodeScalars.first else { return "a" }
    if ("0"..."9").contains(first) { return isEight(word) ? "an" : "a" }
    let letters = word.prefix { $0.isLetter }
    if letters.count >= 2, letters.first?.isUppercase == true, letters.last?.isUppercase == true {
      return isSpelledWithVowel(letters.uppercased()) ? "an" : "a"
    }
    return soundsOpen(letters.lowercased()) ? "an" : "a"
  }

  private static func isEight(_ word: String) -> Bool {
    let digits = word.prefix { ("0"..."9").contains($0) }
    let isTeen = (digits == "11" || digits == "18") || (digits.count % 3 == 2 && digits.count > 3)
    return digits.hasPrefix("8") || (isTeen && (digits.hasPrefix("11") || digits.hasPrefix("18")))
  }

  private static func isSpelledWithVowel(_ letters: String) -> Bool {
    guard let first = letters.first else { return false }
    if "AEIO".contains(first) { return true }
    guard "FHLMNRSX".contains(first) else { return false }
    let second = letters.dropFirst().first
    let isSaid = second.map { "AEIOUY".contains($0) } ?? false
    return !isSaid || spelled.contains(letters)
  }

  private static func soundsOpen(_ word: String) -> Bool {
    guard let first = word.first else { return false }
    if first == "h" { return silentH.contains { word.hasPrefix($0) } }
    guard EnglishSpelling.isVowel(first) else { return false }
    if word == "u" { return false }
    if open.contains(where: { word.hasPrefix($0) }) { return true }
    return !closed.contains { word.hasPrefix($0) }
  }

  private static let spelled: Set<String> = ["FAQ", "HIV", "LED", "SUV", "MOU", "FAO", "RUU"]
  private static let silentH = ["hour", "honest", "honour", "honor", "heir"]
  /// Vowel letters that sound like *y* or *w*.
  private static let closed = [
    "uni", "use", "usa", "usu", "uti", "ute", "ubiq", "eu", "ewe", "one", "once", "oui", "uran",
    "uri",
    "ure",
  ]
  private static let open = ["unin", "unim", "unid"]
}
