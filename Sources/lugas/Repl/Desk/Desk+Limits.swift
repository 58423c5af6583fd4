import LugasChecking
import LugasLexicon
import LugasTerminal

extension Desk {
  /// The platforms that words name; nil, with a word about it, when one is unknown.
  mutating func platforms(named words: String) -> [Platform]? {
    do throws(Refusal) {
      return try lexicon.platforms(named: words)
    } catch {
      saySentence(error.words(in: language))
      return nil
    }
  }

  /// Shows meters below each other.
  mutating func show(_ meters: [PostMeter]) {
    let width = MeterView.nameWidth(meters, language)
    for meter in meters {
      for line in MeterView(meter, language).lines(
        nameWidth: width, hasBar: screen.columns >= MeterView.barColumns && !screen.isSpoken)
      {
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
    if let words = LimitsPhrase.stale(platforms, on: surroundings.today) { say(words) }
  }

  /// The platforms whose meters go along with the draft: those of the settings, else those of the
  /// lexicon that are shown.
  var shownPlatforms: [Platform] {
    let chosen = surroundings.settings.platforms.compactMap { lexicon.platform(named: $0) }
    return chosen.isEmpty ? lexicon.platforms.filter(\.isShown) : chosen
  }
}

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
