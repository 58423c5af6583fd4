/// Whose pattern it is: where to report a problem with it, and its language.
struct PatternOwner {
  let file: LexiconFile
  let language: Language

  init(file: LexiconFile, language: Language) {
    self.file = file
    self.language = language
  }

  init(_ rule: RuleDraft) { self.init(file: rule.file, language: rule.card.language) }
}
