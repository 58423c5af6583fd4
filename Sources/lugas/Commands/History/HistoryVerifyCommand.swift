import ArgumentParser
import LugasHistory
import LugasTerminal

/// `lugas history verify`: is the file whole, and does the chain show changes?
struct HistoryVerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify", abstract: HelpPhrase.historyVerify.inUse)
  }

  @Option(help: .words(.kept))
  var head: String?

  /// Problems that are shown; a broken file has many, all of one cause.
  private static let shown = 5

  func validate() throws {
    guard let head else { return }
    guard head.count == 64, head.allSatisfy(\.isHexDigit) else {
      throw ValidationError(ChainWords.notAHead.words(.inUse))
    }
  }

  func run() throws {
    var problems: [String] = []
    var chain: ChainReport?
    var known: Int?
    let isThere = try HistoryCommand.withStore { store, _, _ throws(HistoryError) in
      problems = try store.verifyIntegrity().problems
      guard problems.isEmpty else { return }
      chain = try store.verifyChain()
      if let head { known = try store.chainEntry(withHash: head) }
    }
    guard isThere else { throw Refusal.noHistory(Surroundings.ofProcess().historyPath) }
    guard let chain else { throw damage(problems) }
    Stream.err(HistoryWords.whole.words(.inUse))
    try tell(chain)
    if let head { try compare(head, known, chain.head) }
  }

  private func damage(_ problems: [String]) -> ExitCode {
    for problem in problems.prefix(Self.shown) {
      Stream.err("\(FramePhrase.errorPrefix)\(problem)")
    }
    let path = Surroundings.ofProcess().historyPath
    Stream.err(HistoryWords.broken(problems.count, path).words(.inUse))
    return ExitCode(4)
  }

  private func tell(_ chain: ChainReport) throws {
    guard chain.isWhole else {
      for problem in chain.problems.prefix(Self.shown) {
        Stream.err("\(FramePhrase.errorPrefix)\(ChainWords.problem(problem).words(.inUse))")
      }
      let first = chain.problems.compactMap(\.entry).min()
      Stream.err(ChainWords.changes(chain.problems.count, entry: first).words(.inUse))
      throw ExitCode(4)
    }
    Stream.err(ChainWords.whole(chain).words(.inUse))
    if chain.wasAdopted { Stream.err(ChainWords.adopted.words(.inUse)) }
    Stream.err(ChainWords.keepHead.words(.inUse))
    Stream.out("\(chain.head.entry) \(chain.head.hash)\n")
  }

  private func compare(_ head: String, _ known: Int?, _ newest: ChainHead) throws {
    guard let known else {
      Stream.err(ChainWords.headUnknown.words(.inUse))
      throw ExitCode(4)
    }
    Stream.err(ChainWords.headFound(known, last: newest.entry).words(.inUse))
  }
}
