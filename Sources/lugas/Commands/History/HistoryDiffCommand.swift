import ArgumentParser
import LugasHistory
import LugasReview
import LugasTerminal

/// `lugas history diff A [B]`: what a draft's decisions changed, or how the results of two drafts
/// differ, word by word.
struct HistoryDiffCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff", abstract: HistoryHelp.diff.words(.inUse))
  }

  @Argument(help: .words(.draftNumber))
  var number: Int

  @Argument(help: .words(.otherDraft))
  var other: Int?

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let first = try HistoryCommand.draft(number)
    let second = try other.map { try HistoryCommand.draft($0) }
    let old = second == nil ? first.draft.text : try result(of: first)
    let diff = WordDiff(from: old, to: try result(of: second ?? first))
    guard !diff.isEmpty else { return Stream.err(HistoryWords.same.words(.inUse)) }
    Pager.show(surroundings) { screen in
      if let second {
        let heading = HistoryWords.compared(first.number, second.number)
        screen.write(.styled(heading.words(surroundings.language), .heading))
      }
      screen.write(MarkedText.styled(diff, screen.marks(.inUse)), margin: 2, indent: 2)
    }
  }

  /// The text that a draft came to.
  private func result(of draft: RecordedDraft) throws -> String {
    guard let replay = Replay(draft) else {
      throw Refusal.history(HistoryWords.misfit(draft.number).words(.inUse))
    }
    return replay.review.revision.text
  }
}
