import LugasLexicon

/// The word forms of words met before. Bounded: a new page is begun when it is full.
struct FormMemo {
  private let forms: any WordForms
  private let numbers: [String: Int]
  private var masks: [Key: UInt64] = [:]

  private struct Key: Hashable {
    let word: String
    let language: Language
  }

  init(_ lexicon: Lexicon) {
    forms = lexicon.forms
    numbers = Dictionary(
      uniqueKeysWithValues: lexicon.image.formNames.enumerated().map { ($0.element, $0.offset) })
  }

  /// True when the word can be read as the form with this number.
  mutating func has(_ form: Int, _ word: String, _ language: Language) -> Bool {
    let key = Key(word: word, language: language)
    if let known = masks[key] { return known & (1 << UInt64(form)) != 0 }
    var mask: UInt64 = 0
    for name in forms.forms(of: word, language) {
      if let number = numbers[name] { mask |= 1 << UInt64(number) }
    }
    if masks.count >= FormMemo.capacity { masks.removeAll(keepingCapacity: true) }
    masks[key] = mask
    return mask & (1 << UInt64(form)) != 0
  }

  private static let capacity = 4096
}
