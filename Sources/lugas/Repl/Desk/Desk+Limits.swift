import LugasChecking
import LugasLexicon
import LugasTerminal

extension Desk {
  /// The platforms that words name, each once; nil, with a word about it, when one is unknown.
  mutating func platforms(named words: String) -> [Platform]? {
    var chosen: [Platform] = []
    for word in words.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init) {
      guard let platform = lexicon.platform(named: word) else {
        say(
          LimitsPhrase.unknown(
            word, nearest: lexicon.nearestPlatform(to: word), known: lexicon.platforms.map(\.id)))
        return nil
      }
      if !chosen.contains(platform) { chosen.append(platform) }
    }
    return chosen
  }

  /// Shows meters below each other.
  mutating func show(_ meters: [PostMeter]) {
    let width = MeterView.nameWidth(meters, language)
    for meter in meters {
      for line in MeterView(meter, language).lines(nameWidth: width, columns: screen.columns) {
        screen.write(line, indent: 4)
      }
    }
  }

  /// Names the characters that cost more than one where that is not plain to see.
  mutating func sayDear(_ meter: PostMeter) {
    if let dear = MeterView(meter, language).dear {
      screen.write(StyledText("\(meter.platform.name)  ") + dear, margin: 2, indent: 4)
    }
  }

  /// Warns of limits that nobody has looked up for long.
  mutating func warnOfStale(_ platforms: [Platform]) {
    let stale = platforms.filter { $0.isStale(on: surroundings.today) }.map(\.name)
    if !stale.isEmpty { say(LimitsPhrase.stale(stale)) }
  }

  /// The platforms whose meters go along with the draft: those of the lexicon that are shown.
  var shownPlatforms: [Platform] { lexicon.platforms.filter(\.isShown) }
}
