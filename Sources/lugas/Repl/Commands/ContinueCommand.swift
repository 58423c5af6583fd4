import LugasHistory

/// `/continue [n]`: goes on with the newest draft that was left open, or opens the one with the
/// number, finished or not.
enum ContinueCommand: ReplCommand {
  static let names = (en: "/continue", id: "/lanjut")
  static let arguments = (en: "[n]", id: "[n]")
  static let summary = (
    id: "lanjutkan naskah yang belum selesai, atau draf n",
    en: "go on with an unfinished draft, or draft n"
  )
  static let example = (id: "/lanjut 3", en: "/continue 3")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard arguments.isEmpty || Int(arguments) != nil else {
      return HelpCommand.explain(self, on: &desk)
    }
    if let number = Int(arguments), number != desk.work?.number {
      guard desk.resume(number) else { return }
    } else if desk.isDecided, arguments.isEmpty {
      guard let newest = desk.newestUnfinished() else {
        return desk.say(ReplPhrase.nothingUnfinished)
      }
      guard desk.resume(newest) else { return }
    }
    // In the loop already, that loop goes on.
    guard current == nil else { return }
    var loop = DecisionLoop()
    loop.run(on: &desk)
  }
}
