import LugasLexicon
import LugasWorkshop

extension WorkshopFolder {
  /// The exercises of a language; every slip in their files is told.
  func exercises(_ language: Language, _ lexicon: Lexicon) throws -> ExerciseSet {
    var found: [Exercise] = []
    var problems: [LexiconProblem] = []
    for file in files(in: "exercises") {
      let read = ExerciseReader.read(file, lexicon: lexicon)
      found += read.exercises.filter { $0.language == language }
      problems += read.problems
    }
    guard problems.isEmpty else {
      throw Refusal.brokenWorkshopFile(problems.map { $0.rendered[.inUse] })
    }
    return ExerciseSet(found)
  }
}

/// Which exercises a word asks for: a family, or a level.
enum ExerciseChoice {
  /// True for the exercises meant; nil for a word that means none.
  static func reading(_ words: String) -> ((Exercise) -> Bool)? {
    var family: Family?
    var level: Int?
    for word in words.lowercased().split(separator: " ") {
      let named = Family.allCases.first { family in
        [family.rawValue, family.words(.id), family.words(.en)].contains(String(word))
      }
      if let named {
        family = named
      } else if let number = Int(word), (1...3).contains(number) {
        level = number
      } else {
        return nil
      }
    }
    return { (family ?? $0.family) == $0.family && (level ?? $0.level) == $0.level }
  }
}
