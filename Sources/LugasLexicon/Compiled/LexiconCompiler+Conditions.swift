/// Conditions around a match, each compiled once.
extension LexiconCompiler {
  mutating func guardian(_ draft: GuardDraft, _ rule: RuleDraft) -> [UInt32]? {
    guard draft.testCount > 0 else { return nil }
    let owner = PatternOwner(rule)
    var values: [GuardCode.Sort: [UInt32]] = [:]
    values[.sentence] = draft.sentence.map { UInt32(condition($0, owner)) }
    values[.draft] = draft.draft.map { UInt32(condition($0, owner)) }
    values[.next] = draft.next.compactMap { neighbour($0, owner) }.map { UInt32($0) }
    values[.previous] = draft.previous.compactMap { neighbour($0, owner) }.map { UInt32($0) }
    values[.near] = draft.near.flatMap { near in
      near.patterns.compactMap { neighbour($0, owner) }
        .flatMap { [UInt32(near.within), UInt32($0)] }
    }
    for (sort, counts) in [
      (GuardCode.Sort.count, draft.count), (.before, draft.before), (.behind, draft.behind),
    ] {
      values[sort] = counts.flatMap { count in
        neighbour(count.pattern, owner).map { [UInt32(count.atLeast), UInt32($0)] } ?? []
      }
    }
    return GuardCode.code(flags: draft.flags) { values[$0] ?? [] }
  }

  mutating func condition(_ placed: PlacedPattern, _ owner: PatternOwner) -> Int {
    let key = keyed(placed.pattern, owner)
    if let known = conditionIndexes[key] { return known }
    let index = conditionIndexes.count
    conditionIndexes[key] = index
    add(placed, owner, end: .condition(index))
    return index
  }

  private mutating func neighbour(_ placed: PlacedPattern, _ owner: PatternOwner) -> Int? {
    let key = keyed(placed.pattern, owner)
    if let known = neighbourIndexes[key] { return known }
    guard let index = program(placed, owner, end: nil, CaptureNames([])) else { return nil }
    neighbourIndexes[key] = index
    return index
  }

  /// The same wording names another list, form or lemma in another language.
  private func keyed(_ pattern: Pattern, _ owner: PatternOwner) -> Pattern {
    pattern.dependsOnLanguage
      ? .sequence([.tokens([owner.language.rawValue]), pattern]) : pattern
  }
}
