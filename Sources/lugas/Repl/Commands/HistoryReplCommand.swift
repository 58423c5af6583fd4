import LugasHistory
import LugasTerminal

/// `/history [n]`: the drafts so far, or one of them.
enum HistoryReplCommand: ReplCommand {
  static let names = (en: "/history", id: "/riwayat")
  static let arguments = (en: "[n]", id: "[n]")
  static let summary = (
    id: "naskah terdahulu, atau satu di antaranya", en: "earlier drafts, or one"
  )
  static let example = (id: "/riwayat 3", en: "/history 3")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let view = HistoryView(language: desk.language)
    do throws(HistoryError) {
      guard let store = desk.openHistory() else { return }
      guard arguments.isEmpty || Int(arguments) != nil else {
        return HelpCommand.explain(self, on: &desk)
      }
      guard let number = Int(arguments) else {
        let summaries = try store.list(DraftFilter(limit: 20))
        return view.list(summaries, on: &desk.screen)
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
