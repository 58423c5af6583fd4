/// What `lugas lexicon forms` answers: pure values, to be printed as text or JSON by the caller.
public enum FormsAnswer: Hashable, Sendable {
  /// A word made of a root and a form, `{"word": …, "variants": […]}`.
  case word(String, variants: [String])
  /// The readings of a word, `{"analyses": [{"root": …, "form": …}]}`; empty when it is unknown.
  case analyses([Reading])

  /// One reading as it is shown.
  public struct Reading: Hashable, Sendable {
    /// The root.
    public let root: String
    /// The form's name.
    public let form: String
    /// False for the common misspelling without elision.
    public let isStandard: Bool
  }

  /// The word of a root in a form.
  ///
  /// - Throws: ``WordFormProblem`` when there is no such form.
  public static func making(root: String, form: String) throws(WordFormProblem) -> FormsAnswer {
    let spelled = Indonesian.generate(root: root, form: try WordForm(name: form))
    return .word(spelled.word, variants: spelled.variants)
  }

  /// The readings of a word, the likeliest first.
  public static func reading(word: String) -> FormsAnswer {
    .analyses(
      Indonesian.analyses(of: word).map {
        Reading(root: $0.root, form: $0.form.name, isStandard: $0.isStandard)
      })
  }
}
