import LugasHistory

/// `/continue [n]`: goes on with a draft that was left open, the newest or the one with the number.
enum ContinueCommand: ReplCommand {
  static let names = (en: "/continue", id: "/lanjut")
  static let arguments = (en: "[n]", id: "[n]")
  static let summary = (
    id: "lanjutkan naskah yang belum selesai", en: "go on with an unfinished draft"
  )
  static let example = (id: "/lanjut 3", en: "/continue 3")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard arguments.isEmpty || Int(arguments) != nil else {
      return HelpCommand.explain(self, on: &desk)
    }
    if let number = Int(arguments), number != desk.work?.number {
      guard let store = desk.openHistory() else { return }
      let recorded = (try? store.draft(number)) ?? nil
      guard desk.resume(recorded?.state == .open ? recorded : nil) else { return }
    } else if desk.isDecided {
      guard desk.resume(desk.newestUnfinished()) else { return }
    }
    // In the loop already, that loop goes on.
    guard current == nil else { return }
    var loop = DecisionLoop()
    loop.run(on: &desk)
  }
}
