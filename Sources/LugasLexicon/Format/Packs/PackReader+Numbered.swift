import Yams

/// How a condition with a number and patterns is written: `near: {within: 8, match: […]}`.
struct NumberedForm {
  /// The condition.
  let key: String
  /// The key of its number.
  let number: String
  /// A number to show.
  let example: Int
  /// What the number counts: words.
  let isOfWords: Bool
  /// The greatest that is allowed; the least is 1.
  let highest: Int
}

extension PackReader {
  /// A condition of this form; nil, with a problem reported, when it is written otherwise.
  mutating func numbered(
    _ node: Node, _ form: NumberedForm
  ) -> (number: Int, patterns: [PlacedPattern], place: LexiconPlace)? {
    guard let fields = reading.fields(of: node, what: .key(form.key)) else { return nil }
    reading.check(fields, known: [form.number, "match"])
    guard let field = fields[form.number], let match = fields["match"] else {
      reading.report(
        PackSlip.numberedForm(form.key, number: form.number, example: form.example),
        at: fields.place)
      return nil
    }
    guard let text = reading.text(field.value, what: .key(form.number)), let number = Int(text),
      1...form.highest ~= number
    else {
      reading.report(
        PackSlip.numberRange(form.number, isOfWords: form.isOfWords, highest: form.highest),
        at: reading.place(of: field.value))
      return nil
    }
    return (number, patterns(match), fields.place)
  }
}
