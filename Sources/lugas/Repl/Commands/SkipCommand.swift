import LugasReview

/// `/skip 1 3-5`: puts suggestions off.
enum SkipCommand: ReplCommand {
  static let names = (en: "/skip", id: "/lewati")
  static let arguments = RejectCommand.arguments
  static let summary = (id: "lewati saran", en: "skip suggestions")
  static let example = (id: "/lewati 2", en: "/skip 2")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    AcceptCommand.decide(arguments, current, .skip, self, on: &desk)
  }
}
