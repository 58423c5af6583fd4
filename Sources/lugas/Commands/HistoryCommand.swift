import ArgumentParser
import LugasHistory
import LugasTerminal

/// `lugas history …`: reads the record back.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Read back what was drafted, decided and written.",
    subcommands: [List.self, Show.self, Verify.self])

  /// `lugas history list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The drafts, the newest first.")

    @Option(help: "At most so many.")
    var limit = 50

    func run() throws {
      try HistoryCommand.withStore { store, view, screen throws(HistoryError) in
        view.list(try store.list(DraftFilter(limit: limit)), on: &screen)
      }
    }
  }

  /// `lugas history show N`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "One draft: text, decisions, result, difference.")

    @Argument(help: "The draft's number.")
    var number: Int

    func run() throws {
      var isMissing = false
      try HistoryCommand.withStore { store, view, screen throws(HistoryError) in
        guard let draft = try store.draft(number) else { return isMissing = true }
        view.show(draft, on: &screen)
      }
      if isMissing { throw Refusal.noDraft(number) }
    }
  }

  /// `lugas history verify`.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Check that the file is whole.")

    func run() throws {
      var problems: [String] = []
      try HistoryCommand.withStore { store, _, _ throws(HistoryError) in
        problems = try store.verifyIntegrity().problems
      }
      for problem in problems { Stream.err("lugas: error: \(problem)") }
      if !problems.isEmpty { throw ExitCode(4) }
    }
  }

  /// Opens the history for a command; any failure of it is exit status 3.
  private static func withStore(
    _ body: (any HistoryStore, HistoryView, inout Screen) throws(HistoryError) -> Void
  ) throws {
    let surroundings = Surroundings.ofProcess()
    var screen = Screen.standardOutput(surroundings)
    do throws(HistoryError) {
      let store = try SQLiteHistory.open(
        surroundings.historyPath, now: surroundings.now, random: surroundings.random)
      try body(store, HistoryView(language: surroundings.language), &screen)
    } catch {
      throw Refusal.history(HistoryWords.reason(error).words(surroundings.language))
    }
  }
}
