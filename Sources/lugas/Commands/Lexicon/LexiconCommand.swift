import ArgumentParser

/// `lugas lexicon …`: the keeper's tools.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Check, test and list the lexicons; word forms.",
    subcommands: [
      LexiconCheckCommand.self, LexiconTestCommand.self, LexiconListCommand.self, FormsCommand.self,
    ])
}
