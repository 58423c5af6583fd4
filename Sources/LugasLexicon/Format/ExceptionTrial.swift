/// A rule without one of its own exceptions or conditions, to see whether a sentence misses it.
package struct ExceptionTrial: Sendable {
  /// The rule's name while it is tried.
  package let id: RuleID
  /// What to report when nothing fails, at the exception's place.
  package let problem: LexiconProblem

  /// The trials of a rule.
  static func drafts(of rule: RuleDraft) -> [(rule: RuleDraft, trial: ExceptionTrial)] {
    var trials: [(rule: RuleDraft, trial: ExceptionTrial)] = []
    // The last guard is the rule's own, those before it its pack's.
    for (place, rest) in rule.unless.last?.shortened ?? [] where rule.unless.count > 1 {
      var trial = rule
      trial.unless[rule.unless.count - 1] = rest
      trials.append(
        named(trial, RuleSlip.needlessException(rule.card.id), place, number: trials.count))
    }
    for (place, rest) in rule.when.last?.shortened ?? [] where rule.when.count > 1 {
      var trial = rule
      trial.when[rule.when.count - 1] = rest
      trials.append(
        named(trial, RuleSlip.needlessCondition(rule.card.id), place, number: trials.count))
    }
    return trials
  }

  private static func named(
    _ rule: RuleDraft, _ slip: RuleSlip, _ place: LexiconPlace, number: Int
  ) -> (rule: RuleDraft, trial: ExceptionTrial) {
    var rule = rule
    let id = RuleID("\(rule.card.id)#\(number)")
    let problem = LexiconProblem(
      file: rule.file, place: place,
      slip,
      weight: .warning)
    rule.card = rule.card.renamed(id)
    return (rule, ExceptionTrial(id: id, problem: problem))
  }
}

extension GuardDraft {
  /// The guard without each of the things it tests, one at a time, with the place of that thing.
  var shortened: [(place: LexiconPlace, rest: GuardDraft)] {
    var all: [(place: LexiconPlace, rest: GuardDraft)] = []
    for sort in [\GuardDraft.sentence, \.draft, \.next, \.previous] {
      for (index, placed) in self[keyPath: sort].enumerated() {
        var rest = self
        rest[keyPath: sort].remove(at: index)
        all.append((placed.place, rest))
      }
    }
    for (number, near) in near.enumerated() {
      for (index, placed) in near.patterns.enumerated() {
        var patterns = near.patterns
        patterns.remove(at: index)
        var rest = self
        rest.near[number] = Near(within: near.within, patterns: patterns)
        all.append((placed.place, rest))
      }
    }
    for sort in [\GuardDraft.count, \.before, \.behind] {
      for (index, count) in self[keyPath: sort].enumerated() {
        var rest = self
        rest[keyPath: sort].remove(at: index)
        all.append((count.place, rest))
      }
    }
    for (index, placed) in placedFlags.enumerated() {
      var rest = self
      rest.placedFlags.remove(at: index)
      all.append((placed.place, rest))
    }
    return all
  }
}
