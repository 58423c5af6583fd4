import Yams

/// How a condition with a number and patterns is written: `near: {within: 8, match: […]}`.
struct NumberedForm {
  /// The condition.
  let key: String
  /// The key of its number.
  let number: String
  /// A number to show.
  let example: Int
  /// What the number is.
  let what: String
  /// The greatest that is allowed; the least is 1.
  let highest: Int
}

extension PackReader {
  /// A condition of this form; nil, with a problem reported, when it is written otherwise.
  mutating func numbered(
    _ node: Node, _ form: NumberedForm
  ) -> (number: Int, patterns: [PlacedPattern], place: LexiconPlace)? {
    guard let fields = reading.fields(of: node, what: "'\(form.key)'") else { return nil }
    reading.check(fields, known: [form.number, "match"])
    guard let field = fields[form.number], let match = fields["match"] else {
      reading.report(
        "'\(form.key)' is written {\(form.number): \(form.example), match: [...]}",
        at: fields.place)
      return nil
    }
    guard let text = reading.text(field.value, what: "'\(form.number)'"), let number = Int(text),
      1...form.highest ~= number
    else {
      reading.report(
        "'\(form.number)' is \(form.what) from 1 to \(form.highest)",
        at: reading.place(of: field.value))
      return nil
    }
    return (number, patterns(match), fields.place)
  }
}
