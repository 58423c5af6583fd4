import ArgumentParser

/// `lugas lexicon …`: the keeper's tools.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Check, test, list, compare and import lexicons; word forms.",
    subcommands: [
      LexiconCheckCommand.self, LexiconTestCommand.self, LexiconListCommand.self,
      LexiconDiffCommand.self, LexiconImportCommand.self, LexiconSymmetryCommand.self,
      FormsCommand.self,
    ])
}
