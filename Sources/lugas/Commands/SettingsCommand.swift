import ArgumentParser
import LugasTerminal

/// `lugas settings`: every value with where it comes from; status 2 with slips in the files.
struct SettingsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "settings", abstract: HelpPhrase.settings.inUse)
  }

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    var screen = Screen.standardOutput(surroundings)
    SettingsView(surroundings, surroundings.language).show(on: &screen)
    let count = surroundings.settings.problems.count
    if count > 0 { throw ExitCode(2) }
  }
}
