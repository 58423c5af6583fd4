import ArgumentParser
import LugasHistory

/// `lugas history note N TEXT`: a reader's note on a draft, with who wrote it and when.
struct HistoryNoteCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "note", abstract: HistoryHelp.note.words(.inUse))
  }

  @Argument(help: .words(.draftNumber))
  var number: Int

  @Argument(help: .words(.noteText))
  var text: [String]

  func validate() throws {
    let isBlank = text.joined().allSatisfy(\.isWhitespace)
    if isBlank { throw ValidationError(HistorySlip.emptyNote) }
  }

  func run() throws {
    let draft = try HistoryCommand.draft(number)
    let text = text.joined(separator: " ")
    try HistoryCommand.withReading { store, session, officer throws(HistoryError) in
      try store.recordNote(text, on: .draft(draft.id), officer: officer, in: session)
    }
    Stream.err(LoopPhrase.draftNoteSaved.words(.inUse))
    Stream.err(RecordWords.accountNames.words(.inUse))
  }
}
