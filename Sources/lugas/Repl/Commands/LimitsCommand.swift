import LugasChecking
import LugasLexicon
import LugasReview
import LugasTerminal

/// `/limits [platform …]`: how far the text goes on each platform.
enum LimitsCommand: ReplCommand {
  static let names = (en: "/limits", id: "/batas")
  static let arguments = (en: "[platform …]", id: "[platform …]")
  static let summary = (
    id: "panjang hasil terhadap batas tiap platform", en: "how far the text goes on each platform"
  )
  static let example = (id: "/batas x instagram", en: "/limits x instagram")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let all = desk.lexicon.platforms
    guard !all.isEmpty else { return desk.say(LimitsPhrase.noPlatforms) }
    guard let chosen = desk.platforms(named: arguments) else { return }
    guard let review = desk.work?.review else { return desk.say(ReplPhrase.noDraft) }
    let shown = chosen.isEmpty ? all : chosen
    let meters = shown.map { PostMeter(review.revision.text, on: $0) }
    desk.show(meters)
    for meter in meters { desk.sayDear(meter) }
    if shown.count == 1 {
      desk.say(LimitsPhrase.source(shown[0].source, day: shown[0].checked))
    }
    desk.warnOfStale(shown)
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    lexicon.platforms.map(\.id).filter { $0.hasPrefix(word.lowercased()) }
  }
}
