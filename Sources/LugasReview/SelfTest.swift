import LugasChecking
public import LugasLexicon
import LugasText

/// Runs the example sentences of rules through the whole path: check, accept, revise.
///
/// It stands here, behind checking and revising, because a `changes` line shows the sentence after
/// the first replacement with its mending; the lexicon room alone could not tell.
public struct SelfTest {
  private let lexicon: Lexicon
  private var checker: Checker

  /// A test of a lexicon's rules.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    checker = Checker(lexicon: lexicon)
  }

  /// A sentence that did not do what its rule says.
  public struct Failure: Hashable, Sendable {
    /// The rule.
    public let rule: RuleID
    /// What happened instead.
    public let slip: ProofSlip
  }

  /// The failures of all sentences of all rules, in order.
  public mutating func failures() -> [Failure] { lexicon.cards.flatMap { failures(of: $0) } }

  /// The problems of all signals' sentences.
  mutating func problems(of sentences: [SignalSentence]) -> [LexiconProblem] {
    sentences.compactMap { sentence in
      let shows = checker.shows(
        sentence.signal, in: Draft(sentence.text), language: sentence.language)
      return shows == sentence.mustShow ? nil : sentence.problem()
    }
  }

  /// The failures of a rule's sentences.
  mutating func failures(of card: RuleCard) -> [Failure] {
    let changes = card.changes.compactMap { failure(of: $0, card) }
    let keeps = card.keeps.compactMap { failure(ofKept: $0, card) }
    return (changes + keeps).map { Failure(rule: card.id, slip: $0) }
  }

  private mutating func failure(of example: ChangeExample, _ card: RuleCard) -> ProofSlip? {
    let draft = Draft(example.before)
    let found = checker.suggestions(of: card.id, in: draft)
    let marked = TextSpan(start: example.marked.lowerBound, end: example.marked.upperBound)
    guard let suggestion = found.first else {
      return .silent(card.id, sentence: example.before)
    }
    guard found.count == 1, suggestion.span == marked else {
      return .elsewhere(
        card.id, quotes: found.map(\.quote), wanted: draft.text(at: marked),
        sentence: example.before)
    }
    guard let after = example.after else { return nil }
    let checked = CheckedDraft(draft: draft, language: .id, suggestions: found)
    let text = Revision.whole(of: checked).text
    return text == after ? nil : .otherText(card.id, text: text, wanted: after)
  }

  private mutating func failure(ofKept sentence: String, _ card: RuleCard) -> ProofSlip? {
    let found = checker.suggestions(of: card.id, in: Draft(sentence))
    guard let suggestion = found.first else { return nil }
    return .notKept(card.id, quote: suggestion.quote, sentence: sentence)
  }
}

/// A lexicon in force: compiled, its packs' own sentences passed.
public struct ProvenLexicon: Sendable {
  /// The lexicon without the packs that failed.
  public let lexicon: Lexicon
  /// Everything found wrong, by path and place.
  public let problems: [LexiconProblem]

  /// Takes a lexicon whose sentences were run before.
  public init(proven lexicon: Lexicon) {
    self.lexicon = lexicon
    problems = []
  }

  /// Compiles sources and runs all sentences; a file whose own sentences fail is left out (law 9).
  ///
  /// What it took the place of in an earlier folder is in force again, and is tested too.
  public init(sources: LexiconSources) {
    var (lexicon, problems) = sources.compiled()
    problems += sources.problems
    var test = SelfTest(lexicon: lexicon)
    problems += test.problems(of: sources.signalSentences)
    let places = sources.places()
    var failed: Set<String> = []
    while true {
      let found = test.failures().compactMap {
        places.problem(with: $0.rule, $0.slip, outside: failed)
      }
      guard !found.isEmpty else { break }
      problems += found
      failed.formUnion(found.map(\.path))
      lexicon = sources.compiled(leavingOut: failed).0
      test = SelfTest(lexicon: lexicon)
    }
    self.lexicon = lexicon
    self.problems = problems.sorted()
  }
}
