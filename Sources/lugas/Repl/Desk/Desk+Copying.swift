import LugasTerminal

extension Desk {
  /// Sends a text to the clipboard, shows it between plain rules and says what is known of the way:
  /// that it was sent, never that it arrived.
  mutating func hand(_ text: String) {
    let outcome = send(text)
    let isWide = text.split(whereSeparator: \.isNewline).contains {
      DisplayWidth.columns(of: String($0)) > screen.columns
    }
    // Where nothing was surely sent, a screen that folds lines is no place to copy from.
    var file: String?
    if outcome == .nothing || (isWide && outcome == .terminal), !isPrivate {
      file = CopyFile.write(text, in: surroundings.copyFolders)
    }
    printBetweenRules(text, isFolded: isWide && (outcome == .program || file != nil))
    switch outcome {
    case .program: say(CopyPhrase.sent)
    case .terminal: say(CopyPhrase.sentToTerminal)
    case .nothing: say(CopyPhrase.noClipboard)
    }
    if let file { say(CopyPhrase.inFile(file, isFolded: isWide)) }
  }

  private enum Outcome { case program, terminal, nothing }

  private mutating func send(_ text: String) -> Outcome {
    let environment = surroundings.environment
    let way = Clipboard.sequence(for: text, environment: environment) { name in
      Program.path(of: name, environment: environment) != nil
    }
    if case .command(let name, let arguments) = way,
      Program.run(
        name, arguments, input: Clipboard.bytes(of: text, for: name), environment: environment)
    {
      return .program
    }
    // A program that failed leaves the terminal.
    let last = Clipboard.sequence(for: text, environment: environment) { _ in false }
    guard case .escape(let sequence) = last else { return .nothing }
    screen.passThrough(sequence)
    return .terminal
  }

  /// Between plain rules, so that it can be selected by hand as well. Folded at blanks it is easy to
  /// read; unbroken the terminal folds it, and gives it back whole when it is selected.
  mutating func printBetweenRules(_ text: String, isFolded: Bool) {
    let rule = StyledText(String(repeating: "─", count: min(40, screen.columns)))
    screen.write(screen.isSpoken ? StyledText(SpokenPhrase.textBegins.words(language)) : rule)
    let shown = text.last?.isNewline == true ? text.dropLast() : text[...]
    for line in shown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if isFolded {
        screen.write(StyledText(String(line)))
      } else {
        screen.write(unbroken: String(line))
      }
    }
    screen.write(screen.isSpoken ? StyledText(SpokenPhrase.textEnds.words(language)) : rule)
  }
}
