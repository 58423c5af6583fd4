import LugasChecking
import LugasLexicon
import LugasReport
import LugasReview
import LugasText

/// The one path of a text through the rooms, for `lugas check` and the REPL alike:
/// text -> draft -> suggestions -> report or review.
struct Pipeline {
  private var checker: Checker
  private var lexicon: Lexicon
  private var card: @Sendable (RuleID) -> RuleCard?
  private var options: CheckOptions
  /// The language in which suggestions are worded.
  var language: Language
  private let threshold: Severity
  /// The platforms whose limits are reported.
  var platforms: [Platform] = []

  init(lexicon: Lexicon, options: CheckOptions, language: Language, threshold: Severity) {
    checker = Checker(lexicon: lexicon)
    self.lexicon = lexicon
    card = { lexicon.card($0) }
    self.options = options
    self.language = language
    self.threshold = threshold
  }

  /// Rules that are switched off.
  var disabled: Set<RuleID> {
    get { options.disabled }
    set { options.disabled = newValue }
  }

  /// Checks with another lexicon.
  mutating func set(_ lexicon: Lexicon) {
    checker = Checker(lexicon: lexicon)
    self.lexicon = lexicon
    card = { lexicon.card($0) }
  }

  /// Checks in a profile, on a day.
  mutating func set(_ profile: ProfileInForce, on day: CalendarDay) {
    options = options.on(day, profile)
  }

  /// Checks with these families, and leaves weaker suggestions out.
  mutating func set(families: Set<Family>, minimumSeverity: Severity) {
    (options.families, options.minimumSeverity) = (families, minimumSeverity)
  }

  /// Checks a draft and makes it ready to be reported.
  mutating func report(_ draft: Draft, file: String? = nil, id: ReportID? = nil) -> CheckReport {
    var report = CheckReport(
      id: id, file: file, checked: checker.check(draft, options: options), language: language,
      threshold: threshold, card: card)
    if !platforms.isEmpty {
      let revision = Revision.whole(of: report.checked).text
      report.meters = platforms.map { MeterChange(draft.text, revision, on: $0) }
    }
    return report
  }

  /// The same with the plainness before and after every first replacement.
  mutating func measuredReport(_ draft: Draft, file: String?, id: ReportID?) -> CheckReport {
    var report = report(draft, file: file, id: id)
    report.plainness = plainness(of: report.checked, Revision.whole(of: report.checked))
    return report
  }

  /// How plainly a draft reads, and a revision of it.
  func plainness(of checked: CheckedDraft, _ revision: Revision) -> PlainnessChange? {
    let before = Plainness(of: checked.draft, in: checked.language, lexicon: lexicon)
    guard !revision.edits.isEmpty else { return PlainnessChange(before: before, after: before) }
    let after = Plainness(of: Draft(revision.text), in: checked.language, lexicon: lexicon)
    return PlainnessChange(before: before, after: after)
  }

  /// The draft with every first replacement applied, as `--fix` writes it.
  mutating func fixed(_ draft: Draft) -> Revision {
    Revision.whole(of: checker.check(draft, options: options))
  }
}
