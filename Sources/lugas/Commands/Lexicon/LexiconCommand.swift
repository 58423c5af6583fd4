import ArgumentParser

/// `lugas lexicon …`: the keeper's tools.
struct LexiconCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lexicon", abstract: HelpPhrase.lexicon.inUse,
      subcommands: [
        LexiconCheckCommand.self, LexiconTestCommand.self, LexiconListCommand.self,
        LexiconDiffCommand.self, LexiconImportCommand.self, LexiconSymmetryCommand.self,
        FormsCommand.self,
      ])
  }
}
