import ArgumentParser
import Foundation
import LugasHistory

/// `lugas history purge N… | filters --reason TEXT`: takes texts away for good, and says so first.
struct HistoryPurgeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "purge", abstract: HistoryHelp.purge.words(.inUse),
      discussion: HistoryHelp.purgeDiscussion.words(.inUse))
  }

  @Argument(help: .words(.exportNumbers))
  var numbers: [Int] = []

  @OptionGroup var filters: FilterOptions

  @OptionGroup var forgetting: ForgettingOptions

  @Option(help: .words(.reason))
  var reason: String

  func validate() throws {
    if !numbers.isEmpty, filters.isFiltering { throw ValidationError(HistorySlip.numbersOrFilter) }
    if numbers.isEmpty, !filters.isFiltering { throw ValidationError(HistorySlip.nothingToPurge) }
    if reason.allSatisfy(\.isWhitespace) { throw ValidationError(HistorySlip.emptyReason) }
  }

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    var filter = try filters.filter(now: surroundings.now())
    if !numbers.isEmpty {
      for number in numbers { _ = try HistoryCommand.draft(number) }
      filter.numbers = numbers
    }
    try forgetting.forget([(filter, reason)], surroundings)
  }
}
