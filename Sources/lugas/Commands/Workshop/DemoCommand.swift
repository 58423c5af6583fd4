import ArgumentParser
import Foundation
import LugasLexicon
import LugasReview
import LugasTerminal
import LugasWorkshop

/// `lugas demo [SCENARIO]`: plays a scenario; without one, lists them.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: HelpPhrase.demo.inUse,
    discussion: HelpPhrase.demoDiscussion.inUse)

  @Argument(help: .words(.demoScenario))
  var scenario: String?

  @Flag(help: .words(.demoNotes))
  var notes = false

  @Flag(help: .words(.demoFast))
  var fast = false

  @Flag(help: .words(.projector))
  var projector = false

  func run() throws {
    var surroundings = Surroundings.ofProcess()
    try surroundings.takeOption(.projector, projector ? [SettingKey.yes] : nil)
    let folder = try WorkshopFolder.find(surroundings.environment)
    guard let named = scenario else {
      var screen = Screen.standardOutput(surroundings)
      return DemoList(folder, surroundings.language).show(on: &screen)
    }
    let scenario = try folder.scenario(named)
    if notes {
      return DemoNotes(scenario, DemoProgress(surroundings)).follow(.terminal(surroundings))
    }
    if !fast, isatty(STDIN_FILENO) != 1 { throw Refusal.demoNeedsTerminal }
    EditFile.removeLeftovers()
    let ending = try DemoPlayer.play(scenario, surroundings, isFast: fast)
    if case .terminated(let signal) = ending { throw ExitCode(128 + signal) }
    if case .drifted(let problem, let screen) = ending {
      Stream.err(
        "\(DemoPhrase.drifted(scenario.name).words(.inUse))\n\(problem.rendered[.inUse])\n\n\(screen)")
      throw ExitCode(1)
    }
  }
}

extension DemoPlayer {
  /// Plays a scenario on this process's terminal, or all at once.
  static func play(
    _ scenario: Scenario, _ surroundings: Surroundings, isFast: Bool
  ) throws -> Ending {
    let lexicon = try LexiconLayers.ownAlone(surroundings).proven(surroundings).lexicon
    let live = isFast ? nil : Desk.keyboard(surroundings, lexicon)
    return try play(scenario, surroundings, lexicon, live: live)
  }

  /// Plays a scenario with a keyboard that the presenter may take over with; without one all at
  /// once.
  static func play(
    _ scenario: Scenario, _ surroundings: Surroundings, _ lexicon: Lexicon, live: (any Keyboard)?
  ) throws -> Ending {
    guard
      let stage = DemoStage(
        scenario, lexicon, outer: surroundings, palette: Screen.terminal(surroundings).palette,
        isStrict: live == nil, progress: live == nil ? nil : DemoProgress(surroundings))
    else { throw Refusal.notWritable(NSTemporaryDirectory(), .last) }
    live?.speak(scenario.language)
    let player = DemoPlayer(
      stage: stage, presenter: live == nil ? FastPresenter() : KeyPresenter(), live: live,
      shown: DescriptorSink(descriptor: STDOUT_FILENO, environment: surroundings.environment))
    return player.play()
  }
}
