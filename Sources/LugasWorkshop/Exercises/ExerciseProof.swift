import LugasChecking
public import LugasLexicon

/// Proves an exercise against a lexicon: its rules fire, its good answers pass, its bad ones do not,
/// nor does any trick that fits all exercises.
public struct ExerciseProof {
  private var check: ExerciseCheck

  /// Proves with a lexicon.
  public init(_ lexicon: Lexicon) { check = ExerciseCheck(lexicon) }

  /// What is wrong with an exercise.
  public mutating func problems(of exercise: Exercise) -> [LexiconProblem] {
    let places = check.places(of: exercise)
    var problems = exercise.rules.filter { rule in !places.contains { $0.rule == rule } }.map {
      problem(
        exercise, exercise.place, .silentRule(exercise: exercise.name, $0.description))
    }
    for answer in exercise.good {
      let findings = check.findings(on: answer.text, to: exercise)
      if let first = findings.first {
        problems.append(
          problem(
            exercise, answer.place, .goodFails(exercise: exercise.name, String(describing: first))))
      }
    }
    let tricks = tricks(exercise).map { PlacedText(text: $0, place: exercise.place) }
    for answer in exercise.bad + tricks
    where check.findings(on: answer.text, to: exercise).isEmpty {
      problems.append(
        problem(exercise, answer.place, .badPasses(exercise: exercise.name, answer.text)))
    }
    if exercise.task == .rewrite, exercise.facts.isEmpty {
      problems.append(problem(exercise, exercise.place, .noFacts(exercise: exercise.name)))
    }
    return problems
  }

  private func problem(
    _ exercise: Exercise, _ place: LexiconPlace, _ slip: WorkshopSlip
  ) -> LexiconProblem {
    LexiconProblem(file: exercise.file, place: place, slip)
  }

  /// Nothing, the draft itself, the facts alone, a good rewrite without one of its facts, and a good
  /// rewrite cut to its half.
  private func tricks(_ exercise: Exercise) -> [String] {
    let facts = exercise.facts.compactMap(\.wordings.first)
    var tricks = ["", " ", "-", exercise.draft]
    guard exercise.task == .rewrite else { return tricks }
    tricks.append(facts.joined(separator: ", "))
    tricks.append(String(repeating: facts.joined(separator: " ") + ". ", count: 8))
    for answer in exercise.good.map(\.text) {
      tricks.append(String(answer.prefix(answer.count / 2)))
      for fact in exercise.facts {
        tricks.append(fact.wordings.reduce(answer) { $0.without($1) })
      }
    }
    return tricks
  }
}

extension String {
  /// Without the words, however they are written.
  fileprivate func without(_ words: String) -> String {
    var text = self
    while let range = text.lowercased().firstRange(of: words.lowercased()) {
      let start = text.lowercased().distance(
        from: text.lowercased().startIndex, to: range.lowerBound)
      let from = text.index(text.startIndex, offsetBy: start)
      text.removeSubrange(from..<text.index(from, offsetBy: words.count))
    }
    return text
  }
}
