/// An amount in rupiah or a time of day as EYD Edisi V writes it.
enum StandardFigure {
  /// `Rp. 5000,-` -> `Rp5.000`, `Rp 5 jt` -> `Rp5 juta`, `08:00` -> `08.00`; anything else stays.
  static func written(_ text: String) -> String {
    text.lowercased().hasPrefix("rp") ? rupiah(text) : withTimeDots(text)
  }

  private static func rupiah(_ text: String) -> String {
    let rest = text.dropFirst(2).drop { $0 == "." || $0.isWhitespace }
    let digits = rest.prefix { $0.isDigit || $0 == "." || $0 == "," }
    var tail = rest.dropFirst(digits.count)
    var number = digits[...]
    // `Rp5000,-` is a whole amount; without a mark before it the dash may end a range.
    if tail == "-", digits.last?.isDigit == false {
      number = number.dropLast()
      tail = ""
    }
    let blank = tail.prefix { $0.isWhitespace }
    let word = tail.dropFirst(blank.count)
    guard let whole = grouped(number) else { return text }
    if word.isEmpty { return "Rp\(whole)" }
    guard let scale = scales[word.lowercased()] else { return text }
    return "Rp\(whole)\(blank.isEmpty ? " " : blank)\(scale)"
  }

  /// Digits with their thousands apart; nil for what is no number (a range, `5.00`).
  private static func grouped(_ number: Substring) -> String? {
    let halves = number.split(separator: ",", omittingEmptySubsequences: false)
    let groups = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, halves.allSatisfy({ !$0.isEmpty }),
      groups.dropFirst().allSatisfy({ $0.count == 3 }), groups[0].allSatisfy(\.isDigit)
    else { return nil }
    let digits = groups.joined()
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(".") }
      text.append(digit)
    }
    return halves.count == 2 ? "\(text),\(halves[1])" : text
  }

  private static func withTimeDots(_ text: String) -> String {
    var written = ""
    let letters = Array(text)
    for (place, letter) in letters.enumerated() {
      let isBetween =
        place > 0 && place + 1 < letters.count && letters[place - 1].isDigit
        && letters[place + 1].isDigit
      written.append(letter == ":" && isBetween ? "." : letter)
    }
    return written
  }

  private static let scales = [
    "rb": "ribu", "ribu": "ribu", "jt": "juta", "juta": "juta", "m": "miliar", "milyar": "miliar",
    "miliar": "miliar", "t": "triliun", "trilyun": "triliun", "triliun": "triliun",
  ]
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
