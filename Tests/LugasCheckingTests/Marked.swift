import LugasChecking
import LugasLexicon
import LugasText
import Testing

/// Lexicons and drafts for tests, written as the keeper and the officer would.
enum Trial {
  /// A lexicon of one pack with this body, and one list `parties`.
  static func lexicon(
    _ body: String, family: String = "plain", kind: String = "officialese",
    severity: String = "should", language: String = "id"
  ) -> Lexicon {
    let pack = """
      pack: trial
      language: \(language)
      family: \(family)
      kind: \(kind)
      severity: \(severity)
      why: { id: Sebab., en: Reason. }
      source: Redaksi
      \(body)
      """
    return lexicon([("\(language)/\(family)/trial.yaml", pack)])
  }

  /// A lexicon of these files and the list `parties`.
  static func lexicon(_ files: [(path: String, text: String)]) -> Lexicon {
    let list = """
      list: parties
      language: id
      source: KPU
      entries: [Partai Contoh, Partai Contoh Baru, Maju]
      """
    let sources = LexiconSources(
      files: files.map { LexiconFile(path: $0.path, text: $0.text) }
        + [LexiconFile(path: "id/lists/parties.yaml", text: list)])
    #expect(sources.problems.map(\.rendered) == [])
    return sources.compiled().0
  }

  /// The draft with each suggestion as `⟦quote→first offer⟧`; marks only as `⟦quote⟧`.
  static func marked(
    _ text: String, _ lexicon: Lexicon, options: CheckOptions = CheckOptions(language: .id)
  ) -> String {
    var checker = Checker(lexicon: lexicon)
    let draft = Draft(text)
    var marked = ""
    var position = 0
    for suggestion in checker.check(draft, options: options).suggestions {
      marked += draft.text(at: TextSpan(start: position, end: suggestion.span.start))
      let offer = suggestion.replacements.first.map { "→\($0)" } ?? ""
      marked += "⟦\(suggestion.quote)\(offer)⟧"
      position = suggestion.span.end
    }
    return marked + draft.text(at: TextSpan(start: position, end: draft.bytes.count))
  }
}
