/// A phrase of which one word changes its form: `carry out an inspection of`, `pain ~point`.
///
/// The first word changes, or the one with `~` in front.
package struct InflectedPhrase: Sendable {
  private let words: [String]
  private let head: Int
  private let forms: any WordForms
  private let language: Language

  /// Reads a phrase; nil when it is empty, or `~` stands alone or twice.
  package init?(_ text: String, _ language: Language, forms: any WordForms) {
    var words = text.split(separator: " ").map(String.init)
    let marked = words.indices.filter { words[$0].hasPrefix("~") }
    guard !words.isEmpty, marked.count <= 1, !words.contains("~") else { return nil }
    head = marked.first ?? 0
    if let place = marked.first { words[place].removeFirst() }
    (self.words, self.forms, self.language) = (words, forms, language)
  }

  /// A single word, whose derived words count as its forms.
  package var isWord: Bool { words.count == 1 }

  /// The phrase with each form of its word, the phrase itself first.
  package var all: [FormedWord] {
    forms.words(of: words[head], language).filter { isWord || !$0.isDerived }.map { formed in
      var phrase = words
      // The lemma keeps the keeper's capitals.
      if formed.word != words[head].lowercased() { phrase[head] = formed.word }
      return FormedWord(
        word: phrase.joined(separator: " "), slot: formed.slot, isDerived: formed.isDerived)
    }
  }
}
