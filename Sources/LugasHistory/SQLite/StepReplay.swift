/// What stands of a draft's decisions once undo and redo are taken into account.
///
/// Rows that follow each other with the same action and the same bulk id are one step. A step after
/// an undo ends the redoing. Notes are no steps.
struct StepReplay {
  /// One row, as far as its effect goes.
  struct Entry {
    /// The id of the decision; empty where nobody asks for it.
    var decision = ""
    let suggestion: String?
    let name: DecisionAction.Name
    let bulk: String?
  }

  /// A decision on one suggestion.
  struct Turn {
    let decision: String
    let suggestion: String
    let name: DecisionAction.Name
  }

  private struct Step {
    var turns: [Turn]
  }

  private var done: [Step] = []
  private var undone: [Step] = []

  /// Replays the rows of one draft in order.
  init(_ entries: [Entry]) {
    var last: Entry?
    for entry in entries where entry.name != .note {
      let joins = entry.bulk != nil && entry.bulk == last?.bulk && entry.name == last?.name
      take(entry, joins: joins)
      last = entry
    }
  }

  private mutating func take(_ entry: Entry, joins: Bool) {
    switch entry.name {
    case .undo:
      if !joins, let step = done.popLast() { undone.append(step) }
    case .redo:
      if !joins, let step = undone.popLast() { done.append(step) }
    case .accept, .reject, .edit, .skip, .source, .note:
      guard let suggestion = entry.suggestion else { return }
      if !joins || done.isEmpty { done.append(Step(turns: [])) }
      done[done.count - 1].turns.append(
        Turn(decision: entry.decision, suggestion: suggestion, name: entry.name))
      undone.removeAll()
    }
  }

  /// The decision in force on each suggestion that has one.
  var standing: [String: DecisionAction.Name] { turns.mapValues(\.name) }

  /// The turn in force on each suggestion that has one.
  var turns: [String: Turn] {
    done.reduce(into: [:]) { turns, step in
      for turn in step.turns { turns[turn.suggestion] = turn }
    }
  }
}
