import ArgumentParser
import LugasHistory

/// `lugas history export [N…]`: drafts as Markdown, HTML, CSV or JSON Lines.
struct HistoryExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: HistoryHelp.export.words(.inUse),
      discussion: HistoryHelp.exportDiscussion.words(.inUse))
  }

  @Argument(help: .words(.exportNumbers))
  var numbers: [Int] = []

  @OptionGroup var filters: FilterOptions

  @Option(
    help: .words(.exportFormat), completion: .choices(ExportFormat.self), transform: Choice.read)
  var format: ExportFormat?

  @Option(help: .words(.exportOutput), completion: .file())
  var output: String?

  func validate() throws {
    if !numbers.isEmpty, filters.isFiltering { throw ValidationError(HistorySlip.numbersOrFilter) }
  }

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let format = self.format ?? output.flatMap { ExportFormat(fileName: $0) } ?? .md
    let filter = try filters.filter(now: surroundings.now())
    if let output, TextFile.isThere(output) { throw Refusal.fileExists(output) }
    var text = ""
    var missing: Int?
    let isThere = try HistoryCommand.withStore { store, _, _ throws(HistoryError) in
      let export = HistoryExport(
        store: store, language: surroundings.language, made: surroundings.now())
      for number in numbers where try store.draft(number) == nil { missing = missing ?? number }
      var chosen = numbers
      if chosen.isEmpty { chosen = try store.list(filter).map(\.number).reversed() }
      guard missing == nil else { return }
      text = try export.text(
        of: chosen, isWhole: numbers.isEmpty && !filters.isFiltering, as: format)
    }
    if let missing { throw Refusal.noDraft(missing) }
    guard isThere else { throw Refusal.noHistory(surroundings.historyPath) }
    guard let output else { return Stream.out(text) }
    try NewFile.write(output, text)
    Stream.err(HistoryWords.exported(output).words(.inUse))
  }
}
