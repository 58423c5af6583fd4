import Foundation
import LugasChecking
import LugasHistory
import LugasLexicon
import LugasTerminal

extension Desk {
  /// A desk on this process's terminal.
  static func onTerminal(
    _ surroundings: Surroundings, _ lexicon: Lexicon
  ) throws -> Desk {
    var desk = Desk(
      surroundings: surroundings, lexicon: lexicon,
      pipeline: Pipeline(
        lexicon: lexicon, options: CheckOptions(), language: surroundings.language,
        threshold: .consider),
      screen: .terminal(surroundings), keyboard: keyboard(surroundings, lexicon),
      ledger: ledger(surroundings, lexicon), language: surroundings.language,
      holds: DraftHolds(path: surroundings.draftHoldsPath))
    desk.useSettings()
    return desk
  }

  /// The line editor, or plain lines where there can be none.
  static func keyboard(
    _ surroundings: Surroundings, _ lexicon: Lexicon
  ) -> any Keyboard {
    // A line editor paints its line anew, which a screen reader reads out again.
    guard !surroundings.settings.isAccessible else { return PlainKeyboard() }
    let options = LineEditorOptions(
      labels: EditorKeyboard.labels(surroundings.language),
      commandHistory: CommandHistory(path: surroundings.commandHistoryPath),
      completions: { line, cursor in
        CommandTable.completions(line, cursor, lexicon: lexicon)
      })
    do throws(LineEditorError) {
      return try EditorKeyboard(options: options)
    } catch {
      return PlainKeyboard()
    }
  }

  /// The history of a session that begins.
  static func ledger(_ surroundings: Surroundings, _ lexicon: Lexicon) -> Ledger {
    let session = NewSession(
      officer: surroundings.officer, language: surroundings.language.rawValue,
      lexicon: LexiconStamp(contentHash: lexicon.contentHash, ruleCount: lexicon.ruleCount),
      programVersion: Lugas.version, kind: .repl)
    return Ledger(session: session) { () throws(HistoryError) in
      try SQLiteHistory.open(
        surroundings.historyPath, now: surroundings.now, random: surroundings.random)
    }
  }
}
