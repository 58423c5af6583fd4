/// What stands side by side in a choice and can be asked for in one step.
extension Pattern {
  /// True for words as they stand.
  var isWords: Bool {
    if case .tokens(let tokens) = self { !tokens.isEmpty } else { false }
  }

  /// The name of the word form that it asks for; nil for anything else.
  var formName: String? {
    if case .form(let name) = self { name } else { nil }
  }

  /// The parts of a choice, its word forms in one row, every other part in a row of its own.
  static func formsTogether(_ parts: [Pattern]) -> [[Pattern]] {
    let forms = parts.filter { $0.formName != nil }
    guard forms.count > 1 else { return parts.map { [$0] } }
    return [forms] + parts.filter { $0.formName == nil }.map { [$0] }
  }

  /// The choices between word forms in a pattern, by the forms' names.
  var formChoices: [[String]] {
    all.compactMap { part in
      guard case .oneOf(let parts) = part else { return nil }
      let names = parts.compactMap(\.formName)
      return names.count > 1 ? names : nil
    }
  }
}
