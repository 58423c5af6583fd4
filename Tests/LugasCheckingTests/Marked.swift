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
    let pack = pack(body, family: family, kind: kind, severity: severity, language: language)
    return lexicon([("\(language)/\(family)/trial.yaml", pack)])
  }

  /// A pack with this body.
  static func pack(
    _ body: String, family: String = "plain", kind: String = "officialese",
    severity: String = "should", language: String = "id"
  ) -> String {
    """
    pack: trial
    language: \(language)
    family: \(family)
    kind: \(kind)
    severity: \(severity)
    why: { id: Sebab., en: Reason. }
    source: Redaksi
    \(body)
    """
  }

  /// A marked draft without its marks: `⟦quote→offer⟧` as the quote.
  static func unmarked(_ marked: String) -> String {
    marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated().map { place, part in
      guard place > 0, let close = part.firstIndex(of: "⟧") else { return String(part) }
      let quote = part[..<close].prefix { $0 != "→" }
      return String(quote) + part[part.index(after: close)...]
    }.joined()
  }

  /// A lexicon of these files and the list `parties`.
  static func lexicon(
    _ files: [(path: String, text: String)], forms: any WordForms = NoWordForms()
  ) -> Lexicon {
    let list = """
      list: parties
      language: id
      source: KPU
      entries: [Partai Contoh, Partai Contoh Baru, Maju]
      """
    let sources = LexiconSources(
      files: files.map { LexiconFile(path: $0.path, text: $0.text) }
        + [LexiconFile(path: "id/lists/parties.yaml", text: list)], forms: forms)
    #expect(sources.problems.map(\.rendered.en) == [])
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
