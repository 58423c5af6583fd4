import LugasHistory
import LugasLexicon
import LugasReport
import LugasTerminal

/// Claims of the ledger on a screen, for the REPL and for `lugas history claims`.
struct LedgerView {
  let language: Language
  /// The instant from which ages are told.
  let now: UTCMilliseconds

  /// One line a claim, with its age, and a second one where something is known of it.
  func list(_ claims: [LedgerClaim], _ state: ClaimState?, on screen: inout Screen) {
    guard !claims.isEmpty else {
      return screen.write(StyledText(ClaimPhrase.none(state).words(language)))
    }
    let isWide = screen.isWide
    if isWide {
      let titles = ClaimPhrase.headings.words(language).split(separator: "|").map(String.init)
      screen.write(.styled(row(titles[0], titles[1], titles[2], titles[3]) + titles[4], .heading))
    }
    for claim in claims {
      screen.write(line(claim, isWide: isWide), indent: 6)
      for detail in details(claim) { screen.write(StyledText(detail), margin: 6, indent: 6) }
    }
  }

  /// A claim of the draft in hand: number, state, sentence, and what is known of it.
  func inDraft(_ claim: LedgerClaim, on screen: inout Screen) {
    let number = claim.number.map(String.init) ?? "·"
    let state = padded(claim.state.words(language), stateWidth)
    let spoken = claim.number.map { SpokenPhrase.suggestion($0).words(language) + ", " } ?? ""
    let head =
      screen.isSpoken
      ? "\(spoken)\(claim.state.words(language)): "
      : "\(padded("", 3 - number.count))\(number)  \(state)  "
    screen.write(
      StyledText(head + SuggestionLine.short(claim.claim.sentence, room: 120)), indent: 5)
    for detail in details(claim) { screen.write(StyledText(detail), margin: 5, indent: 5) }
  }

  /// The source that a claim has, with its day and draft; nil for a claim without one.
  func known(_ claim: LedgerClaim) -> String? {
    guard let settlement = claim.settlement, let source = settlement.text,
      let read = settlement.read
    else { return nil }
    let (date, days) = (Dates.day(read, language), read.days(until: now))
    let short = SuggestionLine.short(source, room: 80)
    let phrase =
      claim.isStale(at: now)
      ? ClaimPhrase.stale(source: short, date: date, days: days, draft: claim.draft)
      : .known(source: short, date: date, days: days, draft: claim.draft)
    return phrase.words(language)
  }

  /// The claims as a JSON report.
  func report(_ claims: [LedgerClaim]) -> LedgerReport {
    LedgerReport(
      claims: claims.map { claim in
        LedgerReport.Claim(
          state: claim.state.rawValue, sentence: claim.claim.sentence, quote: claim.quote,
          rule: claim.rule, kind: claim.kind, severity: claim.severity, draft: claim.draft,
          drafts: claim.draftCount, firstMet: Dates.utc(claim.firstMet),
          ageDays: claim.firstMet.days(until: now), officer: claim.settlement?.officer,
          source: claim.state == .sourced ? claim.settlement?.text : nil,
          read: claim.settlement?.read.map(Dates.utc),
          reason: claim.state == .excepted ? claim.settlement?.text : nil,
          staleAfterDays: claim.claim.staleAfterDays,
          isStale: claim.state == .sourced ? claim.isStale(at: now) : nil,
          copiedAnyway: claim.copiedAnyway)
      })
  }

  private func line(_ claim: LedgerClaim, isWide: Bool) -> StyledText {
    let age = ClaimPhrase.age(claim.firstMet.days(until: now)).words(language)
    let severity = Severity(rawValue: claim.severity)?.words(language) ?? claim.severity
    let state = claim.state.words(language)
    let sentence = SuggestionLine.short(claim.claim.sentence, room: 120)
    guard isWide else {
      let draft = ClaimPhrase.draft(claim.draft).words(language)
      return StyledText([age, draft, severity, state, sentence].joined(separator: " · "))
    }
    return StyledText(row(age, String(claim.draft), severity, state) + sentence)
  }

  private func row(_ age: String, _ draft: String, _ severity: String, _ state: String) -> String {
    [padded(age, 9), padded(draft, 5), padded(severity, 8), padded(state, stateWidth), ""]
      .joined(separator: "  ")
  }

  private var stateWidth: Int { language == .id ? 12 : 8 }

  /// What is known beyond the state: who settled it and how, other drafts, a copy all the same.
  private func details(_ claim: LedgerClaim) -> [String] {
    var details: [ClaimPhrase] = []
    if let settlement = claim.settlement {
      let text = settlement.text.map { SuggestionLine.short($0, room: 80) }
      switch (claim.state, settlement.read) {
      case (.sourced, let read?):
        details.append(
          .sourcedBy(
            source: text ?? "", officer: settlement.officer, date: Dates.day(read, language),
            days: read.days(until: now), isStale: claim.isStale(at: now)))
      case (.excepted, _):
        details.append(
          .decidedBy(
            text, officer: settlement.officer, date: Dates.day(settlement.time, language)))
      case (.dropped, _):
        let target = text.flatMap { $0.isEmpty ? nil : $0 } ?? LoopPhrase.delete.words(language)
        details.append(
          .decidedBy(
            target, officer: settlement.officer, date: Dates.day(settlement.time, language)))
      case (.open, _), (.sourced, nil): break
      }
    }
    if claim.draftCount > 1 { details.append(.alsoIn(claim.draftCount)) }
    if claim.state == .open, let reason = claim.copiedAnyway {
      details.append(.copiedAnyway(reason))
    }
    return details.map { $0.words(language) }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
