/// The rules by which a gap is widened. Each widens it by something or says that it does not apply.
extension MendingPass {
  mutating func applyRule() -> Bool {
    let left = neighbour(before: gap.left)
    let right = neighbour(at: gap.right)
    // A line that was not touched keeps its indent and bullet.
    if gapEndsLine { return dropEmptyLine(left, right) }
    return dropEmptyBrackets(left, right)
      || dropMarkAtSentenceStart(left, right)
      || dropBlankBeforeMark(left, right)
      || dropBlankInsideBracket(left, right)
      || dropDoubledMark(left, right)
      || dropDoubledBlank(left, right)
      || dropBullet(left, right)
      || dropEmptyLine(left, right)
  }

  /// `(⟦…⟧)` and `(⟦…⟧.)` go whole; so do quotation marks and `*…*` around nothing.
  private mutating func dropEmptyBrackets(_ left: Neighbour, _ right: Neighbour) -> Bool {
    guard left.canGo, right.canGo, left.mark.isOpening || opensAtLeft(left) else { return false }
    let end = runEnd(at: gap.right) { $0 == .stop }
    let right = neighbour(at: end)
    guard right.canGo else { return false }
    switch (left.mark, right.mark) {
    case (.opening(let close), .closing(let found)) where close == found: break
    case (.twin(let open), .twin(let close)) where open == close: break
    default: return false
    }
    gap.left -= left.length
    gap.right = end + right.length
    gap.lostBlankAtRight = false
    return true
  }

  /// `⟦Berkat …⟧, kasus turun`: the comma that would begin the sentence goes, a lone full stop too.
  private mutating func dropMarkAtSentenceStart(_ left: Neighbour, _ right: Neighbour) -> Bool {
    guard right.canGo, startsSentence || left.mark.isOpening else { return false }
    let end: Int
    switch right.mark {
    case .comma, .colon: end = gap.right + right.length
    case .dash where !left.mark.isOpening: end = gap.right + right.length
    case .stop where !left.mark.isOpening: end = runEnd(at: gap.right) { $0 == .stop }
    default: return false
    }
    let next = neighbour(at: end).mark
    let standsApart = next == .blank || next.isLineEdge
    guard standsApart || right.mark == .comma && next != .other else { return false }
    gap.right = end
    return true
  }

  /// `kasus ⟦…⟧, lalu`: no blank before a comma; but one that the draft had there may stay.
  private mutating func dropBlankBeforeMark(_ left: Neighbour, _ right: Neighbour) -> Bool {
    guard left.mark == .blank, left.canGo else { return false }
    let start = runStart(before: gap.left) { $0 == .blank }
    let before = neighbour(before: start).mark
    guard !before.isLineEdge else { return dropIndent(before, right) }
    if right.mark.isLineEdge {
      gap.left = start
      return true
    }
    let isDoubled = before.isPause && (right.mark.isPause || right.mark == .stop)
    guard isClosingMark(right), isDoubled || !gap.lostBlankAtRight else { return false }
    gap.left = start
    return true
  }

  /// A line that is nothing but its indent loses it.
  private mutating func dropIndent(_ before: Mark, _ right: Neighbour) -> Bool {
    guard right.mark.isLineEdge else { return false }
    gap.left = runStart(before: gap.left) { $0 == .blank }
    return true
  }

  /// `(⟦…⟧ kota)`: no blank behind an opening bracket or at the start of a line.
  private mutating func dropBlankInsideBracket(_ left: Neighbour, _ right: Neighbour) -> Bool {
    guard right.mark == .blank, right.canGo else { return false }
    guard left.mark.isOpening || left.mark.isLineEdge || opensAtLeft(left) else { return false }
    dropBlanksAtRight()
    return true
  }

  /// `turun, ⟦…⟧, lalu`: one comma stays; before a full stop, a bracket or a line end none does.
  private mutating func dropDoubledMark(_ left: Neighbour, _ right: Neighbour) -> Bool {
    if left.mark == .stop, right.mark == .stop, right.canGo {
      gap.right = runEnd(at: gap.right) { $0 == .stop }
      return true
    }
    guard left.mark.isPause else { return false }
    if left.mark == .colon, right.mark == .comma, right.canGo {
      gap.right += right.length
      return true
    }
    let yields =
      right.mark.isPause || right.mark == .stop || right.mark.isClosing
      || right.mark.isLineEdge && left.mark == .comma
    guard yields, left.canGo else { return false }
    gap.left -= left.length
    return true
  }

