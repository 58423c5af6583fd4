/// The line being edited at one moment.
struct LineState {
  var marks = LineMarks()
  /// In scalars.
  var cursor = 0
}

/// What undo goes back to: the line before each change, letters typed in a row taken as one.
struct LineChanges {
  private static let limit = 200

  private var states: [LineState] = []
  private var isTyping = false

  /// Notes that `old` became `new`.
  mutating func note(_ old: LineState, before new: LineState) {
    guard old.marks.line != new.marks.line else {
      if old.cursor != new.cursor { isTyping = false }
      return
    }
    let typed = Self.typedLetter(old, new)
    if !(typed && isTyping) { states.append(old) }
    if states.count > Self.limit { states.removeFirst() }
    isTyping = typed
  }

  /// The line before the last change; nil when there is none.
  mutating func takeBack() -> LineState? {
    isTyping = false
    return states.popLast()
  }

  private static func typedLetter(_ old: LineState, _ new: LineState) -> Bool {
    let isOneMore = new.marks.line.count == old.marks.line.count + 1
    guard isOneMore, new.cursor == old.cursor + 1, new.marks.marks.count == old.marks.marks.count
    else { return false }
    return !new.marks.line[old.cursor].properties.isWhitespace
  }
}
