import ArgumentParser
import LugasHistory
import LugasTerminal

/// `lugas history search WORDS`.
struct HistorySearchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "search", abstract: HistoryHelp.search.words(.inUse))
  }

  @Argument(help: .words(.searchWords))
  var words: [String]

  @Option(help: .words(.limit))
  var limit: Int = 50

  @Option(
    help: .words(.tableFormat), completion: .choices(TableFormat.self), transform: Choice.read)
  var format: TableFormat = .table

  func validate() throws {
    if limit < 1 { throw ValidationError(UsagePhrase.limitTooSmall) }
    if words.isEmpty { throw ValidationError(HistorySlip.noWords) }
  }

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let words = words.joined(separator: " ")
    var hits: [SearchHit] = []
    let isThere = try HistoryCommand.withStore { store, _, _ throws(HistoryError) in
      hits = try store.search(words, limit: limit)
    }
    guard isThere else { return HistoryCommand.sayNone() }
    if let text = HistoryTables.hits(hits).text(as: format) { return Stream.out(text) }
    guard !hits.isEmpty else {
      return Stream.err(HistoryWords.notFoundWords(words).words(.inUse))
    }
    let view = HitView(of: words, language: surroundings.language)
    Pager.show(surroundings) { view.list(hits, on: &$0) }
  }
}
