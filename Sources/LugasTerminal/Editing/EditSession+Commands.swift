import CEditlineShims
import Glibc

/// What libedit does after a command.
enum Answer {
  static let done = UInt8(CC_NORM)
  static let moved = UInt8(CC_CURSOR)
  static let changed = UInt8(CC_REFRESH)
  static let redraw = UInt8(CC_REDISPLAY)
  static let end = UInt8(CC_EOF)
  static let beep = UInt8(CC_ERROR)
}

extension EditSession {
  /// Moves the cursor to `position`.
  func move(to position: Int) {
    unsafe el_cursor(editor, Int32(position - cursor))
  }

  /// Deletes a range; the cursor ends where it began.
  func delete(_ range: Range<Int>) {
    move(to: range.upperBound)
    unsafe el_deletestr(editor, Int32(range.count))
  }

  /// Puts text in at the cursor; false when libedit has no room.
  @discardableResult
  func insert(_ text: String) -> Bool {
    if text.isEmpty { return true }
    return unsafe WideString.lend(text) { unsafe el_winsertstr(editor, $0) } == 0
  }

  private func insertMarked(_ shown: String, for hidden: String?, isPasted: Bool) -> Bool {
    marks.follow(line)
    let place = cursor
    guard insert(shown) else { return false }
    marks.insert(Array(shown.unicodeScalars), at: place, for: hidden, isPasted: isPasted)
    return true
  }

  // MARK: Text

  /// Puts in what one paste brought: short ones as they are, others by a stand-in.
  func putPaste() -> UInt8 {
    guard !pendingPastes.isEmpty else { return Answer.beep }
    let text = PasteText.normalised(pendingPastes.removeFirst())
    guard !text.isEmpty else { return Answer.done }
    if let line = PasteText.inline(text) {
      return insertMarked(line, for: nil, isPasted: true) ? Answer.redraw : Answer.beep
    }
    pasteCount += 1
    let label = options.labels.paste(pasteCount, PasteText.lineCount(of: text), text.count)
    let shown = label.isEmpty ? "[\(pasteCount)]" : Sanitiser.visible(label)
    return insertMarked(shown, for: text, isPasted: true) ? Answer.changed : Answer.beep
  }

  /// Puts in typed text; hidden characters are shown by their names.
  func putText() -> UInt8 {
    guard !pendingTexts.isEmpty else { return Answer.beep }
    var plain = ""
    for scalar in pendingTexts.removeFirst().unicodeScalars {
      if Sanitiser.isAlwaysHidden(scalar) || scalar == "\t" {
        insert(plain)
        plain = ""
        _ = insertMarked(Sanitiser.name(of: scalar), for: String(scalar), isPasted: false)
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    return insert(plain) ? Answer.changed : Answer.beep
  }

  func putNewline() -> UInt8 {
    insert("\n") ? Answer.changed : Answer.beep
  }

  /// Deletes what is left of broken stand-ins and takes the cursor out of whole ones.
  func settle() -> UInt8 {
    for ruin in marks.ruins.reversed() { delete(ruin) }
    if let mark = marks.standIn(around: cursor) {
      let cameFromLeft = known.cursor <= mark.range.lowerBound
      move(to: cameFromLeft ? mark.range.upperBound : mark.range.lowerBound)
    }
    return Answer.changed
  }

  // MARK: Characters

  /// Where the character, or the stand-in, before the cursor begins.
  private var previousPosition: Int? {
    let place = cursor
    guard place > 0 else { return nil }
    if let mark = marks.standIn(endingAt: place) { return mark.range.lowerBound }
    let last = String(line[..<place]).last
    return place - (last?.unicodeScalars.count ?? 1)
  }

  /// Where the character, or the stand-in, behind the cursor ends.
  private var nextPosition: Int? {
    let (scalars, place) = (line, cursor)
    guard place < scalars.count else { return nil }
    if let mark = marks.standIn(startingAt: place) { return mark.range.upperBound }
    let first = String(scalars[place...]).first
    return place + (first?.unicodeScalars.count ?? 1)
  }

  func goLeft() -> UInt8 {
    guard let place = previousPosition else { return Answer.beep }
    move(to: place)
    return Answer.moved
  }

  func goRight() -> UInt8 {
    guard let place = nextPosition else { return Answer.beep }
    move(to: place)
    return Answer.moved
  }

  func deleteBackward() -> UInt8 {
    guard let place = previousPosition else { return Answer.beep }
    delete(place..<cursor)
    return Answer.changed
  }

  func deleteForward() -> UInt8 {
    guard let place = nextPosition else { return Answer.beep }
    delete(cursor..<place)
    return Answer.changed
  }

  /// Ctrl-D: the end of input on an empty line, else deletes forward.
  func deleteOrEnd() -> UInt8 {
    line.isEmpty ? Answer.end : deleteForward()
  }

  // MARK: Lines

  func goUp() -> UInt8 {
    let before = line[..<cursor]
    guard let lineEnd = before.lastIndex(of: "\n") else {
      guard let command = recall.older(than: String(line)) else { return Answer.beep }
      return replaceLine(with: command)
    }
    let column = cursor - lineEnd - 1
    let start = before[..<lineEnd].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    move(to: min(start + column, lineEnd))
    return Answer.moved
  }

  func goDown() -> UInt8 {
    let scalars = line
    guard let lineEnd = scalars[cursor...].firstIndex(of: "\n") else {
      guard let command = recall.newer() else { return Answer.beep }
      return replaceLine(with: command)
    }
    let start = scalars[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let nextEnd = scalars[(lineEnd + 1)...].firstIndex(of: "\n") ?? scalars.count
    move(to: min(lineEnd + 1 + cursor - start, nextEnd))
    return Answer.moved
  }

  private func replaceLine(with text: String) -> UInt8 {
    delete(0..<line.count)
    pendingTexts.append(text)
    return putText()
  }

  /// Takes back the last change; a whole paste is one.
  func undo() -> UInt8 {
    guard let state = changes.takeBack() else { return Answer.beep }
    delete(0..<line.count)
    insert(String(state.marks.line))
    move(to: state.cursor)
    marks = state.marks
    known = state
    return Answer.redraw
  }

  // MARK: Ways out

  /// Ctrl-C: shows that the line is dropped, and ends the read.
  func cancel() -> UInt8 {
    outcome = .cancelled
    move(to: line.count)
    insert("^C")
    input.pushEnter()
    return Answer.changed
  }

  /// Ctrl-X Ctrl-E: ends the read, so that the line can go on in another editor.
  func editElsewhere() -> UInt8 {
    marks.follow(line)
    outcome = .edit(marks.entered)
    move(to: line.count)
    input.pushEnter()
    return Answer.moved
  }

  /// Ctrl-Z: the shell gets its terminal, and we get it again when it wakes us.
  func suspend() -> UInt8 {
    write("\r\n")
    release()
    lugas_signals_suspend()
    whenContinued?()
    unsafe lugas_editline_prepare_terminal(editor, true)
    write("\u{1B}[?2004h")
    _ = lugas_signals_take_events()
    unsafe el_resize(editor)
    unsafe lugas_editline_refresh(editor)
    return Answer.done
  }
}
