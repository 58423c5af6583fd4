/// A text that could mislead a careless program into work that grows with the square of its size.
public enum CurveText: String, CaseIterable, Sendable {
  case prose, gaps, phrases, word, commas
  case ballot
  case ballotCommas = "ballot-commas"
  case hits, claims
  case blankLines = "blank-lines"
  case quotes, openQuotes = "open-quotes", apostrophes, ats, hashes, parentheses
  // A run of one mark is one token; these are not.
  case looseCommas = "loose-commas"
  case looseQuotes = "loose-quotes"
  case looseParentheses = "loose-parentheses"
  case mentions, hashtags
  case dots, thousands, dates, links, hosts, slashes, hyphens, accents, emoji, capitals, returns

  /// A text of about `size` bytes.
  public func text(size: Int) -> String {
    if self == .prose {
      var prose = OfficeProse()
      return prose.text(size: size)
    }
    return String(repeating: unit, count: max(1, size / unit.utf8.count))
  }

  private var unit: String {
    switch self {
    case .prose: ""
    case .gaps: "satu satu dua "
    case .phrases: (0..<10_000).map { CurvePack.word($0) + " " }.joined()
    case .ballot: "ayo coblos nomor 2 "
    case .ballotCommas: "ayo coblos nomor 2, "
    case .hits: "dalam rangka "
    case .claims: "menurut para ahli "
    case .looseCommas: ", "
    case .looseQuotes: "a \" "
    case .looseParentheses: "( a "
    case .mentions: "@a "
    case .hashtags: "#a "
    case .word: "a"
    case .commas: ","
    case .blankLines: "\n"
    case .quotes: "\""
    case .openQuotes: "“"
    case .apostrophes: "'"
    case .ats: "@"
    case .hashes: "#"
    case .parentheses: "("
    case .dots: "a."
    case .thousands: "1.000."
    case .dates: "1/2/"
    case .links: "http://"
    case .hosts: "a.co/"
    case .slashes: "a/"
    case .hyphens: "a-"
    case .accents: "\u{301}"
    case .emoji: "\u{1F469}\u{200D}"
    case .capitals: "Ayu "
    case .returns: "\r"
    }
  }
}

/// A pack with what the texts of the curve need: nested gaps, and 10,000 phrases that overlap in
/// every word.
public enum CurvePack {
  /// The file.
  public static let file = GeneratedPacks.File(path: "id/plain/curve.yaml", text: text)

  /// A word of the phrases.
  static func word(_ number: Int) -> String {
    let letters = Array("bcdfghjklm")
    var (rest, word) = (number % 10_000, "")
    for _ in 0..<4 {
      word += "\(letters[rest % 10])a"
      rest /= 10
    }
    return word
  }

  private static var text: String {
    var text = """
      pack: curve
      language: id
      family: plain
      kind: officialese
      severity: should
      why: { id: Kata lain lebih dikenal., en: Another word is better known. }
      source: generated
      rules:
        - id: gaps
          match: satu _{0,3} (satu|dua)? _{0,3} satu _{0,3} (dua _{0,3})? tiga
          suggest: zazag
          changes: ["Xyx ⟦satu xax satu dua tiga⟧ xyx. => Xyx zazag xyx."]
          keeps: [Xyx satu satu dua satu xyx.]
      replace:

      """
    for start in 0..<10_000 {
      let words = (start..<(start + 3 + start % 4)).map(word)
      text += "  \(words.joined(separator: " ")): zaza\n"
    }
    return text
  }
}
