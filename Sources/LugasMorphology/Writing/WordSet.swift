/// Words in a blank-separated text, for asking whether a word is among them.
struct WordSet: Sendable {
  private let words: Set<Substring>

  init(_ text: String) { words = Set(text.split { $0 == " " || $0 == "\n" }) }

  /// The words in order.
  var sorted: [String] { words.map(String.init).sorted() }

  func contains(_ word: some StringProtocol) -> Bool { words.contains(Substring(word)) }
}
