import LugasHistory
import LugasTerminal

/// `/history [n | filter]`: the drafts so far, those that a filter lets through, or one of them.
enum HistoryReplCommand: ReplCommand {
  static let names = (en: "/history", id: "/riwayat")
  static let arguments = (
    en: "[n | today 2026-11 claim rejected @officer undecided overridden …]",
    id: "[n | hari ini 2026-11 klaim ditolak @petugas belum tetap …]"
  )
  static let summary = (
    id: "naskah terdahulu, atau satu di antaranya", en: "earlier drafts, or one"
  )
  static let example = (id: "/riwayat 2026-11 ditolak", en: "/history 2026-11 rejected")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let view = HistoryView(language: desk.language)
    do throws(HistoryError) {
      guard let store = desk.openHistory() else { return }
      guard let number = Int(arguments) else {
        let words = FilterWords(arguments, limit: 20, now: desk.surroundings.now())
        guard words.unknown.isEmpty else {
          desk.say(HistoryWords.unknownFilter(words.unknown))
          return HelpCommand.explain(self, on: &desk)
        }
        var filter = words.filter
        filter.leavesOutGivenUp = filter.state == nil
        let summaries = try store.list(filter)
        return view.list(summaries, isFiltered: !arguments.isEmpty, on: &desk.screen)
      }
      guard let draft = try store.draft(number) else {
        return desk.say(HistoryWords.notFound(number))
      }
      DraftView(draft, language: desk.language).show(on: &desk.screen)
    } catch {
      desk.saySentence(HistoryWords.reason(error))
    }
  }
}
