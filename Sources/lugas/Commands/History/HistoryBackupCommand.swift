import ArgumentParser
import LugasHistory

/// `lugas history backup FILE`: a copy as of this moment, also while the history is in use.
struct HistoryBackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup", abstract: HistoryHelp.backup.words(.inUse))
  }

  @Argument(help: .words(.newFile), completion: .file())
  var file: String

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    guard !TextFile.isThere(file) else { throw Refusal.fileExists(file) }
    guard !SQLiteHistory.isMissing(surroundings.historyPath) else {
      throw Refusal.noHistory(surroundings.historyPath)
    }
    do throws(HistoryError) {
      let store = try SQLiteHistory.open(
        surroundings.historyPath, now: surroundings.now, random: surroundings.random)
      try store.backUp(to: file)
      let head = try store.chainHead()
      Stream.err(HistoryWords.exported(file).words(.inUse))
      Stream.err(ChainWords.head(head).words(.inUse))
    } catch {
      throw Refusal.history(HistoryWords.reason(error).words(.inUse))
    }
  }
}
