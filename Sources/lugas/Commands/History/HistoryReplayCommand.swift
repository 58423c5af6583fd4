import ArgumentParser
import LugasHistory
import LugasReview
import LugasTerminal

/// `lugas history replay N`: the draft's steps from the record alone, each with the text it led to.
struct HistoryReplayCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "replay", abstract: HistoryHelp.replay.words(.inUse))
  }

  @Argument(help: .words(.draftNumber))
  var number: Int

  @Option(help: .words(.step))
  var step: Int?

  func validate() throws {
    if let step, step < 0 { throw ValidationError(HistorySlip.stepTooSmall) }
  }

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let draft = try HistoryCommand.draft(number)
    guard let replay = Replay(draft) else {
      Stream.err(HistoryWords.misfit(number).words(.inUse))
      throw ExitCode(4)
    }
    if let step { return try printText(of: replay, after: step) }
    var screen = Screen.standardOutput(surroundings)
    ReplayView(draft, replay, surroundings.language).show(on: &screen)
    guard replay.inexact.isEmpty else {
      Stream.err(RecordWords.inexact(replay.inexact).words(.inUse))
      throw ExitCode(4)
    }
    Stream.err(RecordWords.exact(replay.steps.count).words(.inUse))
  }

  /// The text alone, byte for byte, for other programs.
  private func printText(of replay: Replay, after step: Int) throws {
    guard step <= replay.steps.count else {
      throw Refusal.history(RecordWords.noStep(step, last: replay.steps.count).words(.inUse))
    }
    let review = step == 0 ? replay.start : replay.steps[step - 1].review
    Stream.out(review.revision.text)
  }
}
