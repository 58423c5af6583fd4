import LugasChecking
public import LugasLexicon
import LugasText

/// What a lexicon's sentences leave unproven, and where its rules stand in each other's way.
///
/// It checks every sentence with all rules, and every replacement again, so it runs only when a
/// keeper asks for it.
public struct Coverage {
  /// Something a keeper should look at.
  public struct Finding: Hashable, Sendable {
    /// What it is.
    public let kind: Kind
    /// Where it is, in words.
    public let problem: LexiconProblem
  }

  /// What can be found.
  public enum Kind: CaseIterable, Sendable {
    /// The rule fires on its own replacement.
    case loop
    /// No sentence of its own shows the rule win: another always goes before it.
    case shadowed
    /// Only the order of the files tells which of two rules wins.
    case tie
    /// A replacement makes another rule fire.
    case relapse
    /// An exception or condition that no sentence needs.
    case needless
  }

  private let lexicon: Lexicon
  private let places: RulePlaces
  private var checker: Checker
  private var found: [Finding] = []
  private var ties: [TieKey: Tie] = [:]

  /// A rule ties with rules of one pack: one finding, however many they are.
  private struct TieKey: Hashable {
    let loser: RuleID
    let pack: String
  }

  private struct Tie {
    let winner: RuleID
    let quote: String
    var winners: Set<RuleID>
  }

  /// All findings, by path and place.
  public static func findings(in sources: LexiconSources) -> [Finding] {
    var coverage = Coverage(sources)
    for card in coverage.lexicon.cards { coverage.look(at: card) }
    coverage.tellTies()
    let needless = Coverage.needless(in: sources).map { Finding(kind: .needless, problem: $0) }
    return (coverage.found + needless).sorted { $0.problem < $1.problem }
  }

  private init(_ sources: LexiconSources) {
    lexicon = sources.compiled().0
    places = sources.places()
    checker = Checker(lexicon: lexicon)
  }

  private static func needless(in sources: LexiconSources) -> [LexiconProblem] {
    let (lexicon, trials) = sources.exceptionTrials()
    var test = SelfTest(lexicon: lexicon)
    return trials.compactMap { trial in
      guard let card = lexicon.card(trial.id) else { return nil }
      return test.failures(of: card).isEmpty ? trial.problem : nil
    }
  }

  /// A rule's sentences; a fixed phrase has none and stands for itself.
  private static func probes(of card: RuleCard) -> [String] {
    card.changes.isEmpty ? [card.pattern] : card.changes.map(\.before)
  }

  /// A rule of a campaign is looked at in a campaign.
  private func options(for card: RuleCard) -> CheckOptions {
    CheckOptions(language: card.language, profile: lexicon.mildestProfile(of: card.id))
  }

  private mutating func look(at card: RuleCard) {
    var wins = false
    var blocker: Suggestion?
    var relapses: Set<RuleID> = []
    let options = options(for: card)
    for probe in Coverage.probes(of: card) {
      let draft = Draft(probe)
      let all = checker.check(draft, options: options).suggestions
      wins = wins || all.contains { $0.rule == card.id }
      blocker = blocker ?? all.first { $0.shadowed.contains { $0.rule == card.id } }
      noteTies(all)
      for own in checker.suggestions(of: card.id, in: draft) {
        noteRelapses(of: own, card, in: draft, beside: all, &relapses)
      }
    }
    if !wins, let blocker { noteShadow(card, blocker) }
  }

  private mutating func noteShadow(_ card: RuleCard, _ blocker: Suggestion) {
    note(
      .shadowed, card.id,
      card.changes.isEmpty
        ? .alwaysGivesWay(card.pattern, to: blocker.rule)
        : .neverWins(card.id, blocker: blocker.rule))
  }

  /// Suggestions of the same weight for the same words.
  private mutating func noteTies(_ suggestions: [Suggestion]) {
    for winner in suggestions {
      for loser in winner.shadowed
      where loser.span == winner.span && loser.severity == winner.severity
        && loser.family == winner.family
      {
        let key = TieKey(loser: loser.rule, pack: winner.rule.pack)
        ties[key, default: Tie(winner: winner.rule, quote: winner.quote, winners: [])]
          .winners.insert(winner.rule)
      }
    }
  }

  private mutating func tellTies() {
    for (key, tie) in ties {
      note(
        .tie, key.loser,
        .tie(
          key.loser, tie.winner, quote: tie.quote, others: tie.winners.count - 1, pack: key.pack))
    }
  }

  /// Rules that fire on what a suggestion puts in place, and did not fire there before.
  private mutating func noteRelapses(
    of own: Suggestion, _ card: RuleCard, in draft: Draft, beside all: [Suggestion],
    _ known: inout Set<RuleID>
  ) {
    let before = Set(all.flatMap { [$0.rule] + $0.shadowed.map(\.rule) })
    for replacement in own.replacements
    where !replacement.isEmpty && !ClaimMarker.isPresent(in: replacement) {
      let after = Draft(draft.text(replacing: own.span, with: replacement))
      let place = TextSpan(
        start: own.span.start, end: own.span.start + replacement.utf8.count)
      let again = checker.check(after, options: options(for: card)).suggestions
      for next in again where next.span.overlaps(place) {
        guard next.rule == card.id || !before.contains(next.rule),
          known.insert(next.rule).inserted
        else { continue }
        noteRelapse(of: card, replacement, next)
      }
    }
  }

  private mutating func noteRelapse(
    of card: RuleCard, _ replacement: String, _ next: Suggestion
  ) {
    if next.rule == card.id {
      note(.loop, card.id, .loop(card.id, replacement: replacement))
    } else {
      note(.relapse, card.id, .relapse(replacement: replacement, next.rule))
    }
  }

  private mutating func note(_ kind: Kind, _ rule: RuleID, _ slip: ProofSlip) {
    let weight: LexiconProblem.Weight = kind == .loop ? .error : .warning
    guard let problem = places.problem(with: rule, slip, weight: weight) else { return }
    found.append(Finding(kind: kind, problem: problem))
  }
}

extension Draft {
  fileprivate func text(replacing span: TextSpan, with text: String) -> String {
    String(decoding: bytes[..<span.start], as: UTF8.self) + text
      + String(decoding: bytes[span.end...], as: UTF8.self)
  }
}

extension RuleID {
  /// `language/pack`.
  fileprivate var pack: String {
    description.split(separator: "/").prefix(2).joined(separator: "/")
  }
}
