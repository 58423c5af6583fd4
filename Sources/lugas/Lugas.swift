import ArgumentParser
import Foundation
import LugasTerminal

/// The program: arguments in, exit status out.
@main
struct Lugas: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lugas",
    abstract: "Plain, sourced and impartial posts: suggestions for government writers.",
    discussion: "Without a command: the REPL, or 'check -' when input is not a terminal.",
    version: version,
    subcommands: [
      StartCommand.self, CheckCommand.self, ExplainCommand.self, LexiconCommand.self,
      HistoryCommand.self,
    ],
    defaultSubcommand: StartCommand.self)

  static let version = "0.1.0"

  static func main() {
    Signals.ignoreBrokenPipes()
    let surroundings = Surroundings.ofProcess()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let refusal as Refusal {
      Stream.err("lugas: error: \(refusal.words(in: surroundings.language))")
      Foundation.exit(refusal.exitStatus)
    } catch let status as ExitCode {
      Foundation.exit(status.rawValue)
    } catch {
      // Help and version are no errors; every other slip in the arguments is status 2.
      if exitCode(for: error) == .success { exit(withError: error) }
      Stream.err(fullMessage(for: error))
      Foundation.exit(2)
    }
  }
}
