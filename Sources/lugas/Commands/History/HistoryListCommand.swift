import ArgumentParser
import LugasHistory
import LugasLexicon
import LugasTerminal

/// `lugas history list`.
struct HistoryListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: HelpPhrase.historyList.inUse,
      discussion: HistoryHelp.dateWords.words(.inUse))
  }

  @OptionGroup var filters: FilterOptions

  @Option(help: .words(.sort), completion: .choices(DraftFilter.Order.self), transform: Choice.read)
  var sort: DraftFilter.Order = .newest

  @Option(help: .words(.limit))
  var limit: Int?

  @Option(
    help: .words(.tableFormat), completion: .choices(TableFormat.self), transform: Choice.read)
  var format: TableFormat = .table

  /// So many a person reads; a program gets all.
  private static let shown = 50

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError(UsagePhrase.limitTooSmall) }
  }

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    var filter = try filters.filter(now: surroundings.now())
    filter.limit = limit ?? (format == .table ? Self.shown : nil)
    filter.order = sort
    var summaries: [DraftSummary] = []
    var slip: HistorySlip?
    let isThere = try HistoryCommand.withStore { store, _, _ throws(HistoryError) in
      summaries = try store.list(filter)
      if summaries.isEmpty { slip = try filters.unknownValue(in: store) }
    }
    if let slip { throw ValidationError(slip) }
    guard isThere else { return HistoryCommand.sayNone() }
    if let text = HistoryTables.drafts(summaries).text(as: format) { return Stream.out(text) }
    let view = HistoryView(language: surroundings.language)
    Pager.show(surroundings) { view.list(summaries, isFiltered: filters.isFiltering, on: &$0) }
  }
}
