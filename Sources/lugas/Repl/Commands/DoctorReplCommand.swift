/// `/doctor`: what is around Lugas, and what to do about what is missing.
enum DoctorReplCommand: ReplCommand {
  static let names = (en: "/doctor", id: "/periksa")
  static let summary = (
    id: "periksa terminal, papan klip, folder, riwayat, leksikon",
    en: "look at terminal, clipboard, folders, history, lexicons"
  )
  static let example = (id: "/periksa", en: "/doctor")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    desk.rereadSettings()
    let checkup = Checkup(
      surroundings: desk.surroundings, language: desk.language,
      lexicon: desk.surroundings.countedLexicon(), size: Stream.size)
    CheckupView(findings: checkup.findings, language: desk.language).show(on: &desk.screen)
  }
}
