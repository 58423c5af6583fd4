import LugasChecking
import LugasLexicon
import LugasReview
import LugasTerminal
import LugasText

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

  /// Shows meters below each other; for a voice without bars and columns.
  mutating func show(_ meters: [PostMeter]) {
    // A voice would spell out a bar, for which there is no room in no columns.
    let width = screen.isSpoken ? 0 : MeterView.nameWidth(meters, language)
    let columns = screen.isSpoken ? 0 : screen.columns
    for meter in meters {
      for line in MeterView(meter, language).lines(nameWidth: width, columns: columns) {
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

  /// The platforms whose meters go along with the draft: those chosen for this session, else those
  /// of the settings, else those of the lexicon that are shown.
  var shownPlatforms: [Platform] {
    if let chosenPlatforms { return chosenPlatforms }
    let set = surroundings.settings.platforms.compactMap { lexicon.platform(named: $0) }
    return set.isEmpty ? lexicon.platforms.filter(\.isShown) : set
  }

  /// The meters of the shown platforms; none for a text that is longer than any post.
  func meters(of text: String) -> [PostMeter] {
    guard text.utf8.count <= Desk.longestPost else { return [] }
    return shownPlatforms.map { PostMeter(text, on: $0) }
  }

  private static let longestPost = 100_000

  /// The title of a draft, and how long the text is on the first of the shown platforms.
  mutating func showHeading(_ title: String, of text: String) {
    let meters = meters(of: text)
    saidLengths = Desk.lengths(meters)
    guard let first = meters.first else { return screen.write(.styled(title, .heading)) }
    let figures = MeterView(first, language).short
    let width = DisplayWidth.columns(of: title) + DisplayWidth.columns(of: figures)
    let room = min(screen.columns, Desk.headingColumns) - width
    guard !screen.isSpoken else {
      return screen.write(.styled(title, .heading) + StyledText(" · \(figures)"))
    }
    guard room >= 2 else {
      screen.write(.styled(title, .heading))
      return screen.write(StyledText(figures), margin: 2, indent: 2)
    }
    screen.write(
      .styled(title, .heading) + StyledText(String(repeating: " ", count: room) + figures))
  }

  private static let headingColumns = 78

  /// Says how the text moved on the shown platforms, where it did: `X 268 → 262/280`.
  mutating func sayMetersMoved() {
    guard let text = work?.review.revision.text else { return }
    let meters = meters(of: text)
    let moved = meters.enumerated().compactMap { index, meter in
      // The others only where it gets tight: most of them take ten times as much.
      index > 0 && meter.fits && meter.tightest.margin > meter.tightest.limit.most / 5
        ? nil
        : saidLengths[meter.platform.id].flatMap { MeterView(meter, language).moved(from: $0) }
    }
    saidLengths = Desk.lengths(meters)
    if !moved.isEmpty { sayIndented(StyledText(moved.joined(separator: "   "))) }
  }

  private static func lengths(_ meters: [PostMeter]) -> [String: Int] {
    Dictionary(
      meters.map { ($0.platform.id, $0.tightest.length.count) }, uniquingKeysWith: { $1 })
  }
}
