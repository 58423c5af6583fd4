/// Indonesian word formation: from root and form to the word, and from the word to root and form.
public enum Indonesian {
  /// A generated word with the other spellings that are standard beside it.
  public struct Spelled: Hashable, Sendable {
    /// The word.
    public let word: String
    /// Other standard words of that root and form; without `word`, in order.
    public let variants: [String]
  }

  /// The word of a root in a form. Any root gets its regular form, known or not.
  ///
  ///     Indonesian.generate(root: "sosialisasi", form: try WordForm(name: "meN-kan")).word
  ///     // menyosialisasikan
  public static func generate(root: String, form: WordForm) -> Spelled {
    let letters = Array(root.utf8)
    let word = String(
      decoding: Spelling.word(root: letters, form: form, choice: .standard), as: UTF8.self)
    let other = String(
      decoding: Spelling.word(root: letters, form: form, choice: .alternative), as: UTF8.self)
    var variants = other == word ? [] : [other]
    for extra in DoubledKinds.variants(of: letters, form: form) {
      let doubled = generate(root: root, form: extra).word
      if doubled != word, !variants.contains(doubled) { variants.append(doubled) }
    }
    return Spelled(word: word, variants: variants)
  }
}
