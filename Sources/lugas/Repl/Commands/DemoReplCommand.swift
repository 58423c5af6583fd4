import LugasLexicon
import LugasReview
import LugasTerminal

/// `/demo [SCENARIO]`: plays a scenario of the workshop and comes back to the draft in hand.
enum DemoReplCommand: ReplCommand {
  static let names = (en: "/demo", id: "/demo")
  static let arguments = (en: "[SCENARIO]", id: "[SKENARIO]")
  static let summary = (
    id: "mainkan skenario pelatihan", en: "play a scenario of the workshop"
  )
  static let example = (id: "/demo langkah-pertama", en: "/demo first-steps")

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    let folder = try? WorkshopFolder.find(Surroundings.ofProcess().environment)
    return folder?.scenarioNames.filter { $0.hasPrefix(word) } ?? []
  }

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard !(desk.keyboard is DemoKeyboard) else { return desk.say(DemoPhrase.insideDemo) }
    do {
      let folder = try WorkshopFolder.find(desk.surroundings.environment)
      guard !arguments.isEmpty else {
        return DemoList(folder, desk.language).show(on: &desk.screen)
      }
      let scenario = try folder.scenario(arguments)
      let lexicon = try LexiconLayers.ownAlone(desk.surroundings).proven(desk.surroundings).lexicon
      defer { desk.keyboard.speak(desk.language) }
      if case .terminated(let signal) = try DemoPlayer.play(
        scenario, desk.surroundings, lexicon, live: desk.keyboard)
      {
        desk.isOpen = false
        desk.terminationSignal = signal
      }
    } catch let refusal as Refusal {
      desk.saySentence(refusal.words(in: desk.language))
    } catch {
      desk.saySentence(Refusal.unexpected("\(type(of: error))").words(in: desk.language))
    }
  }
}
