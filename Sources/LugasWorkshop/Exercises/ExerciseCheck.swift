public import LugasChecking
public import LugasLexicon
import LugasText

/// What is still wrong with an answer.
public enum ExerciseFinding: Hashable, Sendable {
  /// A rule fires on the rewrite.
  case fires(quote: String, rule: RuleID)
  /// A claim was only marked; a reader still cannot look it up.
  case marked
  /// The rewrite no longer says this.
  case factLost(String)
  /// The rewrite still says this.
  case stillSays(String)
  /// The facts stand there, but in no sentence.
  case onlyFacts
  /// Words it has, and the least or the most it may have.
  case tooShort(Int, least: Int)
  case tooLong(Int, most: Int)
  /// So many places at fault were not named.
  case missed(Int)
  /// This does not stand in the draft.
  case notInDraft(String)
  /// This is in order.
  case inOrder(String)
  /// Too much was named at once.
  case tooWide(String)
}

/// Judges answers by the engine itself: any good answer passes, whatever its words.
public struct ExerciseCheck {
  private let lexicon: Lexicon
  private var checker: Checker

  /// Judges with a lexicon.
  public init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    checker = Checker(lexicon: lexicon)
  }

  /// What is wrong with an answer; nothing when it passes.
  public mutating func findings(on answer: String, to exercise: Exercise) -> [ExerciseFinding] {
    switch exercise.task {
    case .find: found(answer, exercise)
    case .rewrite: rewritten(answer, exercise)
    }
  }

  /// The places of the draft that the exercise is about, in order.
  public mutating func places(of exercise: Exercise) -> [Suggestion] {
    suggestions(in: exercise.draft, exercise).filter { exercise.rules.contains($0.rule) }
  }

  private mutating func suggestions(in text: String, _ exercise: Exercise) -> [Suggestion] {
    checker.check(Draft(text), options: CheckOptions(language: exercise.language)).suggestions
  }

  // MARK: - Rewriting

  /// The rules of the exercise, their kinds, and whatever must be settled are not to fire; facts and
  /// length are to stay.
  private mutating func rewritten(_ answer: String, _ exercise: Exercise) -> [ExerciseFinding] {
    let kinds = Set(exercise.rules.compactMap { lexicon.card($0)?.kind })
    var findings = suggestions(in: answer, exercise).filter { suggestion in
      exercise.rules.contains(suggestion.rule) || suggestion.severity == .must
        || (kinds.contains(suggestion.kind) && suggestion.severity >= .should)
    }.map { ExerciseFinding.fires(quote: $0.quote, rule: $0.rule) }
    if ClaimMarker.isPresent(in: answer) { findings.append(.marked) }
    let text = FactText(answer)
    let lost = exercise.facts.filter { !$0.wordings.contains(where: text.says) }
    findings += lost.map { .factLost($0.wordings.first ?? "") }
    for words in exercise.without where text.says(words.text) {
      findings.append(.stillSays(words.text))
    }
    let (words, own) = Self.words(of: answer, beside: exercise.facts)
    if lost.isEmpty, own < Self.leastOwnWords(exercise) { findings.append(.onlyFacts) }
    if words < exercise.words.lowerBound {
      findings.append(.tooShort(words, least: exercise.words.lowerBound))
    }
    if words > exercise.words.upperBound {
      findings.append(.tooLong(words, most: exercise.words.upperBound))
    }
    return findings
  }

  /// Different words that a rewrite needs beside its facts; one where few words do.
  private static func leastOwnWords(_ exercise: Exercise) -> Int {
    exercise.words.lowerBound < 6 ? 1 : 2
  }

  /// Words and numbers, each different one counted at most three times, so that repeating fills
  /// nothing up; and how many different ones are not those of the facts.
  private static func words(
    of text: String, beside facts: [Exercise.Fact]
  ) -> (count: Int, own: Int) {
    let counts = counts(of: text)
    let known = facts.flatMap(\.wordings).reduce(into: [:]) { known, wording in
      known.merge(Self.counts(of: wording)) { first, _ in first }
    }
    let own = counts.keys.count { known[$0] == nil }
    return (counts.values.reduce(0) { $0 + min(3, $1) }, own)
  }

  private static func counts(of text: String) -> [String: Int] {
    let draft = Draft(text)
    return draft.tokens.filter { $0.kind == .word || $0.kind == .number }.reduce(into: [:]) {
      $0[draft.text(at: $1.span).lowercased(), default: 0] += 1
    }
  }

  // MARK: - Finding

  /// Every place must be named, with few words around it; one thing in order may be named with them.
  private mutating func found(_ answer: String, _ exercise: Exercise) -> [ExerciseFinding] {
    let all = suggestions(in: exercise.draft, exercise)
    let places = all.filter { exercise.rules.contains($0.rule) }
    let draft = Draft(exercise.draft)
    var findings: [ExerciseFinding] = []
    var named: Set<Int> = []
    var inOrder: [String] = []
    for part in Self.parts(of: answer, in: draft) {
      let spans = NamedWords.spans(of: part, in: draft)
      let hits = places.indices.filter { index in
        spans.contains { NamedWords.names($0, places[index].span, in: draft) }
      }
      named.formUnion(hits)
      if spans.isEmpty {
        findings.append(.notInDraft(part))
      } else if hits.isEmpty {
        let touched = all.filter { place in spans.contains { $0.overlaps(place.span) } }
        if touched.contains(where: { exercise.rules.contains($0.rule) }) {
          findings.append(.tooWide(part))
        } else if touched.isEmpty {
          inOrder.append(part)
        }
      }
    }
    if inOrder.count > 1 { findings += inOrder.map { .inOrder($0) } }
    let missed = places.count - named.count
    return missed > 0 ? findings + [.missed(missed)] : findings
  }

  /// What was named, between semicolons; between commas too where the draft does not have it so.
  private static func parts(of answer: String, in draft: Draft) -> [String] {
    let parts = answer.split { $0 == ";" || $0.isNewline }.flatMap { part in
      NamedWords.spans(of: String(part), in: draft).isEmpty ? part.split(separator: ",") : [part]
    }
    return parts.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
