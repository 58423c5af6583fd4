/// `/new`: puts the draft away and waits for another.
enum NewCommand: ReplCommand {
  static let names = (en: "/new", id: "/baru")
  static let summary = (id: "mulai naskah baru", en: "start a new draft")
  static let example = (id: "/baru", en: "/new")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    desk.putAway()
    desk.say(ReplPhrase.nextWithoutDraft)
  }
}
