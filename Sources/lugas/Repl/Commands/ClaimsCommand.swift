import LugasHistory
import LugasLexicon
import LugasReview
import LugasTerminal

/// `/claims [state]`: the claims of the draft in hand and those open in other drafts, or all claims in
/// a state.
enum ClaimsCommand: ReplCommand {
  static let names = (en: "/claims", id: "/klaim")
  static let arguments = (
    en: "[open | sourced | dropped | excepted | all]",
    id: "[terbuka | bersumber | gugur | dikecualikan | semua]"
  )
  static let summary = (
    id: "klaim: terbuka, bersumber, gugur, dan umurnya",
    en: "the claims: open, sourced, dropped, and their age"
  )
  static let example = (id: "/klaim terbuka", en: "/claims open")

  /// Claims that a screen takes.
  private static let shown = 20
  private static let shownElsewhere = 5

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    let names = ClaimState.allCases.flatMap { [$0.texts.id, $0.texts.en] } + ["semua", "all"]
    return names.filter { $0.hasPrefix(word.lowercased()) }
  }

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard let store = desk.openHistory() else { return }
    let view = LedgerView(language: desk.language, now: desk.surroundings.now())
    do throws(HistoryError) {
      if arguments.isEmpty {
        try showDraft(store, view, on: &desk)
        return try showElsewhere(store, view, on: &desk)
      }
      let word = arguments.lowercased()
      let state = ClaimState.allCases.first { [$0.texts.id, $0.texts.en].contains(word) }
      guard state != nil || ["semua", "all"].contains(word) else {
        return desk.say(ClaimPhrase.noSuchState(arguments))
      }
      desk.screen.write(.styled(ClaimPhrase.inState(state).words(desk.language), .heading))
      let claims = try store.claims(ClaimFilter(limit: shown, state: state))
      view.list(claims, state, on: &desk.screen)
    } catch {
      desk.saySentence(HistoryWords.reason(error))
    }
  }

  private static func showDraft(
    _ store: any HistoryStore, _ view: LedgerView, on desk: inout Desk
  ) throws(HistoryError) {
    guard let work = desk.work, let number = work.number else { return }
    desk.screen.write(.styled(ClaimPhrase.inDraft(work.title).words(desk.language), .heading))
    let claims = try store.claims(ClaimFilter(draft: number)).sorted {
      ($0.number ?? .max) < ($1.number ?? .max)
    }
    guard !claims.isEmpty else { return desk.say(ClaimPhrase.noneInDraft) }
    for claim in claims {
      view.inDraft(claim, on: &desk.screen)
      if claim.state == .open, let entry = claim.number.flatMap({ work.review.entry($0) }) {
        desk.sayKnown(of: entry, margin: 5)
      }
    }
  }

  /// The open claims of other drafts, the oldest first; the rest is counted.
  private static func showElsewhere(
    _ store: any HistoryStore, _ view: LedgerView, on desk: inout Desk
  ) throws(HistoryError) {
    let others = try store.claims(ClaimFilter(state: .open, outsideDraft: desk.work?.number))
    guard !others.isEmpty else {
      if desk.work == nil { desk.say(ClaimPhrase.none(.open)) }
      return
    }
    desk.screen.write(.styled(ClaimPhrase.openElsewhere.words(desk.language), .heading))
    view.list(Array(others.prefix(shownElsewhere)), .open, on: &desk.screen)
    if others.count > shownElsewhere { desk.say(ClaimPhrase.more(others.count - shownElsewhere)) }
  }
}
