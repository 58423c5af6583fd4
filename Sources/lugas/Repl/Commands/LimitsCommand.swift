import LugasChecking
import LugasLexicon
import LugasReview
import LugasTerminal

/// `/limits [platform …]`: how far the text goes on each platform. `/limits use x threads` chooses the
/// platforms whose meters go along with the draft for this session.
enum LimitsCommand: ReplCommand {
  static let names = (en: "/limits", id: "/batas")
  static let arguments = (
    en: "[platform …] | use PLATFORM …", id: "[platform …] | pakai PLATFORM …"
  )
  static let summary = (
    id: "panjang hasil terhadap batas tiap platform", en: "how far the text goes on each platform"
  )
  static let example = (id: "/batas x instagram", en: "/limits x instagram")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let all = desk.lexicon.platforms
    guard !all.isEmpty else { return desk.say(LimitsPhrase.noPlatforms) }
    let (first, rest) = CommandTable.split(arguments)
    if ["use", "pakai"].contains(first.lowercased()) { return use(rest, on: &desk) }
    guard let chosen = desk.platforms(named: arguments) else { return }
    guard let review = desk.work?.review else { return desk.say(ReplPhrase.noDraft) }
    let shown = chosen.isEmpty ? all : chosen
    let meters = shown.map { PostMeter(review.revision.text, on: $0) }
    desk.show(meters)
    for meter in meters { desk.sayDear(meter) }
    desk.showAlternativeLimits(shown)
    if shown.count == 1 {
      desk.say(LimitsPhrase.source(shown[0].source, day: shown[0].checked))
    }
    desk.warnOfStale(shown)
  }

  /// Chooses the platforms that go along with the draft; none named, those of the lexicon.
  private static func use(_ words: String, on desk: inout Desk) {
    guard let chosen = desk.platforms(named: words) else { return }
    desk.chosenPlatforms = chosen.isEmpty ? nil : chosen
    desk.saidLengths = [:]
    desk.say(LimitsPhrase.inUse(desk.shownPlatforms.map(\.name)))
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    lexicon.platforms.map(\.id).filter { $0.hasPrefix(word.lowercased()) }
  }
}
