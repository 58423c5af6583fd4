import ArgumentParser
import LugasHistory
import LugasLexicon

/// Which drafts a command of the history looks at.
struct FilterOptions: ParsableArguments {
  @Option(help: .words(.date))
  var date: String?

  @Option(help: .words(.since))
  var since: String?

  @Option(help: .words(.until))
  var until: String?

  @Option(help: .words(.officer))
  var officer: String?

  @Option(
    help: .words(.draftLanguage), completion: .choices(DraftTongue.self), transform: Choice.read)
  var language: DraftTongue?

  @Option(help: .words(.family), completion: .choices(Family.self), transform: Choice.read)
  var family: Family?

  @Option(help: .words(.ofRule))
  var rule: String?

  @Option(
    help: .words(.decision), completion: .choices(DecisionAction.Name.self), transform: Choice.read)
  var decision: DecisionAction.Name?

  @Option(help: .words(.platform))
  var platform: String?

  @Option(help: .words(.state), completion: .choices(DraftState.self), transform: Choice.read)
  var state: DraftState?

  @Flag(help: .words(.undecided))
  var open = false

  @Flag(help: .words(.openClaims))
  var openClaims = false

  @Flag(help: .words(.overridden))
  var overridden = false

  /// The language a draft was found to be in.
  enum DraftTongue: String, CaseIterable { case id, en, mixed }

  func validate() throws {
    if date != nil, since != nil || until != nil { throw ValidationError(HistorySlip.dateTwice) }
    if let platform, PlatformWord.ids[platform.lowercased()] == nil {
      let names = PlatformWord.ids.keys.sorted()
      throw ValidationError(
        UsagePhrase.noSuchChoice(names, nearest: DidYouMean.nearest(to: platform, in: names)))
    }
  }

  /// True when any filter was asked for.
  var isFiltering: Bool {
    let asked: [Any?] = [
      date, since, until, officer, language, family, rule, decision, platform, state,
    ]
    return asked.contains { $0 != nil } || open || openClaims || overridden
  }

  /// The filter; a word that is no date is a slip.
  func filter(now: UTCMilliseconds) throws -> DraftFilter {
    var filter = DraftFilter()
    filter.since = try DateWord.range(date ?? since, now)?.lowerBound
    filter.until = try DateWord.range(date ?? until, now)?.upperBound
    filter.officer = officer
    filter.language = language?.rawValue
    filter.family = family?.rawValue
    filter.rule = rule
    filter.decision = decision
    filter.platform = platform.flatMap { PlatformWord.ids[$0.lowercased()] }
    filter.state = state
    filter.isOpen = open
    filter.hasOpenClaims = openClaims
    filter.isOverridden = overridden
    return filter
  }

  /// Why nothing was found, when a rule or officer was asked for that the history never had.
  func unknownValue(in store: any HistoryStore) throws(HistoryError) -> HistorySlip? {
    if let rule {
      let rules = try store.known(.rule)
      if !rules.contains(rule) {
        return .neverOffered(rule, nearest: DidYouMean.nearest(to: rule, in: rules))
      }
    }
    if let officer {
      let officers = try store.known(.officer)
      if !officers.contains(officer) {
        return .noOfficer(officer, nearest: DidYouMean.nearest(to: officer, in: officers))
      }
    }
    return nil
  }
}
