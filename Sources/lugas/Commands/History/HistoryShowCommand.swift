import ArgumentParser
import LugasHistory
import LugasTerminal

/// `lugas history show N`.
struct HistoryShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: HelpPhrase.historyShow.inUse)

  @Argument(help: .words(.draftNumber))
  var number: Int

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let draft = try HistoryCommand.draft(number)
    var screen = Screen.standardOutput(surroundings)
    DraftView(draft, language: surroundings.language).show(on: &screen)
  }
}
