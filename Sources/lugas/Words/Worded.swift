import LugasLexicon

/// A text of the interface in both languages. Each topic is an enum of its texts, so the compiler
/// proves that none is missing in either language.
protocol Worded {
  /// The text in both languages.
  var texts: (id: String, en: String) { get }
}

extension Worded {
  /// The text in one language.
  func words(_ language: Language) -> String {
    let texts = self.texts
    return switch language {
    case .id: texts.id
    case .en: texts.en
    }
  }
}
