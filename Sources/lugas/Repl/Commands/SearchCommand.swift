import LugasHistory
import LugasTerminal

/// `/search WORDS`: earlier texts that contain the words.
enum SearchCommand: ReplCommand {
  static let names = (en: "/search", id: "/cari")
  static let arguments = (en: "WORDS", id: "KATA")
  static let keepsArguments = false
  static let summary = (id: "cari dalam riwayat", en: "search the history")
  static let example = (id: "/cari layanan", en: "/search service")

  /// Drafts that a screen takes; each may have several finds.
  private static let shown = 20

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard !arguments.isEmpty else { return HelpCommand.explain(self, on: &desk) }
    do throws(HistoryError) {
      guard let store = desk.openHistory() else { return }
      let hits = try store.search(arguments, limit: 5 * shown)
      guard !hits.isEmpty else { return desk.say(HistoryWords.notFoundWords(arguments)) }
      HitView(of: arguments, language: desk.language).list(hits, limit: shown, on: &desk.screen)
    } catch {
      desk.saySentence(HistoryWords.reason(error))
    }
  }
}
