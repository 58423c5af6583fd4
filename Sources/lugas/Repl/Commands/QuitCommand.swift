/// `/quit`: leaves; all is saved.
enum QuitCommand: ReplCommand {
  static let names = (en: "/quit", id: "/keluar")
  static let summary = (id: "keluar; semua tersimpan", en: "leave; all is saved")
  static let example = (id: "/keluar", en: "/quit")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    desk.leave()
  }
}
