import ArgumentParser
import LugasHistory
import LugasReview

/// `lugas history approve N`: another person's yes to the text as it is now.
struct HistoryApproveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "approve", abstract: HistoryHelp.approve.words(.inUse))
  }

  @Argument(help: .words(.draftNumber))
  var number: Int

  @Option(help: .words(.signOffNote))
  var note: String?

  func run() throws {
    try SignOffJudgement(number: number, note: note).take(.approve)
    Stream.err(SignOffWords.approved(number).words(.inUse))
  }
}

/// `lugas history return N --note TEXT`: another person's no, with what is to be done.
struct HistoryReturnCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "return", abstract: HistoryHelp.giveBack.words(.inUse))
  }

  @Argument(help: .words(.draftNumber))
  var number: Int

  @Option(help: .words(.signOffNote))
  var note: String

  func validate() throws {
    if note.allSatisfy(\.isWhitespace) {
      throw ValidationError(SignOffWords.noteNeeded.words(.inUse))
    }
  }

  func run() throws {
    try SignOffJudgement(number: number, note: note).take(.return)
    Stream.err(SignOffWords.returned(number).words(.inUse))
  }
}

/// `lugas history look N`: another person has seen an emergency copy.
struct HistoryLookCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "look", abstract: HistoryHelp.look.words(.inUse))
  }

  @Argument(help: .words(.draftNumber))
  var number: Int

  @Option(help: .words(.signOffNote))
  var note: String?

  func run() throws {
    try SignOffJudgement(number: number, note: note).take(.look)
    Stream.err(SignOffWords.looked(number).words(.inUse))
  }
}

/// One step of a sign-off by the account that runs the program.
private struct SignOffJudgement {
  let number: Int
  let note: String?

  func take(_ step: SignOffStep) throws {
    let surroundings = Surroundings.ofProcess()
    guard try HistoryCommand.settings(surroundings).hasSignOff else {
      throw Refusal.policy(SignOffWords.isOff.words(.inUse))
    }
    let draft = try HistoryCommand.draft(number)
    let signOff = SignOff(draft, text: Replay(draft)?.review.revision.text)
    let officer = surroundings.officer
    let obstacle =
      step == .look
      ? signOff.obstacleToLooking(by: officer) : signOff.obstacleToJudging(by: officer)
    if let obstacle { throw Refusal.policy(SignOffWords.obstacle(obstacle).words(.inUse)) }
    let revision =
      step == .look ? signOff.unseenEmergencies.last?.revision : signOff.submitted
    guard let revision else { return }
    try HistoryCommand.withReading { store, session, officer throws(HistoryError) in
      try store.recordSignOff(step, of: revision, officer: officer, note: note, in: session)
    }
    Stream.err(RecordWords.accountNames.words(.inUse))
  }
}

/// `lugas history queue`: what waits for somebody else.
struct HistoryQueueCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "queue", abstract: HistoryHelp.queue.words(.inUse))
  }

  func run() throws {
    var lines: [String] = []
    let isThere = try HistoryCommand.withStore { store, _, _ throws(HistoryError) in
      var filter = DraftFilter()
      (filter.hasSignOffs, filter.order) = (true, .oldest)
      for summary in try store.list(filter) {
        guard let draft = try store.draft(summary.number) else { continue }
        let signOff = SignOff(draft, text: Replay(draft)?.review.revision.text)
        if case .submitted = signOff.standing {
          lines.append("\(draft.number)\t\(SignOffWords.step(signOff.standing).words(.inUse))")
        }
        for copy in signOff.unseenEmergencies {
          let phrase = SignOffWords.emergency(
            draft.number, by: copy.officer, reason: copy.note ?? "")
          lines.append(phrase.words(.inUse))
        }
      }
    }
    guard isThere else { return HistoryCommand.sayNone() }
    guard !lines.isEmpty else { return Stream.err(SignOffWords.queueEmpty.words(.inUse)) }
    for line in lines { Stream.out("\(VisibleLine.of(line))\n") }
  }
}
