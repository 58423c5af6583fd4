/// `/show`: the draft in hand and its suggestions once more.
enum ShowCommand: ReplCommand {
  static let names = (en: "/show", id: "/lihat")
  static let summary = (
    id: "tampilkan lagi naskah dan sarannya", en: "show the draft and its suggestions again"
  )
  static let example = (id: "/lihat", en: "/show")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    if desk.work == nil { desk.say(ReplPhrase.noDraft) } else { desk.show() }
  }
}