  /// `kasus ⟦…⟧ turun`: one of the two blanks stays.
  private mutating func dropDoubledBlank(_ left: Neighbour, _ right: Neighbour) -> Bool {
    guard left.mark == .blank, right.mark == .blank, right.canGo else { return false }
    dropBlanksAtRight()
    return true
  }

  /// `- ⟦…⟧` alone on its line loses the bullet too, `1. ⟦…⟧` the number.
  private mutating func dropBullet(_ left: Neighbour, _ right: Neighbour) -> Bool {
    guard left.canGo, right.mark.isLineEdge else { return false }
    let isBullet = left.mark == .bullet || left.mark == .dash || left.mark == .twin("*")
    guard let start = isBullet ? gap.left - left.length : listNumberStart(left) else {
      return false
    }
    let indent = runStart(before: start) { $0 == .blank }
    guard neighbour(before: indent).mark.isLineEdge else { return false }
    gap.left = indent
    return true
  }

  /// Start of the number or letter of a list line whose stop or bracket is at the left.
  private func listNumberStart(_ left: Neighbour) -> Int? {
    guard left.mark == .stop || left.mark == .closing("(") || left.mark == .closing(")") else {
      return nil
    }
    return sentences.listNumberStart(before: gap.left).flatMap { $0 >= floor ? $0 : nil }
  }

  /// A line with nothing left takes its line end along; of the empty lines above and below it the
  /// larger number stays.
  private mutating func dropEmptyLine(_ left: Neighbour, _ right: Neighbour) -> Bool {
    guard left.mark.isLineEdge, right.mark.isLineEdge else { return false }
    let (start, linesAbove) = lineEndsAbove()
    let (end, linesBelow) = lineEndsBelow()
    let isAtEnd = neighbour(at: end).mark == .edge
    if left.mark == .edge || !isAtEnd && linesAbove >= linesBelow {
      guard end > gap.right else { return false }
      gap.right = end
    } else {
      guard start < gap.left else { return false }
      gap.left = start
    }
    return true
  }
}

// MARK: - Questions that the rules ask

extension MendingPass {
  /// True when what stands at the right will stand at the start of a sentence or line.
  var startsSentence: Bool { sentences.begins(at: gap.left, in: reader) }

  private var gapEndsLine: Bool {
    reader.scalar(before: gap.right).map { Mark($0.scalar) == .newline } ?? false
  }

  private mutating func dropBlanksAtRight() {
    gap.right = runEnd(at: gap.right) { $0 == .blank }
    gap.lostBlankAtRight = true
  }

  /// True when a straight quotation mark or `*` at the left opens: a blank or nothing is before it.
  private func opensAtLeft(_ left: Neighbour) -> Bool {
    guard case .twin = left.mark, left.canGo else { return false }
    let before = neighbour(before: gap.left - left.length).mark
    return before == .blank || before.isLineEdge || before.isOpening
  }

  /// True for a mark that follows a word without a blank and is not the start of something else,
  /// such as `.id` or `:)`.
  private func isClosingMark(_ right: Neighbour) -> Bool {
    let end =
      right.mark == .stop
      ? runEnd(at: gap.right) { $0 == .stop } : gap.right + max(1, right.length)
    let next = right.canGo ? neighbour(at: end).mark : .blank
    switch right.mark {
    case .comma, .stop, .closing, .twin: return next != .other
    case .colon: return next == .blank || next.isLineEdge
    default: return false
    }
  }

  private func lineEndsAbove() -> (start: Int, count: Int) {
    var start = gap.left
    var count = 0
    var position = gap.left
    while true {
      let line = runStart(before: position) { $0 == .blank }
      let end = neighbour(before: line)
      guard end.mark == .newline, end.canGo, line - end.length >= floor else {
        return (start, count)
      }
      position = line - end.length
      start = position
      count += 1
    }
  }

  private func lineEndsBelow() -> (end: Int, count: Int) {
    var end = gap.right
    var count = 0
    while true {
      let line = runEnd(at: end) { $0 == .blank }
      let lineEnd = neighbour(at: line)
      guard lineEnd.mark == .newline, lineEnd.canGo, line + lineEnd.length <= ceiling else {
        return (end, count)
      }
      end = line + lineEnd.length
      count += 1
    }
  }
}
