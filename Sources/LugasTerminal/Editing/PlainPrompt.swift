/// Prompts for terminals that may not know Unicode.
enum PlainPrompt {
  /// The prompt in ASCII: signs by their nearest look, others
  /// as `?`.
  static func ascii(_ prompt: String) -> String {
    prompt.map { character in
      if character.isASCII { return String(character) }
      return likenesses[character] ?? "?"
    }.joined()
  }

  private static let likenesses: [Character: String] = [
    "…": "...", "›": ">", "»": ">>", "→": "->", "❯": ">", "·": "-", "•": "*", "–": "-", "—": "-",
    "“": "\"", "”": "\"", "‘": "'", "’": "'", "│": "|", "─": "-", "✓": "v", "\u{A0}": " ",
  ]
}
