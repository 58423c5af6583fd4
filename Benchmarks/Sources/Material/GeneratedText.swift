/// A text over the words of generated packs, with something to suggest in every second sentence.
public struct GeneratedText {
  private let packs: GeneratedPacks
  private var generator: SeededGenerator

  /// Texts for some packs.
  public init(for packs: GeneratedPacks, seed: UInt64 = 7) {
    self.packs = packs
    generator = SeededGenerator(seed: seed)
  }

  /// A text of about `size` bytes, in paragraphs of five sentences.
  public mutating func text(size: Int) -> String {
    var text = ""
    var count = 0
    while text.utf8.count < size {
      text += sentence()
      count += 1
      text += count % 5 == 0 ? "\n\n" : " "
    }
    return text
  }

  /// Questions of `check --jsonl`, each with a text of about 300 bytes, in all about `size` bytes.
  public mutating func questions(size: Int) -> String {
    var lines = ""
    var number = 0
    while lines.utf8.count < size {
      var text = sentence()
      while text.utf8.count < 250 { text += " " + sentence() }
      number += 1
      lines += "{\"id\": \"p\(number)\", \"text\": \"\(text)\"}\n"
    }
    return lines
  }

  private mutating func sentence() -> String {
    var words = (0..<(6 + generator.below(12))).map { _ in packs.vocabulary.frequent(&generator) }
    if generator.below(2) == 0 {
      words.insert(generator.one(of: packs.triggers), at: generator.below(words.count))
    }
    if generator.below(4) == 0 { words.append(String(generator.below(5_000))) }
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}
