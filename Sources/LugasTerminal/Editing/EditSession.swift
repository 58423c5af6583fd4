import CEditlineShims
import Glibc

/// The state behind one `LineEditor`: libedit, the decoder in front of it and the marks behind it.
///
/// A class, because libedit's callbacks need one address to come back to.
@safe final class EditSession {
  let editor: OpaquePointer
  var options: LineEditorOptions
  private let searchList: OpaquePointer
  private let isUnicodeLocale: Bool
  var shownPrompt = WideString("")
  /// The prompt of this read.
  private(set) var askedPrompt = ""

  /// How the read ends when not with a line.
  var outcome: LineEvent?
  /// What was typed and pasted, as far as libedit's line is known.
  var marks = LineMarks()
  var input: EditInput
  /// Text that the next virtual key puts in.
  var pendingTexts: [String] = []
  var pendingPastes: [[UInt8]] = []
  var pasteCount = 0
  /// Candidates that the next `list` key shows, and where the cursor then goes back to.
  var candidates: [String] = []
  var savedCursor = 0
  /// The line at the last key.
  var known = LineState()
  var changes = LineChanges()
  /// True when libedit may have lost columns since the last redisplay.
  var isDrawnWrong = false
  var recall: CommandRecall
  /// A search in the commands that is going on.
  var search: CommandSearch?
  /// The line to go back to from a search that was given up.
  var abandoned: LineState?
  /// Writes what belongs above the prompt once more after Ctrl-Z and `fg`.
  var whenContinued: (() -> Void)?
  /// libedit keeps pointers to the names of commands.
  var commandNames: [WideString] = []

  init(
    program: String, input: Int32, output: Int32, options: LineEditorOptions
  ) throws(LineEditorError) {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    let terminal = unsafe getenv("TERM").map { unsafe String(cString: $0) } ?? ""
    guard !["", "dumb"].contains(terminal) else { throw .dumbTerminal }
    let locale = lugas_locale_prepare()
    guard locale != LUGAS_LOCALE_NONE else { throw .noUnicodeLocale }
    let wake = lugas_signals_watch()
    guard wake >= 0, lugas_guard_arm(input, output) == 0 else { throw .unavailable }
    guard let list = unsafe history_winit() else { throw .unavailable }
    guard let editor = unsafe lugas_editline_open(program, input, output) else {
      unsafe history_wend(list)
      lugas_guard_disarm()
      throw .unavailable
    }
    unsafe self.editor = editor
    unsafe searchList = list
    self.options = options
    self.input = EditInput(terminal: input, wake: wake)
    isUnicodeLocale = locale == LUGAS_LOCALE_UNICODE
    recall = CommandRecall(options.commandHistory?.entries() ?? [])
    configure()
  }

  /// Ends libedit and gives the terminal back.
  func close() {
    unsafe lugas_editline_close(editor)
    unsafe history_wend(searchList)
    lugas_guard_disarm()
  }

  private func configure() {
    unsafe lugas_editline_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    unsafe lugas_editline_set_signals(editor, false)
    unsafe lugas_editline_set_keymap(editor, "emacs")
    unsafe lugas_editline_set_prompt(
      editor, { editor in unsafe EditSession.of(editor).shownPrompt.pointer }, 1)
    unsafe lugas_editline_set_reader(
      editor, { editor, character in unsafe EditSession.of(editor).nextCharacter(character) })
    unsafe lugas_history_set_size(searchList, 500)
    unsafe lugas_editline_set_history(editor, searchList)
    recall.commands.forEach(enterIntoSearchList)
    configureTerminal()
    // The officer's file first, so that our keys stay ours.
    if options.editrc { unsafe el_source(editor, nil) }
    unsafe lugas_editline_set_editing(editor, true)
    bindKeys()
    // From now on keys typed ahead are kept and not shown.
    resume()
  }

