import LugasLexicon

/// `/projector [on | off | test]`: shows everything for a hall; `test` is a card by which the last
/// row is asked whether it can read.
enum ProjectorCommand: ReplCommand {
  static let names = (en: "/projector", id: "/proyektor")
  static let arguments = (en: "[on | off | test]", id: "[hidup | mati | uji]")
  static let summary = (
    id: "tampilan untuk proyektor: 60 kolom, baris kosong, tebal dan terbalik saja",
    en: "for a projector: 60 columns, empty lines, bold and reverse only"
  )
  static let example = (id: "/proyektor uji", en: "/projector test")

  private static let onWords = ["on", "hidup", "nyala"]
  private static let offWords = ["off", "mati"]
  private static let testWords = ["test", "uji"]

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let word = arguments.lowercased()
    if testWords.contains(word) {
      return LegibilityCard(desk.language, rows: Stream.rows).show(on: &desk.screen)
    }
    guard word.isEmpty || onWords.contains(word) || offWords.contains(word) else {
      return HelpCommand.explain(self, on: &desk)
    }
    let isOn = word.isEmpty ? !desk.presentation.isProjected : onWords.contains(word)
    guard desk.set(.projector, [isOn ? SettingKey.yes : SettingKey.no]) else { return }
    desk.say(desk.presentation.isProjected ? ProjectorPhrase.isOn : .isOff)
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    (onWords + offWords + testWords).filter { $0.hasPrefix(word.lowercased()) }
  }
}
