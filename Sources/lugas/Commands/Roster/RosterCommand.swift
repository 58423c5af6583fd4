import ArgumentParser

/// `lugas roster …`: who stands in an election.
struct RosterCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "roster", abstract: HelpPhrase.roster.inUse,
      subcommands: [RosterImportCommand.self])
  }
}
