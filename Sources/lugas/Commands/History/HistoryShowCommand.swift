import ArgumentParser
import LugasHistory

/// `lugas history show N`.
struct HistoryShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: HelpPhrase.historyShow.inUse)
  }

  @Argument(help: .words(.draftNumber))
  var number: Int

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let draft = try HistoryCommand.draft(number)
    let view = DraftView(draft, language: surroundings.language)
    Pager.show(surroundings) { view.show(on: &$0) }
  }
}
