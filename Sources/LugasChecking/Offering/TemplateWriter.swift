import LugasLexicon
import LugasText

/// Fills captures into a replacement.
struct TemplateWriter {
  let lexicon: Lexicon
  let language: Language
  let captures: [Int: Capture]

  /// The replacement's text; nil when a word form cannot be made.
  func text(of template: String, in units: DraftUnits) -> String? {
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
  private func text(of number: Int, _ how: String?, in units: DraftUnits) -> String? {
    guard let capture = captures[number], !capture.units.isEmpty else { return "" }
    let text = units.text(capture.units)
    switch how {
    case nil: return text
    case "lower": return text.lowercased()
    case "upper": return text.uppercased()
    case "capital": return LetterCase.capitalised(text)
    case "eyd": return StandardFigure.written(text)
    case let form?:
      let names = lexicon.image.formNames
      return lexicon.forms.word(
        form, fromRootOf: text, readAs: capture.form.map { names[$0] }, language)
    }
  }

  /// Without the doubled and outer blanks that an absent capture leaves.
  private static func tidied(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
