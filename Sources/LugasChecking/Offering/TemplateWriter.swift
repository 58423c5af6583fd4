import LugasLexicon
import LugasText

/// Fills captures into a replacement.
struct TemplateWriter {
  let lexicon: Lexicon
  let language: Language
  let captures: [Int: Capture]

  /// The replacement's text; nil when a word form cannot be made.
  func text(of template: String, in units: DraftUnits) -> String? {
    guard template.utf8.contains(UInt8(ascii: "{")) else { return TemplateWriter.tidied(template) }
    guard let template = try? ReplacementTemplate(template) else { return nil }
    var text = ""
    for part in template.parts {
      switch part {
      case .text(let literal): text += literal
      case .capture(let number, let how):
        guard let number = Int(number), let word = self.text(of: number, how, in: units) else {
          return nil
        }
        text += word
      }
    }
    return TemplateWriter.tidied(text)
  }

  /// An optional capture that is not there is empty.
  private func text(
    of number: Int, _ how: ReplacementTemplate.How?, in units: DraftUnits
  ) -> String? {
    guard let capture = captures[number], !capture.units.isEmpty else { return "" }
    let text = units.text(capture.units)
    switch how {
    case nil: return text
    case .form("lower"): return text.lowercased()
    case .form("upper"): return text.uppercased()
    case .form("capital"): return LetterCase.capitalised(text)
    case .form("eyd"): return StandardFigure.written(text)
    case .form("words"): return TagCase(lexicon: lexicon, language: language).written(text)
    case .form(let form): return word(form, of: capture, in: units)
    case .formOf(let other):
      guard let form = form(ofCapture: Int(other), in: units) else { return nil }
      return word(form, of: capture, in: units)
    case .phrase(let phrase):
      guard let form = form(ofCapture: number, in: units) else { return nil }
      let words = InflectedPhrase(phrase, language, forms: lexicon.forms)?.all ?? []
      return words.first { $0.slot == form }?.word
    }
  }

  private func word(_ form: String, of capture: Capture, in units: DraftUnits) -> String? {
    let names = lexicon.image.formNames
    return lexicon.forms.word(
      form, fromRootOf: units.text(capture.units), readAs: capture.form.map { names[$0] }, language)
  }

  /// The form of a capture's first word. A word that is past and participle in one (`carried`) is
  /// a participle behind *have* and *be*.
  private func form(ofCapture number: Int?, in units: DraftUnits) -> String? {
    guard let number, let capture = captures[number], let place = capture.units.first else {
      return nil
    }
    let readings = lexicon.forms.forms(of: units.text(place..<place + 1), language)
    if readings.count > 1, place > 0, readings.contains("-en") {
      let word = units.text(place - 1..<place).lowercased()
      if TemplateWriter.auxiliaries.contains(word) { return "-en" }
    }
    return readings.first
  }

  private static let auxiliaries: Set<String> = [
    "have", "has", "had", "having", "be", "is", "are", "was", "were", "been", "being",
  ]

  /// Without the doubled and outer blanks that an absent capture leaves.
  private static func tidied(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
