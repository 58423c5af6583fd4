import LugasChecking
import LugasLexicon
import LugasReview

/// `/copy`: prints the text between rules and sends it to the clipboard, unless something that must
/// be settled is open, or the platform named does not take it. With a number: that draft, which is
/// taken in hand; with `alt` the image's alternative text.
enum CopyCommand: ReplCommand {
  static let names = (en: "/copy", id: "/salin")
  static let arguments = (
    en: "[n] [platform] [--anyway REASON] | alt", id: "[n] [platform] [--tetap ALASAN] | alt"
  )
  static let keepsArguments = false
  static let summary = (id: "salin hasil ke papan klip", en: "copy the text to the clipboard")
  static let example = (
    id: "/salin --tetap sudah disetujui pimpinan", en: "/copy --anyway approved by the head"
  )

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let (first, rest) = CommandTable.split(arguments)
    let number = Int(first)
    let (words, reason) = parts(of: number == nil ? arguments : rest)
    if words == "alt" { return copyAlternativeText(on: &desk) }
    if words.hasPrefix("-") { return HelpCommand.explain(self, on: &desk) }
    guard let platforms = desk.platforms(named: words) else { return }
    guard platforms.count <= 1 else { return HelpCommand.explain(self, on: &desk) }
    if reason?.isEmpty == true { return desk.say(CopyPhrase.reasonMissing) }
    if let number, number != desk.work?.number {
      guard desk.resume(number, isShown: false) else { return }
    }
    guard let work = desk.work else { return desk.say(ReplPhrase.noDraft) }
    copy(work, for: platforms.first, reason, on: &desk)
  }

  private static func copy(
    _ work: Work, for platform: Platform?, _ reason: String?, on desk: inout Desk
  ) {
    let text = work.review.revision.text
    let meter = platform.map { PostMeter(text, on: $0) }
    let tooLong = meter.flatMap { $0.fits ? nil : CopyPhrase.tooLong($0) }
    let isReleased = desk.release(work.review, for: platform?.id, tooLong: tooLong, reason)
    guard isReleased else { return }
    desk.hand(text)
    if let meter { desk.show([meter]) }
    if let alternative = work.alternativeText {
      desk.say(CopyPhrase.alternativeText)
      desk.printBetweenRules(alternative, isFolded: true)
    }
  }

  private static func copyAlternativeText(on desk: inout Desk) {
    guard let work = desk.work else { return desk.say(ReplPhrase.noDraft) }
    guard let text = work.alternativeText else { return desk.say(AltPhrase.none) }
    desk.hand(text)
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    (lexicon.platforms.map(\.id) + ["alt"]).filter { $0.hasPrefix(word.lowercased()) }
  }

  /// What stands before `--anyway` or `--tetap`, and the reason behind it: nil without the flag,
  /// empty without a reason.
  static func parts(of text: String) -> (words: String, reason: String?) {
    let words = text.split(separator: " ")
    let flags = ["--anyway", "--tetap", "anyway", "tetap"]
    guard let place = words.firstIndex(where: { flags.contains($0.lowercased()) }) else {
      return (text, nil)
    }
    return (
      words[..<place].joined(separator: " "), words[(place + 1)...].joined(separator: " ")
    )
  }
}
