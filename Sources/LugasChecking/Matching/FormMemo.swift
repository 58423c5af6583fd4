import LugasLexicon
import LugasText

/// The word forms of words met before, as sets of the lexicon's form numbers.
///
/// Morphology is asked once a word, not once a token: texts repeat their words. Bounded: a new page
/// is begun when it is full.
struct FormMemo {
  private let forms: any WordForms
  private let numbers: [String: Int]
  private let languages: [Language]
  private var slots = [UInt32](repeating: 0, count: FormMemo.capacity * 2)
  private var entries: [Entry] = []
  private var spellings: [UInt8] = []

  private struct Entry {
    let hash: UInt64
    let spelling: Range<Int>
    let language: Language
    let mask: UInt64
  }

  init(_ lexicon: Lexicon) {
    forms = lexicon.forms
    let names = lexicon.image.formNames
    numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
    languages = Language.allCases.filter { language in
      !names.isEmpty && !lexicon.forms.formNames(language).isEmpty
    }
  }

  /// What the outside of a word tells of a form; nil for nothing.
  func edges(of form: Int, _ language: Language) -> [WordEdge]? {
    numbers.first { $0.value == form }.flatMap { forms.edges(of: $0.key, language) }
  }

  /// True when patterns of the language ask for forms.
  func isAsked(_ language: Language) -> Bool { languages.contains(language) }

  /// The forms that a word can be read as: bit n for the form with number n.
  mutating func mask(of span: TextSpan, in bytes: [UInt8], _ language: Language) -> UInt64 {
    let hash = FormMemo.hash(span, bytes, language)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, entry.language == language, spells(entry, span, bytes) {
        return entry.mask
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    if entries.count >= FormMemo.capacity {
      forget()
      slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    }
    let mask = mask(of: String(decoding: bytes[span.start..<span.end], as: UTF8.self), language)
    let start = spellings.count
    spellings += bytes[span.start..<span.end]
    entries.append(
      Entry(hash: hash, spelling: start..<spellings.count, language: language, mask: mask))
    slots[slot] = UInt32(entries.count)
    return mask
  }

  private func mask(of word: String, _ language: Language) -> UInt64 {
    forms.forms(of: word, language).reduce(0) { mask, name in
      numbers[name].map { mask | 1 << UInt64($0) } ?? mask
    }
  }

  private func spells(_ entry: Entry, _ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    guard entry.spelling.count == span.length else { return false }
    for index in 0..<span.length
    where spellings[entry.spelling.lowerBound + index] != bytes[span.start + index] {
      return false
    }
    return true
  }

  private mutating func forget() {
    for index in slots.indices { slots[index] = 0 }
    entries.removeAll(keepingCapacity: true)
    spellings.removeAll(keepingCapacity: true)
  }

  private static func hash(_ span: TextSpan, _ bytes: [UInt8], _ language: Language) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037 ^ UInt64(language.number)
    for index in span.start..<span.end { hash = (hash ^ UInt64(bytes[index])) &* 1_099_511_628_211 }
    return hash ^ (hash >> 29)
  }

  private static let capacity = 32_768
}
