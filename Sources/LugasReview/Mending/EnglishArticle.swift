/// The choice between `a` and `an` by the sound of the next word.
enum EnglishArticle {
  /// The article that fits the word, in the letter case of the written one; nil when what is written
  /// is no article or what follows is no word.
  static func fitted(_ written: String, to text: String) -> String? {
    let word = text.prefix { $0.isLetter || $0.isNumber || $0 == "'" }
    guard !word.isEmpty else { return nil }
    let wantsAn = startsWithVowelSound(word)
    switch written {
    case "a", "an": return wantsAn ? "an" : "a"
    case "A", "An": return wantsAn ? "An" : "A"
    case "AN": return wantsAn ? "AN" : "A"
    default: return nil
    }
  }

  private static func startsWithVowelSound(_ word: Substring) -> Bool {
    guard let first = word.first else { return false }
    if first.isNumber { return startsWithVowelSound(number: word.prefix(while: \.isNumber)) }
    if isSpelledOut(word) { return "AEFHILMNORSX".contains(first) }
    let small = word.lowercased()
    if silentH.contains(where: small.hasPrefix) { return true }
    if small == "one" || small == "ones" || soundsLikeYou(small) { return false }
    return "aeiou".contains(small.prefix(1))
  }

  /// `8`, `80`, `11` and `18` begin with a vowel; thousands are read from their first group.
  private static func startsWithVowelSound(number: Substring) -> Bool {
    number.first == "8" || (number.count % 3 == 2 && ["11", "18"].contains(number.prefix(2)))
  }

  /// Read letter by letter: capitals without a vowel to make a word of, or two or three of them.
  private static func isSpelledOut(_ word: Substring) -> Bool {
    guard word.allSatisfy({ $0.isUppercase }) else { return false }
    return word.count <= 3 || !word.contains { "AEIOU".contains($0) }
  }

  private static let silentH = ["hour", "honest", "honour", "honor", "heir"]

  /// `unique`, but not `unimportant`: there `un-` means not.
  private static func soundsLikeYou(_ small: String) -> Bool {
    youSounds.contains(where: small.hasPrefix) && !negations.contains(where: small.hasPrefix)
  }

  private static let youSounds = [
    "uni", "unanim", "use", "usa", "usu", "uti", "eu", "once", "ubiq", "uk", "ura", "ure", "uri",
  ]

  private static let negations = ["unid", "unim", "unin"]
}
