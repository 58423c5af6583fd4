import LugasLexicon
import LugasText

/// Finds the language of a draft and of each sentence by its function words.
enum LanguageGuess {
  /// Gives each sentence its language and answers the draft's: the one that is set; else a sentence
  /// that shows too few function words takes the draft's main language, and a draft without two is
  /// Indonesian.
  static func settle(_ sentences: inout [SentenceRow], set language: Language?) -> DraftLanguage {
    if let language {
      for index in sentences.indices { sentences[index].language = language }
      return language == .id ? .id : .en
    }
    var total = FunctionWords()
    for row in sentences { total.add(row.functionWords) }
    let main: Language =
      total.english >= 2 && total.english > total.indonesian ? .en : .id
    var minority = 0
    for index in sentences.indices {
      let count = sentences[index].functionWords
      let language = self.language(of: count, main: main)
      sentences[index].language = language
      if language != main { minority += main == .id ? count.english : count.indonesian }
    }
    let isMixed = minority >= 3 && minority * 7 >= total.indonesian + total.english
    return isMixed ? .mixed : main == .id ? .id : .en
  }

  private static func language(
    of count: FunctionWords, main: Language
  ) -> Language {
    let (mine, other) =
      main == .id ? (count.indonesian, count.english) : (count.english, count.indonesian)
    return other >= 2 && other > mine ? (main == .id ? .en : .id) : main
  }
}
