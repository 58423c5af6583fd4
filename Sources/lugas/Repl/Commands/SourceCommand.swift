import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReview
import LugasTerminal

/// `/source n TEXT`: closes a claim with the officer's source; in the loop without the number. Without
/// text it takes the source that the same claim had in an earlier draft.
enum SourceCommand: ReplCommand {
  static let names = (en: "/source", id: "/sumber")
  static let arguments = (
    en: "n INSTITUTION, DATE or LINK", id: "n LEMBAGA, TANGGAL atau TAUTAN"
  )
  static let keepsArguments = false
  static let summary = (id: "beri sumber untuk sebuah klaim", en: "give a claim its source")
  static let example = (
    id: "/sumber 3 Dinas Kesehatan, 12 Maret 2026",
    en: "/source 3 Health Office, 12 March 2026"
  )

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard desk.work != nil else { return desk.say(ReplPhrase.noDraft) }
    let (first, rest) = CommandTable.split(arguments)
    let named = Int(first).flatMap { desk.work?.review.entry($0) }
    let number = named?.number ?? current
    let text = named == nil ? arguments : rest
    guard let number else { return desk.say(LoopPhrase.sourceMissing) }
    guard desk.work?.review.entry(number)?.suggestion.family == .claim else {
      return desk.say(LoopPhrase.onlyClaimsHaveSources)
    }
    guard !text.isEmpty else { return closeAgain(number, on: &desk) }
    do throws(SourceSlip) {
      let source = try SourceText(text)
      close(number, with: source, on: &desk)
    } catch {
      desk.say(error)
    }
  }

  /// Takes the source that is known of the claim; an old one only when it was read again.
  private static func closeAgain(_ number: Int, on desk: inout Desk) {
    guard let entry = desk.work?.review.entry(number), let known = desk.work?.known(of: entry),
      let source = try? SourceText(known.settlement?.text ?? "")
    else { return desk.say(LoopPhrase.sourceMissing) }
    let now = desk.surroundings.now()
    if known.isStale(at: now), let read = known.settlement?.read {
      let days = read.days(until: now)
      desk.say(ClaimPhrase.staleAsk(days: days, limit: known.claim.staleAfterDays ?? days))
      guard desk.confirms() else { return desk.say(ClaimPhrase.staleLeft) }
    }
    close(number, with: source, on: &desk)
  }

  /// The source is kept first, then the officer is asked whether the text is to name it.
  private static func close(_ number: Int, with source: SourceText, on desk: inout Desk) {
    guard let entry = desk.work?.review.entry(number) else { return }
    let written = source.written(at: entry)
    let kept = SourceText.kept(at: entry)
    guard desk.decide([number], .source(source.text, written: kept)) else { return }
    if !source.links.isEmpty {
      let isShortened = source.links.contains(where: \.isShortened)
      desk.sayIndented(
        StyledText(ClaimPhrase.linkFormed(isShortened: isShortened).words(desk.language)))
    }
    desk.sayParts(LoopPhrase.writeSource(SuggestionLine.short(written, room: 120)))
    guard desk.confirms() else { return }
    desk.decide([number], .source(source.text, written: written))
  }
}
