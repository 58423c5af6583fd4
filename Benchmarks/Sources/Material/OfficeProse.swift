/// English office prose: sentences of our own with parts that vary, so that checkers of English have
/// what they look for.
public struct OfficeProse {
  private var generator: SeededGenerator

  /// The same text for the same seed.
  public init(seed: UInt64 = 3) { generator = SeededGenerator(seed: seed) }

  /// Paragraphs, one a line, in all about `size` bytes.
  public mutating func text(size: Int) -> String {
    var text = ""
    while text.utf8.count < size { text += paragraph() + "\n" }
    return text
  }

  /// The same paragraphs as questions of `check --jsonl`; the prose holds nothing to escape.
  public static func questions(_ text: String) -> String {
    var lines = ""
    for (number, paragraph) in text.split(separator: "\n").enumerated() {
      lines += "{\"id\": \"p\(number + 1)\", \"text\": \"\(paragraph)\"}\n"
    }
    return lines
  }

  /// A post of about 280 characters.
  public mutating func post() -> String {
    var post = sentence()
    while post.utf8.count < 240 { post += " " + sentence() }
    return post.utf8.count > 300 ? self.post() : post + "\n"
  }

  private mutating func paragraph() -> String {
    (0..<(3 + generator.below(3))).map { _ in sentence() }.joined(separator: " ")
  }

  private mutating func sentence() -> String {
    var sentence = ""
    for part in generator.one(of: OfficeProse.frames).split(separator: "|") {
      sentence += OfficeProse.slots[String(part)].map { generator.one(of: $0) } ?? String(part)
    }
    var pieces = sentence.split(separator: "#", omittingEmptySubsequences: false)[...]
    sentence = String(pieces.removeFirst())
    for piece in pieces { sentence += "\(2 + generator.below(900))\(piece)" }
    return sentence
  }
}
