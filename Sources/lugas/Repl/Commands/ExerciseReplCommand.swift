import LugasLexicon
import LugasReview
import LugasTerminal
import LugasWorkshop

/// `/exercise [family] [level]`: practises on prepared drafts and comes back to the draft in hand.
enum ExerciseReplCommand: ReplCommand {
  static let names = (en: "/exercise", id: "/latihan")
  static let arguments = (en: "[family] [1-3]", id: "[keluarga] [1-3]")
  static let summary = (
    id: "berlatih dengan naskah yang disiapkan", en: "practise on prepared drafts"
  )
  static let example = (id: "/latihan klaim", en: "/exercise claim")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard let isChosen = ExerciseChoice.reading(arguments) else {
      return HelpCommand.explain(self, on: &desk)
    }
    do {
      let folder = try WorkshopFolder.find(desk.surroundings.environment)
      let lexicon = try LexiconLayers.ownAlone(desk.surroundings).proven(desk.surroundings).lexicon
      var loop = ExerciseLoop(
        try folder.exercises(desk.language, lexicon), where: isChosen, lexicon, desk.language,
        keyboard: desk.keyboard, screen: desk.screen,
        progress: ExerciseProgress(
          path: desk.surroundings.exerciseProgressPath, random: desk.surroundings.random))
      loop.run()
      if let signal = loop.terminationSignal {
        desk.isOpen = false
        desk.terminationSignal = signal
      }
    } catch let refusal as Refusal {
      desk.saySentence(refusal.words(in: desk.language))
    } catch {
      desk.saySentence(Refusal.unexpected("\(type(of: error))").words(in: desk.language))
    }
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    Family.allCases.flatMap { [$0.words(.id), $0.words(.en)] }.filter { $0.hasPrefix(word) }
  }
}
