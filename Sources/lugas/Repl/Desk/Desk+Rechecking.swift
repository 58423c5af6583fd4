import LugasChecking
import LugasLexicon
import LugasReport
import LugasReview
import LugasTerminal
import LugasText

/// What a check of the text so far found, as far as it is compared with the next one.
struct Standing: Equatable {
  /// A suggestion wherever it stands.
  struct Finding: Hashable {
    let rule: RuleID
    let quote: String

    init(_ suggestion: Suggestion) {
      rule = suggestion.rule
      quote = suggestion.quote.lowercased()
    }
  }

  /// What was found, those that gave way included.
  var findings: Set<Finding> = []
  /// How plainly it reads, from 0 to 100.
  var plainness: Int?
  /// Undecided suggestions of the draft that the text no longer has.
  var vanished: Set<Int> = []

  init() {}

  /// The standing of a draft nobody has decided on.
  init(_ checked: CheckedDraft, plainness: Int?) {
    findings = Set(checked.suggestions.flatMap { [$0] + $0.shadowed }.map(Finding.init))
    self.plainness = plainness
  }
}

extension Desk {
  /// Checks the text so far again and says what the last decision changed, and nothing else.
  mutating func sayRechecked() {
    guard let work, work.checked.draft.bytes.count <= Desk.longestRecheck else { return }
    let before = work.standing ?? standing(of: work)
    let checked = pipeline.report(Draft(work.review.revision.text)).checked
    var after = Standing(checked, plainness: plainness(of: work, isBefore: false))
    after.vanished = Set(
      work.review.pending.filter { !after.findings.contains(Standing.Finding($0.suggestion)) }
        .map(\.number))
    if let old = before.plainness, let new = after.plainness, old != new {
      sayIndented(StyledText(RecheckPhrase.plainness(before: old, after: new).words(language)))
    }
    sayAppeared(checked.suggestions.filter { !before.findings.contains(Standing.Finding($0)) })
    let vanished = after.vanished.subtracting(before.vanished).sorted()
    if !vanished.isEmpty {
      sayIndented(StyledText(RecheckPhrase.vanished(vanished).words(language)))
    }
    // What was there once is not new when a step back brings it again.
    after.findings.formUnion(before.findings)
    self.work?.standing = after
  }

  private mutating func sayAppeared(_ suggestions: [Suggestion]) {
    for suggestion in suggestions.prefix(Desk.shownAppeared) {
      let phrase = RecheckPhrase.appeared(
        SuggestionLine.short(suggestion.quote), suggestion.severity,
        replacement: suggestion.replacements.first.map { SuggestionLine.short($0) })
      sayIndented(StyledText(phrase.words(language)))
    }
    let others = suggestions.count - Desk.shownAppeared
    if others > 0 { sayIndented(StyledText(RecheckPhrase.more(others).words(language))) }
  }

  private func standing(of work: Work) -> Standing {
    Standing(work.checked, plainness: plainness(of: work, isBefore: true))
  }

  private func plainness(of work: Work, isBefore: Bool) -> Int? {
    let change = pipeline.plainness(of: work.checked, work.review.revision)
    return isBefore ? change?.before.index : change?.after.index
  }

  /// A longer draft would make the next question wait.
  private static let longestRecheck = 100_000
  private static let shownAppeared = 3
}
