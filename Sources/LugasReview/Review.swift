public import LugasChecking
public import LugasText

/// One pass of decisions over one draft: a value, changed only by actions.
///
/// A rejected suggestion makes room for those it had pushed aside: each `shadowed` one that overlaps
/// no entry still in force comes up with the next free number. It goes away again when the rejection
/// is taken back.
public struct Review: Sendable {
  /// The draft.
  public let draft: Draft
  /// The suggestions that do not depend on another's rejection, by span; number is index plus one.
  private(set) var firsts: [ReviewEntry]
  /// Those that came up at least once, by number; their numbers follow those of `firsts`.
  private(set) var latecomers: [ReviewEntry] = []
  /// All pushed-aside suggestions.
  private(set) var shadows: Shadows
  private(set) var done: [ReviewChange] = []
  private(set) var undone: [ReviewChange] = []
  /// Every action that changed something, oldest first.
  public private(set) var transitions: [ReviewTransition] = []

  /// Starts a review; suggestions get the numbers 1, 2, 3, … in order of their spans.
  ///
  /// - Precondition: the suggestions do not overlap and lie inside the draft.
  public init(draft: Draft, suggestions: [Suggestion]) {
    self.draft = draft
    let sorted = suggestions.sorted { $0.span < $1.span }
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      precondition(!left.span.overlaps(right.span), "the suggestions of a review must not overlap")
    }
    let end = sorted.last?.span.end ?? 0
    precondition(end <= draft.bytes.count, "a suggestion must lie inside the draft")
    firsts = sorted.enumerated().map { ReviewEntry(number: $0.offset + 1, suggestion: $0.element) }
    shadows = Shadows(of: sorted)
  }

  /// Starts a review of a checked draft.
  public init(_ checked: CheckedDraft) {
    self.init(draft: checked.draft, suggestions: checked.suggestions)
  }

  /// True when there is a step to take back.
  public var canUndo: Bool { !done.isEmpty }
  /// True when there is an undone step to take again.
  public var canRedo: Bool { !undone.isEmpty }

  /// Steps that can be taken back.
  public var stepCount: Int { done.count }

  /// Does an action and says what it changed.
  ///
  /// - Throws: the reason when it cannot be done; the review is then as it was.
  @discardableResult
  public mutating func apply(_ action: ReviewAction) throws(ReviewError) -> ReviewChange {
    let change =
      switch action {
      case .decide(let numbers, let decision): try decide(numbers, decision)
      case .note(let number, let text): try setNote(text, on: number)
      case .undo: try undo()
      case .redo: try redo()
      }
    if let transition = change.transition { transitions.append(transition) }
    return change
  }

  private mutating func decide(
    _ numbers: [Int], _ decision: Decision
  ) throws(ReviewError) -> ReviewChange {
    let numbers = Set(numbers).sorted()
    var turns: [ReviewChange.Turn] = []
    for number in numbers {
      let entry = try entryUp(number)
      try entry.check(decision)
      if entry.decision != decision {
        turns.append(.init(number: number, before: entry.decision, after: decision))
      }
    }
    guard !turns.isEmpty else { return .none }
    var changed = self
    for turn in turns { changed.set(turn.after, on: turn.number) }
    let (cameUp, wentAway) = try changed.settleShadows(after: turns)
    let change = ReviewChange(
      turns: turns, cameUp: cameUp, wentAway: wentAway,
      transition: ReviewTransition(verb: .decide, numbers: turns.map(\.number), decision: decision))
    changed.done.append(change)
    changed.undone.removeAll()
    self = changed
    return change
  }

  private mutating func setNote(
    _ text: String, on number: Int
  ) throws(ReviewError) -> ReviewChange {
    let note = text.isEmpty ? nil : text
    guard try entryUp(number).note != note else { return .none }
    change(number) { $0.note = note }
    return ReviewChange(
      transition: ReviewTransition(verb: .note, numbers: [number], note: text))
  }

  private mutating func undo() throws(ReviewError) -> ReviewChange {
    guard let step = done.popLast() else { throw ReviewError(.nothingToUndo) }
    undone.append(step)
    return replay(step.reversed, as: .undo)
  }

  private mutating func redo() throws(ReviewError) -> ReviewChange {
    guard let step = undone.popLast() else { throw ReviewError(.nothingToRedo) }
    done.append(step)
    return replay(step, as: .redo)
  }

  private mutating func replay(
    _ step: ReviewChange, as verb: ReviewTransition.Verb
  ) -> ReviewChange {
    for turn in step.turns { set(turn.after, on: turn.number) }
    for number in step.wentAway { shadows.lower(number) }
    for number in step.cameUp { shadows.raise(number) }
    return ReviewChange(
      turns: step.turns, cameUp: step.cameUp, wentAway: step.wentAway,
      transition: ReviewTransition(verb: verb, numbers: step.turns.map(\.number)))
  }
}

