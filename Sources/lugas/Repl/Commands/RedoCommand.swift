import LugasReview

/// `/redo [n]`: takes undone decisions again.
enum RedoCommand: ReplCommand {
  static let names = (en: "/redo", id: "/ulang")
  static let arguments = (en: "[n]", id: "[n]")
  static let summary = (id: "ulangi keputusan yang diurungkan", en: "redo what was undone")
  static let example = (id: "/ulang", en: "/redo")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard let count = desk.steps(in: arguments) else { return }
    _ = desk.step(.redo, times: count)
  }
}
