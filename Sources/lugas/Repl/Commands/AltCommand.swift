import LugasChecking
import LugasLexicon
import LugasTerminal
import LugasText

/// `/alt TEXT`: the alternative text of the post's image, for people who do not see it. Kept in the
/// history as a note on the draft; alone it shows the text and what each platform takes.
enum AltCommand: ReplCommand {
  static let names = (en: "/alt", id: "/alt")
  static let arguments = (en: "[TEXT | --remove]", id: "[TEKS | --hapus]")
  static let keepsArguments = false
  static let summary = (
    id: "teks alternatif gambar, dengan batas tiap platform",
    en: "the image's alternative text, with each platform's limit"
  )
  static let example = (
    id: "/alt Petugas mengasapi gang sempit", en: "/alt An officer sprays a narrow lane"
  )

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard desk.work != nil else { return desk.say(ReplPhrase.noDraft) }
    if arguments.isEmpty { return show(on: &desk) }
    let isRemoval = ["--remove", "--hapus"].contains(arguments.lowercased())
    guard !isRemoval || desk.work?.alternativeText != nil else { return desk.say(AltPhrase.none) }
    guard let text = isRemoval ? "" : desk.screened(arguments) else { return }
    desk.keepAlternativeText(isRemoval ? nil : text)
    desk.say(isRemoval ? AltPhrase.removed : .saved)
    if !isRemoval { desk.showAlternativeLimits(desk.lexicon.platforms) }
  }

  private static func show(on desk: inout Desk) {
    guard let text = desk.work?.alternativeText else { return desk.say(AltPhrase.none) }
    desk.say(AltPhrase.heading)
    desk.sayIndented(StyledText(text))
    desk.showAlternativeLimits(desk.lexicon.platforms)
  }
}

extension Desk {
  /// Keeps the alternative text with the draft in hand and records it; nil removes it.
  mutating func keepAlternativeText(_ text: String?) {
    work?.alternativeText = text
    say(ledger.noted(AlternativeText.note(of: text), isOnDraft: true))
  }

  /// How long the alternative text is on these platforms, where they have a limit for it.
  mutating func showAlternativeLimits(_ platforms: [Platform]) {
    guard let text = work?.alternativeText else { return }
    let parts = platforms.compactMap { platform in
      platform.alternativeText.map { limit in
        let count = PostLength(text, by: limit.rule).count
        return LimitsPhrase.alternative(platform.name, count, of: limit.most).words(language)
      }
    }
    guard !parts.isEmpty else { return }
    screen.write(StyledText("alt  " + parts.joined(separator: " · ")), margin: 2, indent: 7)
  }
}

/// How an alternative text is written among the notes of a draft: `[alt] Petugas mengasapi gang`.
enum AlternativeText {
  private static let mark = "[alt]"

  /// The note that keeps a text, or, without one, that it was removed.
  static func note(of text: String?) -> String { text.map { "\(mark) \($0)" } ?? mark }

  /// What the newest note of its kind says; nil without one, and when it was removed.
  static func newest(in notes: [String]) -> String? {
    let last = notes.last { $0 == mark || $0.hasPrefix("\(mark) ") }
    return last.flatMap { $0 == mark ? nil : String($0.dropFirst(mark.count + 1)) }
  }
}
