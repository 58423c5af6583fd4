import LugasLexicon
import LugasText

/// Finds the language of a draft and of each sentence by its function words.
struct LanguageGuess {
  /// The language of the draft.
  let draft: DraftLanguage
  /// The language of each sentence.
  let sentences: [Language]

  /// A set language holds for every sentence.
  init(set language: Language, sentenceCount: Int) {
    draft = language == .id ? .id : .en
    sentences = Array(repeating: language, count: sentenceCount)
  }

  /// Counts function words; a sentence that shows too few takes the draft's main language, and a
  /// draft without any is Indonesian.
  init(_ draft: Draft, wordIDs: [WordID], functionWords: [UInt8]) {
    let counts = draft.sentences.map { sentence in
      LanguageGuess.count(sentence, wordIDs: wordIDs, functionWords: functionWords)
    }
    let indonesian = counts.reduce(0) { $0 + $1.indonesian }
    let english = counts.reduce(0) { $0 + $1.english }
    let main: Language = english > indonesian ? .en : .id
    let sentences = counts.map { LanguageGuess.language(of: $0, main: main) }
    let minority = zip(sentences, counts).filter { $0.0 != main }
      .reduce(0) { $0 + (main == .id ? $1.1.english : $1.1.indonesian) }
    let isMixed = minority >= 3 && minority * 7 >= indonesian + english
    self.draft = isMixed ? .mixed : main == .id ? .id : .en
    self.sentences = sentences
  }

  private static func count(
    _ sentence: Sentence, wordIDs: [WordID], functionWords: [UInt8]
  ) -> (indonesian: Int, english: Int) {
    var indonesian = 0
    var english = 0
    for index in sentence.tokens.indexes {
      let languages = functionWords[Int(wordIDs[index])]
      if languages & 1 != 0 { indonesian += 1 }
      if languages & 2 != 0 { english += 1 }
    }
    return (indonesian, english)
  }

  private static func language(
    of count: (indonesian: Int, english: Int), main: Language
  ) -> Language {
    let (mine, other) =
      main == .id ? (count.indonesian, count.english) : (count.english, count.indonesian)
    return other >= 2 && other > mine ? (main == .id ? .en : .id) : main
  }
}
