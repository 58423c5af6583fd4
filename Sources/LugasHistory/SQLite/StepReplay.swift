/// What stands of a draft's decisions once undo and redo are taken into account.
///
/// Rows that follow each other with the same action and the same bulk id are one step. A step after
/// an undo ends the redoing. Notes are no steps.
struct StepReplay {
  /// One row, as far as its effect goes.
  struct Entry {
    let suggestion: String?
    let name: DecisionAction.Name
    let bulk: String?
  }

  private struct Step {
    var turns: [(suggestion: String, name: DecisionAction.Name)]
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
      done[done.count - 1].turns.append((suggestion, entry.name))
      undone.removeAll()
    }
  }

  /// The decision in force on each suggestion that has one.
  var standing: [String: DecisionAction.Name] {
    done.reduce(into: [:]) { standing, step in
      for turn in step.turns { standing[turn.suggestion] = turn.name }
    }
  }
}
