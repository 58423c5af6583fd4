import LugasLexicon
import LugasText

/// `/clean [all]`: makes plain what a word processor left in the draft, as one step that can be undone;
/// curly quotation marks, which are correct, only when asked for.
enum CleanCommand: ReplCommand {
  static let names = (en: "/clean", id: "/bersihkan")
  static let arguments = (en: "[all]", id: "[semua]")
  static let summary = (
    id: "rapikan sisa pengolah kata: spasi, tanda hubung, huruf tak terlihat",
    en: "tidy what a word processor left: spaces, hyphens, invisible characters"
  )
  static let example = (id: "/bersihkan semua", en: "/clean all")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    switch arguments.lowercased() {
    case "": desk.clean(TypesettingTrace.unseen)
    case "all", "semua": desk.clean(TypesettingTrace.allCases)
    default: HelpCommand.explain(self, on: &desk)
    }
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    ["semua", "all"].filter { $0.hasPrefix(word) }
  }
}