  private func configureTerminal() {
    // While editing, Ctrl-C, Ctrl-Z, Ctrl-S and CR are bytes.
    for mode in ["-isig", "-icrnl", "-inlcr", "-ixon"] {
      unsafe lugas_editline_set_mode(editor, "-d", mode)
    }
    // Between reads type-ahead survives unseen, and Ctrl-C is a signal.
    for mode in ["-icanon", "-echo", "-icrnl", "-inlcr", "-ixon"] {
      unsafe lugas_editline_set_mode(editor, "-x", mode)
    }
    // libedit draws wrapped lines wrongly with the terminal's insert and delete capabilities.
    for capability in ["ic", "IC", "im", "ei", "dc", "DC", "dm", "ed"] {
      unsafe lugas_editline_set_capability(editor, capability, "")
    }
  }

  /// The session that owns `editor`.
  static func of(_ editor: OpaquePointer?) -> EditSession {
    let owner = unsafe lugas_editline_owner(editor)
    guard let owner = unsafe owner else { preconditionFailure("an editor has an owner") }
    return unsafe Unmanaged<EditSession>.fromOpaque(owner).takeUnretainedValue()
  }

  // MARK: Reading

  func read(prompt: String, initial: String) -> LineEvent {
    begin(prompt: prompt, initial: initial)
    defer { finish() }
    var count: Int32 = 0
    let line = unsafe el_wgets(editor, &count)
    if let outcome {
      if case .terminated = outcome {
        write("\r\n")
        lugas_guard_restore()
      }
      return outcome
    }
    guard let line = unsafe line, count > 0 else {
      write("\r\n")
      return .endOfInput
    }
    var scalars = unsafe WideString.scalars(line, count: Int(count))
    if scalars.last == "\n" { scalars.removeLast() }
    marks.follow(scalars)
    return .line(marks.entered)
  }

  private func begin(prompt: String, initial: String) {
    askedPrompt = prompt
    shownPrompt = WideString(decorated(prompt))
    (search, abandoned) = (nil, nil)
    outcome = nil
    marks = LineMarks()
    pasteCount = 0
    known = LineState()
    changes = LineChanges()
    isDrawnWrong = false
    pendingPastes = []
    pendingTexts = []
    recall.rewind()
    input.restart()
    if !initial.isEmpty {
      pendingTexts = [initial]
      input.push(.text)
    }
    lugas_signals_set_waiting(true)
    // libedit prints the prompt before it changes modes; a key pressed in between would be eaten.
    unsafe lugas_editline_prepare_terminal(editor, true)
    write("\u{1B}[?2004h")
  }

  private func finish() {
    write("\u{1B}[?2004l")
    lugas_signals_set_waiting(false)
  }

  /// The prompt as libedit takes it: nothing between two U+0001 is counted as columns.
  func decorated(_ prompt: String) -> String {
    let visible = Sanitiser.visible(prompt)
    let text = isUnicodeLocale ? visible : PlainPrompt.ascii(visible)
    return options.boldPrompt ? "\u{1}\u{1B}[1m\u{1}\(text)\u{1}\u{1B}[0m\u{1}" : text
  }

  /// The columns-free scalars of the prompt, for counting rows.
  var promptScalars: [Unicode.Scalar] {
    unsafe WideString.scalars(shownPrompt.pointer, count: wcslen(shownPrompt.pointer))
      .split(separator: "\u{1}", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part in index % 2 == 0 ? Array(part) : [] }
  }

  /// Writes to the terminal, in order with libedit's own output.
  func write(_ text: String) {
    let bytes = Array(text.utf8)
    unsafe bytes.withUnsafeBytes { unsafe lugas_editline_write(editor, $0.baseAddress, $0.count) }
  }

  func remember(_ line: String) {
    let command = String(line.reversed().drop { $0.isWhitespace }.reversed())
    guard command.hasPrefix("/") else { return }
    recall.add(command)
    enterIntoSearchList(command)
    options.commandHistory?.append(command)
  }

  private func enterIntoSearchList(_ command: String) {
    unsafe WideString.lend(command) { unsafe _ = lugas_history_enter(searchList, $0) }
  }

  // MARK: The terminal for others

  /// Gives the terminal back as it was found.
  func release() {
    write("\u{1B}[?2004l")
    unsafe lugas_editline_prepare_terminal(editor, false)
    lugas_guard_restore()
  }

  /// Takes the modes between two reads again.
  func resume() {
    unsafe lugas_editline_prepare_terminal(editor, true)
    unsafe lugas_editline_prepare_terminal(editor, false)
  }
}
