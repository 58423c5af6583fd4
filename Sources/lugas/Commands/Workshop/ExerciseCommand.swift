import ArgumentParser
import LugasLexicon
import LugasReview
import LugasTerminal
import LugasWorkshop

/// `lugas exercise [family] [level]`: practises on prepared drafts.
struct ExerciseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercise", abstract: HelpPhrase.exercise.inUse, aliases: ["latihan"])

  @Argument(help: .words(.exerciseChoice))
  var choice: [String] = []

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let words = choice.joined(separator: " ")
    guard let isChosen = ExerciseChoice.reading(words) else {
      throw Refusal.noExercise(words)
    }
    let lexicon = try LexiconLayers.ownAlone(surroundings).proven(surroundings).lexicon
    let set = try WorkshopFolder.find(surroundings.environment)
      .exercises(surroundings.language, lexicon)
    var loop = ExerciseLoop(
      set, where: isChosen, lexicon, surroundings.language,
      keyboard: Desk.keyboard(surroundings, lexicon), screen: .terminal(surroundings),
      progress: ExerciseProgress(
        path: surroundings.exerciseProgressPath, random: surroundings.random))
    loop.run()
    if let signal = loop.terminationSignal { throw ExitCode(128 + signal) }
  }
}