// MARK: - Entries

extension Review {
  /// The suggestions that are up, in order of their spans, then numbers; rejected ones included.
  ///
  /// - Complexity: O(entries) when a rejected suggestion made room for others, else O(1).
  public var entries: [ReviewEntry] {
    guard !shadows.up.isEmpty else { return firsts }
    let raised = shadows.up.map { latecomers[$0 - firsts.count - 1] }
    return (firsts + raised).sorted { ($0.span, $0.number) < ($1.span, $1.number) }
  }

  /// The entry with that number; nil when there is none or it is not up now.
  public func entry(_ number: Int) -> ReviewEntry? {
    if firsts.indices.contains(number - 1) { return firsts[number - 1] }
    return shadows.isUp(number) ? latecomers[number - firsts.count - 1] : nil
  }

  func entryUp(_ number: Int) throws(ReviewError) -> ReviewEntry {
    guard let entry = entry(number) else { throw ReviewError(.noSuchSuggestion(number)) }
    return entry
  }

  private mutating func set(_ decision: Decision?, on number: Int) {
    change(number) { $0.decision = decision }
  }

  private mutating func change(_ number: Int, _ body: (inout ReviewEntry) -> Void) {
    if number <= firsts.count {
      body(&firsts[number - 1])
    } else {
      body(&latecomers[number - firsts.count - 1])
    }
  }
}

// MARK: - Pushed-aside suggestions

extension Review {
  /// Brings up and takes away pushed-aside suggestions as the decisions ask.
  ///
  /// - Throws: `overlapsAccepted` when an accepted one would have to go away.
  private mutating func settleShadows(
    after turns: [ReviewChange.Turn]
  ) throws(ReviewError) -> (cameUp: [Int], wentAway: [Int]) {
    let forceChanged = turns.contains {
      ($0.before?.kind == .reject) != ($0.after?.kind == .reject)
    }
    guard forceChanged, !shadows.isEmpty else { return ([], []) }
    let standing = shadows.standing(firsts: firsts, latecomers: latecomers)
    let before = Set(shadows.up)
    var cameUp: [Int] = []
    for index in standing {
      let number = number(ofShadow: index)
      if !before.contains(number) { cameUp.append(number) }
    }
    let after = Set(standing.map { number(ofShadow: $0) })
    let wentAway = shadows.up.filter { !after.contains($0) }
    if let lost = wentAway.first(where: { latecomers[$0 - firsts.count - 1].replacement != nil }) {
      let span = latecomers[lost - firsts.count - 1].span
      let winner = turns.first { entry($0.number)?.span.overlaps(span) ?? false } ?? turns[0]
      throw ReviewError(.overlapsAccepted(number: winner.number, accepted: lost))
    }
    for number in wentAway { shadows.lower(number) }
    for number in cameUp { shadows.raise(number) }
    return (cameUp.sorted(), wentAway.sorted())
  }

  /// The number of a pushed-aside suggestion; the next free one when it never came up.
  private mutating func number(ofShadow index: Int) -> Int {
    if let number = shadows.number(of: index) { return number }
    let number = firsts.count + latecomers.count + 1
    latecomers.append(ReviewEntry(number: number, suggestion: shadows.suggestions[index]))
    shadows.give(number, to: index)
    return number
  }
}
