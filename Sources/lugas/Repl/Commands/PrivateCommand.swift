/// `/private`: drafts of which nothing but their number is kept, where the site allows them.
enum PrivateCommand: ReplCommand {
  static let names = (en: "/private", id: "/pribadi")
  static let summary = (
    id: "naskah tanpa catatan, bila kantor mengizinkan",
    en: "drafts without a record, where the office allows them"
  )
  static let example = (id: "/pribadi", en: "/private")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard arguments.isEmpty else { return HelpCommand.explain(self, on: &desk) }
    guard !desk.isPrivate else {
      desk.isPrivate = false
      return desk.say(ForgettingWords.privateOff)
    }
    let settings = desk.surroundings.settings
    if let problem = settings.problems.first(where: \.isSites) { return desk.say(problem) }
    guard settings.allowsPrivateDrafts else {
      return desk.say(ForgettingWords.privateForbidden)
    }
    desk.isPrivate = true
    desk.say(ForgettingWords.privateOn)
  }
}
