import LugasLexicon
import LugasText

/// Finds the language of a draft and of each sentence.
enum LanguageGuess {
  /// Gives each sentence its language and answers the draft's: the one that is set; else a sentence
  /// that shows too little takes the draft's main language, and a draft that shows too little is
  /// Indonesian.
  static func settle(_ sentences: inout [SentenceRow], set language: Language?) -> DraftLanguage {
    if let language {
      for index in sentences.indices { sentences[index].language = language }
      return language == .id ? .id : .en
    }
    var total = LanguageEvidence()
    for row in sentences { total.add(row.evidence) }
    let isEnglish = total.favours(.en, over: .id, least: 2) || total.knowsOnly(.en, not: .id)
    let main: Language = isEnglish ? .en : .id
    let other: Language = main == .id ? .en : .id
    var minority = 0
    for index in sentences.indices {
      let evidence = sentences[index].evidence
      let isOther = evidence.favours(other, over: main, least: 3)
      sentences[index].language = isOther ? other : main
      if isOther { minority += evidence[other].function }
    }
    let all = total.indonesian.function + total.english.function
    let isMixed = minority >= 3 && minority * 7 >= all
    return isMixed ? .mixed : main == .id ? .id : .en
  }
}
