/// A lexicon with a number of rules: fixed phrases of one to four words, and one rule in ten a
/// pattern with a gap and a choice. Words are invented.
public struct GeneratedPacks: Sendable {
  /// A lexicon file.
  public struct File: Sendable {
    /// Where it lies under the lexicon folder.
    public let path: String
    /// What stands in it.
    public let text: String
  }

  /// Number of rules.
  public let ruleCount: Int
  /// What fires a rule, for texts.
  let triggers: [String]
  /// The words of rules and texts.
  let vocabulary: InventedWords
  private let packs: [[Entry]]

  private struct Entry {
    let words: [String]
    let isPattern: Bool
  }

  /// Rules in packs of a thousand.
  public init(ruleCount: Int, seed: UInt64 = 1) {
    var generator = SeededGenerator(seed: seed)
    let vocabulary = InventedWords(count: max(4_000, ruleCount / 4), seed: seed + 1)
    var met: Set<[String]> = []
    var entries: [Entry] = []
    while entries.count < ruleCount {
      let entry = GeneratedPacks.entry(&generator, vocabulary, entries.count)
      if met.insert(entry.words).inserted { entries.append(entry) }
    }
    self.ruleCount = ruleCount
    self.vocabulary = vocabulary
    triggers = entries.map { $0.words.joined(separator: " ") }
    packs = stride(from: 0, to: entries.count, by: 1_000).map {
      Array(entries[$0..<min($0 + 1_000, entries.count)])
    }
  }

  private static func entry(
    _ generator: inout SeededGenerator, _ vocabulary: InventedWords, _ number: Int
  ) -> Entry {
    let isPattern = number % 10 == 9
    // Single words come from the rare half, so that not every word of a text is a rule.
    let length = isPattern ? 2 : 1 + generator.below(4)
    let rare = vocabulary.words.count / 2
    let words = (0..<length).map { _ in
      vocabulary.words[length == 1 ? rare + generator.below(rare) : generator.below(rare)]
    }
    return Entry(words: words, isPattern: isPattern)
  }

  /// The files of a lexicon folder that needs no other.
  public var files: [File] {
    let functionWords =
      "list: function-words\nlanguage: id\nsource: generated\nentries: [yang, dan]\n"
    return [File(path: "id/lists/function-words.yaml", text: functionWords)]
      + packs.indices.map { File(path: "id/plain/made\($0).yaml", text: text(of: $0)) }
  }

  private func text(of pack: Int) -> String {
    let entries = packs[pack]
    var text = """
      pack: made\(pack)
      language: id
      family: plain
      kind: officialese
      severity: should
      why: { id: Kata lain lebih dikenal., en: Another word is better known. }
      source: generated
      replace:

      """
    for entry in entries where !entry.isPattern {
      text += "  \(entry.words.joined(separator: " ")): zaza\(entry.words.count)\n"
    }
    let patterns = entries.filter(\.isPattern)
    text += patterns.isEmpty ? "" : "rules:\n"
    for (number, entry) in patterns.enumerated() { text += rule(number, entry) }
    return text
  }

  private func rule(_ number: Int, _ entry: Entry) -> String {
    let (first, last) = (entry.words[0], entry.words[1])
    return """
        - id: gap-\(number)
          match: \(first) _{0,3} (\(last)|zuzu zuzu)
          suggest: zazag
          changes:
            - Xyx ⟦\(first) xax \(last)⟧ xyx. => Xyx zazag xyx.
          keeps:
            - Xyx \(first) xyx.

      """
  }
}
