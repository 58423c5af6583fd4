import ArgumentParser
import LugasHistory

/// `lugas history retention`: which texts are past their time; with `--apply` they are purged.
struct HistoryRetentionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "retention", abstract: HistoryHelp.retention.words(.inUse),
      discussion: HistoryHelp.retentionDiscussion.words(.inUse))
  }

  @Option(help: .words(.copiedDays))
  var copiedDays: Int?

  @Option(help: .words(.uncopiedDays))
  var uncopiedDays: Int?

  @Flag(help: .words(.apply))
  var apply = false

  @OptionGroup var forgetting: ForgettingOptions

  func validate() throws {
    for days in [copiedDays, uncopiedDays] {
      if let days, days < 1 { throw ValidationError(HistorySlip.daysTooFew) }
    }
  }

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let settings = try HistoryCommand.settings(surroundings)
    let classes = [
      (isCopied: true, days: copiedDays ?? settings.keepCopiedDays),
      (isCopied: false, days: uncopiedDays ?? settings.keepUncopiedDays),
    ]
    var steps: [(filter: DraftFilter, reason: String)] = []
    for (isCopied, days) in classes {
      Stream.err(ForgettingWords.period(isCopied: isCopied, days: days).words(.inUse))
      guard let days else { continue }
      var filter = DraftFilter()
      filter.isCopied = isCopied
      filter.until = UTCMilliseconds(surroundings.now().count - Int64(days) * 86_400_000)
      let name = isCopied ? "copied" : "uncopied"
      steps.append((filter, "retention: \(name) \(days) days"))
    }
    guard !steps.isEmpty else { return Stream.err(ForgettingWords.keptForEver.words(.inUse)) }
    var options = forgetting
    options.dryRun = options.dryRun || !apply
    try options.forget(steps, surroundings)
  }
}
