import ArgumentParser
import LugasHistory

/// `lugas history repair FILE`: saves what can be read of a damaged history into a new file.
struct HistoryRepairCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "repair", abstract: HistoryHelp.repair.words(.inUse),
      discussion: HistoryHelp.repairDiscussion.words(.inUse))
  }

  @Argument(help: .words(.newFile), completion: .file())
  var file: String

  @Option(help: .words(.damagedFile), completion: .file())
  var from: String?

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let source = from ?? surroundings.historyPath
    guard !TextFile.isThere(file) else { throw Refusal.fileExists(file) }
    guard !SQLiteHistory.isMissing(source) else { throw Refusal.noHistory(source) }
    var report: HistorySalvage.Report
    var chain: ChainReport
    do throws(HistoryError) {
      report = try HistorySalvage(of: source, into: file)
        .run(now: surroundings.now, random: surroundings.random)
      let store = try SQLiteHistory.open(
        file, now: surroundings.now, random: surroundings.random)
      chain = try store.verifyChain()
      try store.close()
    } catch {
      throw Refusal.history(HistoryWords.reason(error).words(.inUse))
    }
    for rows in report.rows where rows.saved > 0 || rows.hasGaps {
      Stream.out("\(rows.table)\t\(rows.saved)\t\(rows.hasGaps ? "gaps" : "whole")\n")
    }
    Stream.err(RepairWords.saved(file, isWhole: report.isWhole).words(.inUse))
    let phrase =
      chain.isWhole
      ? ChainWords.whole(chain)
      : .changes(
        chain.problems.count, entry: chain.problems.compactMap(\.entry).min())
    Stream.err(phrase.words(.inUse))
    Stream.err(RepairWords.howToUse(from: file, to: source).words(.inUse))
    if !report.isWhole || !chain.isWhole { throw ExitCode(4) }
  }
}
