import LugasReview

/// `/undo [n]`: takes decisions back.
enum UndoCommand: ReplCommand {
  static let names = (en: "/undo", id: "/urung")
  static let arguments = (en: "[n]", id: "[n]")
  static let summary = (id: "urungkan keputusan terakhir", en: "undo the last decision")
  static let example = (id: "/urung 2", en: "/undo 2")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard let count = desk.steps(in: arguments) else { return }
    _ = desk.step(.undo, times: count)
  }
}
