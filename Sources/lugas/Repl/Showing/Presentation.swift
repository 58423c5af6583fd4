import LugasLexicon
import LugasTerminal

/// For whom things are shown.
struct Presentation: Equatable {
  /// For a hall that reads from a projector.
  var isProjected = false
  /// For a screen reader.
  var isSpoken = false

  init() {}

  /// As the settings say.
  init(_ settings: Settings) {
    isProjected = settings.isProjected
    isSpoken = settings.isAccessible
  }

  /// How the screen lays out its lines.
  func layout(_ language: Language) -> ScreenLayout {
    guard isSpoken else { return isProjected ? .projected : .usual }
    var layout = ScreenLayout.spoken(Presentation.reading(language))
    if isProjected { layout.maximumColumns = ScreenLayout.projected.maximumColumns }
    return layout
  }

  /// The signs of the interface in words.
  private static func reading(_ language: Language) -> LinearReading {
    let becomes = SpokenPhrase.becomes.words(language)
    return LinearReading([
      .init("─── ", ""), .init(" · ", ", "), .init(" — ", ", "), .init(" → ", " \(becomes) "),
      .init(" ⏎ ", " \(SpokenPhrase.newLine.words(language)) "),
      .init(
        ReplPhrase.draftHeading("–").words(language),
        ReplPhrase.draftHeading(SpokenPhrase.noNumber.words(language)).words(language)),
      .init("– ", ""),
    ])
  }
}

/// What marks a change: signs for the eye, words for a voice.
struct ChangeMarks {
  let removed: (open: String, close: String)
  let added: (open: String, close: String)
  let marked: (open: String, close: String)
  /// Stands between what goes and what comes in its place.
  let between: String

  /// `[-old-]{+new+}`, and `{words}` where nothing is offered.
  static let signs = ChangeMarks(
    removed: ("[-", "-]"), added: ("{+", "+}"), marked: ("{", "}"), between: "")

  /// `(hapus: lama) (tambah: baru)`.
  static func words(_ language: Language) -> ChangeMarks {
    let open = { (phrase: SpokenPhrase) in "(\(phrase.words(language)): " }
    return ChangeMarks(
      removed: (open(.removed), ")"), added: (open(.added), ")"), marked: (open(.marked), ")"),
      between: " ")
  }
}

extension Screen {
  /// How changes are marked here.
  func marks(_ language: Language) -> ChangeMarks {
    layout.reading == nil ? .signs : .words(language)
  }

  /// A prompt; a voice would spell out its keys each time, and say `greater than`: Enter tells the
  /// keys.
  func prompt(_ prompt: String, _ language: Language) -> String {
    guard isSpoken else { return prompt }
    let yesOrNo = LoopPhrase.yesOrNo.words(language)
    if prompt.hasSuffix(yesOrNo) {
      return prompt.dropLast(yesOrNo.count) + SpokenPhrase.yesOrNo.words(language)
    }
    if prompt.hasPrefix("[") { return SpokenPhrase.answer.words(language) }
    return prompt.hasSuffix("> ") ? prompt.dropLast(2) + ": " : prompt
  }

  /// Whether a voice reads the lines.
  var isSpoken: Bool { layout.reading != nil }
}
