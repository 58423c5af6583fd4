import ArgumentParser
import LugasHistory
import LugasReview
import LugasText
import LugasTerminal

/// `lugas history match N FILE|-`: is what was published the text that left the office?
struct HistoryMatchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "match", abstract: HistoryHelp.match.words(.inUse))
  }

  @Argument(help: .words(.draftNumber))
  var number: Int

  @Argument(help: .words(.published), completion: .file())
  var file: String = "-"

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let draft = try HistoryCommand.draft(number)
    guard let publication = Publication(draft) else {
      throw Refusal.history(SignOffWords.nothingOut(number).words(.inUse))
    }
    switch publication.finding(on: try TextFile.draft(file).text) {
    case .same(let isApproved):
      Stream.err(SignOffWords.matches(approved: isApproved).words(.inUse))
    case .sameButBlanks: Stream.err(SignOffWords.matchesButBlanks.words(.inUse))
    case .different(let diff):
      Stream.err(SignOffWords.differs.words(.inUse))
      var screen = Screen.standardOutput(surroundings)
      screen.write(MarkedText.styled(diff, screen.marks(.inUse)), margin: 2, indent: 2)
      throw ExitCode(1)
    }
  }
}
