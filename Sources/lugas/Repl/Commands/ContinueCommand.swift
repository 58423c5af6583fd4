/// `/continue`: goes on with the draft that an earlier session left open.
enum ContinueCommand: ReplCommand {
  static let names = (en: "/continue", id: "/lanjut")
  static let summary = (
    id: "lanjutkan naskah yang belum selesai", en: "go on with the unfinished draft"
  )
  static let example = (id: "/lanjut", en: "/continue")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    if let recorded = desk.unfinished, let work = HistoryBridge.work(from: recorded) {
      desk.ledger.resume(recorded)
      desk.work = work
      desk.unfinished = nil
      desk.show()
    }
    var loop = DecisionLoop()
    loop.run(on: &desk)
  }
}
