import LugasLexicon

extension Lexicon {
  /// The platforms that words name, blanks or commas between them, each once.
  func platforms(named words: String) throws(Refusal) -> [Platform] {
    var chosen: [Platform] = []
    for word in words.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init) {
      guard let platform = platform(named: word) else {
        throw .unknownPlatform(
          word, nearest: nearestPlatform(to: word), known: platforms.map(\.id))
      }
      if !chosen.contains(platform) { chosen.append(platform) }
    }
    return chosen
  }
}
