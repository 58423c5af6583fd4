import CEditlineShims
import Glibc

extension EditSession {
  /// libedit's line as it is now.
  var line: [Unicode.Scalar] {
    guard let lineAtHand = unsafe el_wline(editor) else { return [] }
    let (start, end) = unsafe (lineAtHand.pointee.buffer, lineAtHand.pointee.lastchar)
    guard let start = unsafe start, let end = unsafe end else { return [] }
    return unsafe WideString.scalars(start, count: end - start)
  }

  /// The cursor's place in it, in scalars.
  var cursor: Int {
    guard let lineAtHand = unsafe el_wline(editor) else { return 0 }
    let (start, place) = unsafe (lineAtHand.pointee.buffer, lineAtHand.pointee.cursor)
    guard let start = unsafe start, let place = unsafe place else { return 0 }
    return unsafe place - start
  }

  /// Gives libedit its next character: 1 a character, 0 the end of input, -1 an error.
  func nextCharacter(_ character: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    guard let value = nextValue() else { return outcome == nil ? 0 : -1 }
    unsafe character?.pointee = wchar_t(bitPattern: value)
    return 1
  }

  private func nextValue() -> UInt32? {
    if input.isBetweenKeys {
      marks.follow(line)
      if needsSettling { return VirtualKey.settle.rawValue }
      noteChange()
    }
    var step: EditInput.Step? = input.step()
    while true {
      switch step {
      case nil: return nil
      case .character(let value):
        if let key = searchKey(value) { return key }
        return isPlainKey(value) ? noticed(value) : textKey(value)
      case .paste(let bytes):
        pendingPastes.append(bytes)
        return VirtualKey.paste.rawValue
      case .signals(let events):
        guard answer(events) else { return nil }
        step = input.step()
      case .idle(let patience):
        if patience == .forInput, takeRedisplay() { return VirtualKey.redisplay.rawValue }
        step = input.wait(patience)
      }
    }
  }

  private func noteChange() {
    let state = LineState(marks: marks, cursor: cursor)
    changes.note(known, before: state)
    known = state
  }

  /// True when the cursor stands in a stand-in, or one was partly deleted.
  private var needsSettling: Bool {
    !marks.ruins.isEmpty || marks.standIn(around: cursor) != nil
  }

  /// Below U+0300 only the soft hyphen is hidden.
  private func isPlainKey(_ value: UInt32) -> Bool { value < 0x300 && value != 0xAD }

  /// Wide characters and marks go in as text: libedit's own insertion draws them wrongly.
  private func textKey(_ value: UInt32) -> UInt32 {
    pendingTexts.append(Unicode.Scalar(value).map { String($0) } ?? "\u{FFFD}")
    return noticed(VirtualKey.text.rawValue)
  }

  private func noticed(_ value: UInt32) -> UInt32 {
    isDrawnWrong = isDrawnWrong || value == VirtualKey.text.rawValue || hasWideText
    return value
  }

  /// libedit loses columns on lines with wide characters; they are drawn anew when no key waits.
  private func takeRedisplay() -> Bool {
    guard isDrawnWrong, input.isBetweenKeys else { return false }
    isDrawnWrong = false
    return hasWideText
  }

  private var hasWideText: Bool { marks.line.contains { $0.value >= 0x300 } }

  /// Answers signals; false when the read is over.
  private func answer(_ events: UInt32) -> Bool {
    if events & UInt32(LUGAS_EVENT_TERMINATION) != 0 {
      outcome = .terminated(signal: lugas_signals_termination())
      return false
    }
    if events & UInt32(LUGAS_EVENT_CONTINUE) != 0 {
      unsafe lugas_editline_prepare_terminal(editor, false)
      unsafe lugas_editline_prepare_terminal(editor, true)
      write("\u{1B}[?2004h")
      input.push(.redisplay)
    }
    if events & UInt32(LUGAS_EVENT_RESIZE) != 0 { redrawResized() }
    if events & UInt32(LUGAS_EVENT_INTERRUPT) != 0 { input.push(.cancel) }
    return true
  }

  /// The terminal has flowed its rows anew: goes up to where the prompt now begins and draws again.
  private func redrawResized() {
    let columns = Int(lugas_terminal_columns(input.terminal))
    guard columns > 1 else { return }
    let row = CursorRow.row(behind: promptScalars + line[..<cursor], columns: columns)
    write((row > 0 ? "\u{1B}[\(row)A" : "") + "\r\u{1B}[J")
    unsafe el_resize(editor)
    unsafe lugas_editline_refresh(editor)
  }
}

/// Where a cursor stands on a screen of some width.
enum CursorRow {
  /// Rows below the first one after writing `text` from the first column.
  static func row(behind text: [Unicode.Scalar], columns: Int) -> Int {
    var (row, column) = (0, 0)
    for scalar in text {
      switch scalar {
      case "\n": (row, column) = (row + 1, 0)
      case "\t": column = min((column / 8 + 1) * 8, columns)
      default:
        let width = max(0, Int(lugas_locale_columns(scalar.value)))
        if column + width > columns { (row, column) = (row + 1, 0) }
        column += width
      }
    }
    return column >= columns ? row + 1 : row
  }
}
