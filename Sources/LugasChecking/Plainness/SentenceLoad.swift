import LugasLexicon
import LugasText

/// What an Indonesian sentence weighs, in words.
///
/// Each word weighs one, and half a word more for each syllable of its root beyond the second: most
/// Indonesian roots have two (Sneddon, Indonesian Reference Grammar), longer ones are mostly learned
/// loans (`implementasi`, `akuntabilitas`). Affixes weigh nothing.
///
/// A name or number weighs one, whatever its length: it cannot be put more plainly. A short form in
/// capitals weighs three, as many words as it hides, until it is explained by standing in brackets
/// behind its long form; a lone word in brackets weighs nothing, nor does what stands in square ones
/// (`[perlu sumber]` is a note to the writer), nor a source in brackets (`(sumber: BPS, 2 Mei 2026)`):
/// naming it must not make a text look harder.
struct SentenceLoad {
  let forms: any WordForms
  private var known: [String: Double] = [:]
  private var explained: Set<String> = []

  init(forms: any WordForms) { self.forms = forms }

  /// The mean over all sentences with a word in them; nil when there is none.
  mutating func mean(of draft: Draft) -> Double? {
    let names = SentenceLoad.names(in: draft)
    var total = 0.0
    var count = 0
    for sentence in draft.sentences {
      let tokens = sentence.tokens.indexes.filter { !draft.tokens[$0].isBlank }
      guard let load = load(of: tokens, names, draft) else { continue }
      total += load
      count += 1
    }
    return count > 0 ? total / Double(count) : nil
  }

  /// A sentence's load; nil when it has no words.
  private mutating func load(of tokens: [Int], _ names: Set<Int>, _ draft: Draft) -> Double? {
    let words = tokens.filter { draft.tokens[$0].kind == .word }
    guard !words.isEmpty else { return nil }
    let isShouted =
      words.count { SentenceLoad.isCaps(draft.text(at: draft.tokens[$0].span)) } * 2 > words.count
    var load = 0.0
    var isInNote = false
    for (place, index) in tokens.enumerated() {
      let token = draft.tokens[index]
      let text = draft.text(at: token.span)
      if isMark("[", index, draft) || opensSource(place, in: tokens, draft) { isInNote = true }
      if isMark("]", index, draft) || isMark(")", index, draft) { isInNote = false }
      guard token.kind == .word || token.kind == .number, !isInNote else { continue }
      if isBracketed(place, in: tokens, draft) {
        if text.utf8.count <= SentenceLoad.longestWord { explained.insert(text) }
      } else if token.kind == .number {
        load += 1
      } else if !isShouted, text.utf8.count <= SentenceLoad.longestWord, SentenceLoad.isCaps(text) {
        load += explained.contains(text) ? 1 : SentenceLoad.shortForm
      } else {
        // The capital of a sentence's first word says nothing.
        let isName = names.contains(index) && index != words.first
        load += isName ? 1 : weight(of: text.lowercased())
      }
    }
    return load
  }

  private func opensSource(_ place: Int, in tokens: [Int], _ draft: Draft) -> Bool {
    guard place + 1 < tokens.count, isMark("(", tokens[place], draft) else { return false }
    let span = draft.tokens[tokens[place + 1]].span
    return span.length == 6 && draft.text(at: span).lowercased() == "sumber"
  }

  private func isBracketed(_ place: Int, in tokens: [Int], _ draft: Draft) -> Bool {
    guard place > 0, place + 1 < tokens.count else { return false }
    return isMark("(", tokens[place - 1], draft) && isMark(")", tokens[place + 1], draft)
  }

  private func isMark(_ mark: Unicode.Scalar, _ index: Int, _ draft: Draft) -> Bool {
    let span = draft.tokens[index].span
    return span.length == 1 && draft.bytes[span.start] == UInt8(ascii: mark)
  }

  private mutating func weight(of word: String) -> Double {
    // Strings are compared as they would be normalised, at a cost that grows faster than a pile of marks.
    guard word.utf8.count <= SentenceLoad.longestWord else {
      return SentenceLoad.weight(ofRoot: word)
    }
    if let weight = known[word] { return weight }
    let root = forms.root(of: word, .id) ?? word
    let weight = SentenceLoad.weight(ofRoot: root)
    known[word] = weight
    return weight
  }

  private static func weight(ofRoot root: String) -> Double {
    1 + 0.5 * Double(max(0, syllables(of: root) - 2))
  }

  /// Bytes; what is longer is no word of a dictionary.
  private static let longestWord = 120

  /// The vowels of a root, `ai`, `au` and `oi` at its end as one.
  static func syllables(of root: String) -> Int {
    let vowels = root.utf8.count { SentenceLoad.vowels.contains($0) }
    let end = root.utf8.suffix(2)
    return ["ai", "au", "oi"].contains { end.elementsEqual($0.utf8) } ? vowels - 1 : vowels
  }

  private static let vowels = Set("aeiou".utf8)
  /// The words that a short form stands for, as a rule.
  private static let shortForm = 3.0

  private static func names(in draft: Draft) -> Set<Int> {
    Set(draft.runs.filter { $0.runClass == .name }.flatMap(\.tokens.indexes))
  }

  private static func isCaps(_ text: String) -> Bool {
    text.count > 1 && text.allSatisfy { !$0.isLowercase } && text.contains(where: \.isUppercase)
  }
}
