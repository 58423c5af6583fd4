import LugasLexicon
import LugasTerminal

/// `/paste … /done`: takes lines as they are, for terminals where a paste does not arrive whole.
enum PasteCommand: ReplCommand {
  static let names = (en: "/paste", id: "/tempel")
  static let summary = (
    id: "masukkan naskah berbaris-baris, akhiri dengan /selesai",
    en: "enter a draft of many lines, end with /done"
  )
  static let example = (id: "/tempel", en: "/paste")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let end = desk.language == .id ? "/selesai" : "/done"
    desk.say(ReplPhrase.pasteBlock(end: end))
    var lines: [String] = []
    while let line = desk.ask("... ") {
      if !line.isPasted, ["/selesai", "/done"].contains(line.text.trimmingBlanks.lowercased()) {
        return desk.take(lines.joined(separator: "\n"))
      }
      lines.append(line.text)
    }
    desk.say(ReplPhrase.pasteDropped)
  }
}
