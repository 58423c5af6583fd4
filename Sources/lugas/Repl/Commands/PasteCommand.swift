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
    var text = ""
    while true {
      switch desk.read("... ") {
      case .line(let line):
        if let rest = closing(line) { return desk.take(text + rest) }
        if isWord(line) {
          desk.say(ReplPhrase.endHere(line.text.trimmingBlanks))
          if desk.confirms() { return desk.take(text) }
        }
        text += line.text.hasSuffix("\n") ? line.text : line.text + "\n"
      // As for other programs that read a text, Ctrl-D is its end.
      case .endOfInput: return desk.take(text)
      case .cancelled, .edit, .terminated: return desk.say(ReplPhrase.pasteDropped)
      }
    }
  }

  /// True for the closing word without its slash, which is a line of the draft as well.
  private static func isWord(_ line: EnteredLine) -> Bool {
    !line.isPasted && ["selesai", "done"].contains(line.text.trimmingBlanks.lowercased())
  }

  /// What stands before the closing word; nil when the line has none. It must be typed, but may
  /// follow a paste whose last line end is part of it.
  private static func closing(_ line: EnteredLine) -> String? {
    let typed = line.typedSuffix.trimmingBlanks
    guard ["/selesai", "/done"].contains(typed.lowercased()) else { return nil }
    return String(line.text.dropLast(line.typedSuffix.count))
  }
}
