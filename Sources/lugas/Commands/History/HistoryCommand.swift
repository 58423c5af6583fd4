import ArgumentParser
import LugasHistory
import LugasLexicon
import LugasTerminal

/// `lugas history …`: reads the record back.
struct HistoryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history", abstract: HelpPhrase.history.inUse,
      subcommands: [
        HistoryListCommand.self,
        HistoryShowCommand.self,
        HistoryDiffCommand.self,
        HistorySearchCommand.self,
        HistoryStatsCommand.self,
        HistoryClaimsCommand.self,
        HistoryNoteCommand.self,
        HistoryExportCommand.self,
        HistoryReplayCommand.self,
        HistoryVerifyCommand.self,
        HistoryQueueCommand.self,
        HistoryApproveCommand.self,
        HistoryReturnCommand.self,
        HistoryLookCommand.self,
        HistoryMatchCommand.self,
        HistoryBackupCommand.self,
        HistoryRepairCommand.self,
        HistoryHoldCommand.self,
        HistoryPurgeCommand.self,
        HistoryRetentionCommand.self,
      ])
  }

  static func sayNone() {
    let path = Surroundings.ofProcess().historyPath
    Stream.err("lugas: \(Refusal.noHistory(path).words(in: .inUse))")
  }

  /// Opens the history for a command; any failure of it is exit status 3.
  ///
  /// - Returns: false, with nothing made, when there is no history yet.
  @discardableResult
  static func withStore(
    _ body: (any HistoryStore, HistoryView, inout Screen) throws(HistoryError) -> Void
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

  /// Opens the history to add to it, in a session of its own by the account that runs the program.
  static func withReading(
    _ body: (any HistoryStore, SessionID, String) throws(HistoryError) -> Void
  ) throws {
    let surroundings = Surroundings.ofProcess()
    let isThere = try withStore { store, _, _ throws(HistoryError) in
      let session = try store.startSession(
        NewSession(
          officer: surroundings.officer, language: surroundings.language.rawValue,
          lexicon: LexiconStamp(contentHash: "", ruleCount: 0), programVersion: Lugas.version,
          kind: .reading))
      try body(store, session, surroundings.officer)
      try store.endSession(session)
    }
    guard isThere else { throw Refusal.noHistory(surroundings.historyPath) }
  }

  /// The settings, all of them understood: what is kept and who must consent hangs on them.
  static func settings(_ surroundings: Surroundings) throws -> Settings {
    if let problem = surroundings.settings.problems.first { throw Refusal.settings(problem) }
    return surroundings.settings
  }

  /// The draft with that number.
  static func draft(_ number: Int) throws -> RecordedDraft {
    var draft: RecordedDraft?
    try withStore { store, _, _ throws(HistoryError) in draft = try store.draft(number) }
    guard let draft else { throw Refusal.noDraft(number) }
    return draft
  }
}
