import LugasLexicon

/// `/language id|en`: the language of the interface; the draft is not touched.
enum LanguageCommand: ReplCommand {
  static let names = (en: "/language", id: "/bahasa")
  static let arguments = (en: "id | en", id: "id | en")
  static let summary = (id: "bahasa antarmuka", en: "the language of the interface")
  static let example = (id: "/bahasa en", en: "/language id")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard let language = language(named: arguments.lowercased()) else {
      return HelpCommand.explain(self, on: &desk)
    }
    guard desk.set(.language, [language.rawValue]) else { return }
    desk.say(ReplPhrase.languageNow)
  }

  /// By its code, or by its name in either language.
  private static func language(named name: String) -> Language? {
    switch name {
    case "indonesia", "indonesian", "bahasa indonesia": .id
    case "inggris", "english", "bahasa inggris": .en
    default: Language(rawValue: name)
    }
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    Language.allCases.map(\.rawValue).filter { $0.hasPrefix(word) }
  }
}
