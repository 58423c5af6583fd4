import LugasChecking
import LugasLexicon
import LugasText
import Material

/// A checker over generated packs, and a text that suits them.
struct Bench {
  private var checker: Checker
  private var text: String
  private let options = CheckOptions(language: .id)

  init(rules: Int, textSize: Int) {
    let packs = GeneratedPacks(ruleCount: rules)
    checker = Checker(lexicon: LexiconSources(files: packs.lexiconFiles).compiled().0)
    var texts = GeneratedText(for: packs)
    text = texts.text(size: textSize)
  }

  /// Reads and checks the text; tells how many suggestions there are.
  mutating func check() -> Int { checker.check(Draft(text), options: options).suggestions.count }

  /// Changes a word near the end.
  mutating func edit() {
    let place = text.index(text.endIndex, offsetBy: -40)
    text.insert(contentsOf: " xyx", at: place)
  }
}

extension GeneratedPacks {
  /// The files as the lexicon reads them.
  var lexiconFiles: [LexiconFile] { files.map { LexiconFile(path: $0.path, text: $0.text) } }
}
