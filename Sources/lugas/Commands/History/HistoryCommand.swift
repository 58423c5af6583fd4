import ArgumentParser
import LugasHistory
import LugasTerminal

/// `lugas history …`: reads the record back.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: HelpPhrase.history.inUse,
    subcommands: [
      HistoryListCommand.self,
      HistoryShowCommand.self,
      HistorySearchCommand.self,
      HistoryReplayCommand.self,
      HistoryVerifyCommand.self,
    ])

  static func sayNone() {
    let path = Surroundings.ofProcess().historyPath
    Stream.err("lugas: \(Refusal.noHistory(path).words(in: .inUse))")
  }

  /// Opens the history for a command; any failure of it is exit status 3.
  ///
  /// - Returns: false, with nothing made, when there is no history yet.
  @discardableResult
  static func withStore(
    _ body: (SQLiteHistory, HistoryView, inout Screen) throws(HistoryError) -> Void
  ) throws -> Bool {
    let surroundings = Surroundings.ofProcess()
    guard !SQLiteHistory.isMissing(surroundings.historyPath) else { return false }
    var screen = Screen.standardOutput(surroundings)
    do throws(HistoryError) {
      let store = try SQLiteHistory.open(
        surroundings.historyPath, now: surroundings.now, random: surroundings.random)
      try body(store, HistoryView(language: surroundings.language), &screen)
      return true
    } catch {
      throw Refusal.history(HistoryWords.reason(error).words(surroundings.language))
    }
  }

  /// The draft with that number.
  static func draft(_ number: Int) throws -> RecordedDraft {
    var draft: RecordedDraft?
    try withStore { store, _, _ throws(HistoryError) in draft = try store.draft(number) }
    guard let draft else { throw Refusal.noDraft(number) }
    return draft
  }
}
