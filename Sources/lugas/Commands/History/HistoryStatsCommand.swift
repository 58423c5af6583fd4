import ArgumentParser
import LugasHistory
import LugasTerminal

/// `lugas history stats`: how suggestions fared by rule, family and week; never by person.
struct HistoryStatsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "stats", abstract: HistoryHelp.stats.words(.inUse),
      discussion: HistoryHelp.statsDiscussion.words(.inUse))
  }

  @Option(help: .words(.date))
  var date: String?

  @Option(help: .words(.since))
  var since: String?

  @Option(help: .words(.until))
  var until: String?

  @Option(
    help: .words(.tableFormat), completion: .choices(TableFormat.self), transform: Choice.read)
  var format: TableFormat = .table

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let now = surroundings.now()
    if date != nil, since != nil || until != nil { throw ValidationError(HistorySlip.dateTwice) }
    var filter = DraftFilter()
    filter.since = try DateWord.range(date ?? since, now)?.lowerBound
    filter.until = try DateWord.range(date ?? until, now)?.upperBound
    var statistics = HistoryStatistics()
    let isThere = try HistoryCommand.withStore { store, _, _ throws(HistoryError) in
      statistics = try store.statistics(filter) { Dates.week(of: $0) }
    }
    guard isThere else { return HistoryCommand.sayNone() }
    if let text = HistoryTables.statistics(statistics).text(as: format) { return Stream.out(text) }
    let view = StatisticsView(language: surroundings.language)
    Pager.show(surroundings) { view.show(statistics, on: &$0) }
  }
}
