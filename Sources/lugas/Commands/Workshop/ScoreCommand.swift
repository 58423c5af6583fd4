import ArgumentParser
import LugasLexicon
import LugasReview
import LugasTerminal
import LugasWorkshop

/// `lugas score`: this account's code; `lugas score board` reads those of a class.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: HelpPhrase.score.inUse,
    subcommands: [ScoreOwnCommand.self, ScoreBoardCommand.self],
    defaultSubcommand: ScoreOwnCommand.self)
}

/// `lugas score own`: the code of what this account has solved.
struct ScoreOwnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "own", abstract: HelpPhrase.scoreOwn.inUse)

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let set = try surroundings.exercises()
    let progress = ExerciseProgress(
      path: surroundings.exerciseProgressPath, random: surroundings.random)
    Stream.out(progress.code(of: set).text + "\n")
  }
}

/// `lugas score board [FILE]`: what a class has solved, from a list of codes.
struct ScoreBoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: HelpPhrase.scoreBoard.inUse,
    discussion: HelpPhrase.scoreBoardDiscussion.inUse)

  @Argument(help: .words(.scoreCodes))
  var file = "-"

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let bytes = file == "-" ? try TextFile.standardInput() : try TextFile.bytes(file)
    let set = try surroundings.exercises()
    let board = ScoreBoard(String(decoding: bytes, as: UTF8.self), of: set)
    var screen = Screen.standardOutput(surroundings)
    ScoreView(board, set, surroundings.language).show(on: &screen)
  }
}

extension Surroundings {
  /// The exercises in the language of the interface.
  fileprivate func exercises() throws -> ExerciseSet {
    let lexicon = try LexiconLayers.ownAlone(self).proven(self).lexicon
    return try WorkshopFolder.find(environment).exercises(language, lexicon)
  }
}
