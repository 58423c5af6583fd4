import LugasLexicon
import LugasMorphology

/// The English half of the morphology room's answers.
extension Morphology {
  /// The forms that English packs may name (`lexicons/README.md`): all but the persons of *be*.
  static let englishForms = English.Form.allCases.filter { ![.am, .are, .were].contains($0) }
    .map(\.rawValue)

  /// Forms that are words of another kind.
  static let derivedForms: Set<String> = Set(
    [English.Form.act, .verbNoun, .acts, .adverb, .comparative, .superlative].map(\.rawValue))

  /// The letters at the end of words of a form, where they tell it; irregular words have any.
  static func englishEdges(of form: String) -> [WordEdge]? {
    switch form {
    case "-ing": [.ending(["ng"])]
    case "-ly": [.ending(["ly"])]
    case "-s":
      [
        .ending([
          "as", "bs", "cs", "ds", "es", "fs", "gs", "hs", "is", "ks", "ls", "ms",
          "ns", "os", "ps", "rs", "ss", "ts", "us", "ws", "xs", "ys",
        ])
      ]
    default: nil
    }
  }

  /// The word of another form of the same lemma.
  static func english(
    _ form: String, fromLemmaOf word: String, readAs reading: String?
  ) -> String? {
    guard let form = English.Form(rawValue: form) else { return nil }
    let read = English.readings(of: word).first { reading == nil || $0.form.rawValue == reading }
    return read.flatMap { English.words(of: $0.lemma, form).first }
  }

  func article(before word: String, _ language: Language) -> String? {
    language == .en ? English.article(before: word) : nil
  }
}
