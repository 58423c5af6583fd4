import LugasChecking
import LugasLexicon
import LugasText
import Testing

struct LanguageTests {
  static let lexicon: Lexicon = {
    let list = { (language: String, words: String) in
      (
        path: "\(language)/lists/function-words.yaml",
        text: "list: function-words\nlanguage: \(language)\nsource: own\nentries: [\(words)]\n"
      )
    }
    let pack = { (language: String, phrase: String) in
      (
        path: "\(language)/plain/trial.yaml",
        text: """
        pack: trial
        language: \(language)
        family: plain
        kind: officialese
        severity: should
        why: x
        source: y
        replace: { \(phrase): ok }
        """
      )
    }
    return Trial.lexicon([
      list("id", "yang, di, dan, untuk, ini"), list("en", "the, of, and, to, is"),
      pack("id", "format lama"), pack("en", "old format"),
    ])
  }()

  /// A draft and the language it is found to be in.
  struct Case: Sendable, CustomStringConvertible {
    let text: String
    let language: DraftLanguage
    let rules: [String]
    var description: String { text }
  }

  @Test(arguments: [
    Case(
      text: "Berkas yang dikirim di format lama dan old format ini.", language: .id,
      rules: ["id/trial/format-lama"]),
    Case(
      text: "The list of the old format and the format lama is here.", language: .en,
      rules: ["en/trial/old-format"]),
    Case(
      text:
        "Warga yang datang di sini dan untuk format lama ini.\n\nThe old format is to be left and the rest of it.",
      language: .mixed, rules: ["id/trial/format-lama", "en/trial/old-format"]),
    Case(
      text: "Vitamin A gratis. Loket A: format lama.", language: .id,
      rules: ["id/trial/format-lama"]),
    Case(
      text: "Menurut THE WHO, format lama.", language: .id, rules: ["id/trial/format-lama"]),
    Case(text: "THE OLD FORMAT IS TO BE LEFT", language: .en, rules: ["en/trial/old-format"]),
    Case(text: "old format, format lama", language: .id, rules: ["id/trial/format-lama"]),
    Case(
      text: "Kader Partai of Example and Party memakai format lama ini.", language: .id,
      rules: ["id/trial/format-lama"]),
    Case(text: "The old paper.", language: .en, rules: []),
    Case(text: "Paper is here.", language: .en, rules: []),
    Case(
      text: "Berkas yang dikirim di sini. Paper is here, format lama.", language: .id,
      rules: ["id/trial/format-lama"]),
    Case(text: "Kertas lama: The Old.", language: .id, rules: []),
  ])
  func `finds the language by function words`(_ example: Case) {
    var checker = Checker(lexicon: LanguageTests.lexicon)
    let found = checker.check(Draft(example.text))
    #expect(found.language == example.language)
    #expect(found.suggestions.map(\.rule.description) == example.rules)
  }
}
