import ArgumentParser
import LugasHistory
import LugasTerminal

/// `lugas history …`: reads the record back.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: HelpPhrase.history.inUse,
    subcommands: [List.self, Show.self, Claims.self, Verify.self])

  /// `lugas history list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: HelpPhrase.historyList.inUse)

    @Option(help: .words(.limit))
    var limit: Int?

    func validate() throws {
      if let limit, limit < 1 { throw ValidationError(.limitTooSmall) }
    }

    func run() throws {
      let isThere = try HistoryCommand.withStore { store, view, screen throws(HistoryError) in
        view.list(try store.list(DraftFilter(limit: limit ?? 50)), on: &screen)
      }
      if !isThere { HistoryCommand.sayNone() }
    }
  }

  /// `lugas history show N`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: HelpPhrase.historyShow.inUse)

    @Argument(help: .words(.draftNumber))
    var number: Int

    func run() throws {
      var isFound = false
      try HistoryCommand.withStore { store, view, screen throws(HistoryError) in
        guard let draft = try store.draft(number) else { return }
        isFound = true
        view.show(draft, on: &screen)
      }
      if !isFound { throw Refusal.noDraft(number) }
    }
  }

  /// `lugas history verify`.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: HelpPhrase.historyVerify.inUse)

    /// Problems that are shown; a broken file has many, all of one cause.
    private static let shown = 5

    func run() throws {
      var problems: [String] = []
      let isThere = try HistoryCommand.withStore { store, _, _ throws(HistoryError) in
        problems = try store.verifyIntegrity().problems
      }
      guard isThere else { throw Refusal.noHistory(Surroundings.ofProcess().historyPath) }
      guard !problems.isEmpty else { return Stream.err(HistoryWords.whole.words(.inUse)) }
      for problem in problems.prefix(Verify.shown) { Stream.err("lugas: error: \(problem)") }
      let path = Surroundings.ofProcess().historyPath
      Stream.err(HistoryWords.broken(problems.count, path).words(.inUse))
      throw ExitCode(4)
    }
  }

  static func sayNone() {
    let path = Surroundings.ofProcess().historyPath
    Stream.err("lugas: \(Refusal.noHistory(path).words(in: .inUse))")
  }

  /// Opens the history for a command; any failure of it is exit status 3.
  ///
  /// - Returns: false, with nothing made, when there is no history yet.
  @discardableResult
  static func withStore(
    _ body: (any HistoryStore, HistoryView, inout Screen) throws(HistoryError) -> Void
  ) throws -> Bool {
    let surroundings = Surroundings.ofProcess()
    guard !SQLiteHistory.isMissing(surroundings.historyPath) else { return false }
    var screen = Screen.standardOutput(surroundings)
    do throws(HistoryError) {
      let store = try SQLiteHistory.open(
        surroundings.historyPath, now: surroundings.now, random: surroundings.random)
      try body(store, HistoryView(language: surroundings.language), &screen)
      return true
    } catch {
      throw Refusal.history(HistoryWords.reason(error).words(surroundings.language))
    }
  }
}
