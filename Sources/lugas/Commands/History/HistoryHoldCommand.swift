import ArgumentParser
import LugasHistory

/// `lugas history hold N`: nothing purges the draft until the hold is lifted.
struct HistoryHoldCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "hold", abstract: HistoryHelp.hold.words(.inUse))
  }

  @Argument(help: .words(.draftNumber))
  var number: Int

  @Option(help: .words(.reason))
  var reason: String

  @Flag(help: .words(.lift))
  var lift = false

  func validate() throws {
    if reason.allSatisfy(\.isWhitespace) { throw ValidationError(HistorySlip.emptyReason) }
  }

  func run() throws {
    let draft = try HistoryCommand.draft(number)
    try HistoryCommand.withReading { store, _, officer throws(HistoryError) in
      try store.setHold(!lift, on: draft.id, officer: officer, reason: reason)
    }
    let phrase = lift ? ForgettingWords.lifted(number) : .held(number)
    Stream.err(phrase.words(.inUse))
  }
}
