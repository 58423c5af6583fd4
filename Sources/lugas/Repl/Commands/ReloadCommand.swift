import LugasLexicon
import LugasReview
import LugasTerminal

/// `/reload`: reads the lexicons anew, tells their slips and checks the draft in hand again.
enum ReloadCommand: ReplCommand {
  static let names = (en: "/reload", id: "/muat")
  static let summary = (
    id: "muat ulang leksikon setelah disunting", en: "read the lexicons anew after an edit"
  )
  static let example = (id: "/muat", en: "/reload")

  /// Slips that a screen takes.
  private static let shown = 5

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    do {
      let layers = try desk.layers(desk.surroundings)
      let proven = try layers.proven(desk.surroundings)
      tell(proven.problems, layers, on: &desk)
      desk.take(proven.lexicon)
    } catch let refusal as Refusal {
      desk.saySentence(refusal.words(in: desk.language))
    } catch {
      desk.saySentence(Refusal.unexpected("\(type(of: error))").words(in: desk.language))
    }
  }

  private static func tell(
    _ problems: [LexiconProblem], _ layers: LexiconLayers, on desk: inout Desk
  ) {
    let slips = problems.filter { $0.weight == .error }
    for slip in slips.prefix(shown) {
      for line in slip.rendered(below: layers.folders, desk.language).split(separator: "\n") {
        desk.screen.write(StyledText(String(line)), indent: 2)
      }
    }
    if slips.count > shown { desk.say(ReloadPhrase.moreSlips(slips.count - shown)) }
    let packs = Set(slips.map(\.path)).count
    if packs > 0 { desk.say(ReloadPhrase.packsLeftOut(packs)) }
  }
}

extension LexiconProblem {
  /// As `rendered`, with the path below the folder that holds it.
  fileprivate func rendered(below folders: [String], _ language: Language) -> String {
    let folder = folders.filter { path.hasPrefix($0 + "/") }.max { $0.count < $1.count }
    return String(rendered[language].dropFirst(folder.map { $0.count + 1 } ?? 0))
  }
}

extension Desk {
  /// Takes another lexicon in the place of the one before and checks the draft in hand with it.
  fileprivate mutating func take(_ new: Lexicon) {
    let before = lexicon.ruleCount
    guard new.contentHash != lexicon.contentHash else { return say(ReloadPhrase.sameLexicon) }
    lexicon = new
    pipeline.set(new)
    say(ledger.goOn(with: new))
    say(ReloadPhrase.reloaded(rules: new.ruleCount, more: new.ruleCount - before))
    recheck()
  }
}
