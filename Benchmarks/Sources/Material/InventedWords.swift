/// Words that look like words and mean nothing, each only once.
struct InventedWords {
  let words: [String]

  init(count: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var met: Set<String> = []
    var words: [String] = []
    while words.count < count {
      let word = InventedWords.word(&generator)
      if met.insert(word).inserted { words.append(word) }
    }
    self.words = words
  }

  /// A word, the first of them far more often than the last, as in any text.
  func frequent(_ generator: inout SeededGenerator) -> String {
    let share = Double(generator.below(1 << 20)) / Double(1 << 20)
    return words[Int(share * share * share * Double(words.count))]
  }

  private static func word(_ generator: inout SeededGenerator) -> String {
    var word = ""
    for _ in 0..<(2 + generator.below(3)) {
      word += generator.one(of: onsets) + generator.one(of: vowels)
    }
    return word + generator.one(of: codas)
  }

  private static let onsets = "b c d g h j k l m n p r s t w y ng ny".split(separator: " ").map(
    String.init)
  private static let vowels = ["a", "i", "u", "e", "o", "a", "i"]
  private static let codas = ["", "", "n", "k", "ng", "s", "r", "t"]
}
