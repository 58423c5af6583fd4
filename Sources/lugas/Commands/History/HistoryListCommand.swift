import ArgumentParser
import LugasHistory
import LugasTerminal

/// `lugas history list`.
struct HistoryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: HelpPhrase.historyList.inUse)

  @Option(help: .words(.limit))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError(UsagePhrase.limitTooSmall) }
  }

  func run() throws {
    let isThere = try HistoryCommand.withStore { store, view, screen throws(HistoryError) in
      view.list(try store.list(DraftFilter(limit: limit ?? 50)), on: &screen)
    }
    if !isThere { HistoryCommand.sayNone() }
  }
}
