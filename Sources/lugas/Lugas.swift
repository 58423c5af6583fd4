import ArgumentParser
import Foundation
import LugasTerminal

/// The program: arguments in, exit status out.
@main
struct Lugas: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lugas",
      abstract: HelpPhrase.lugas.inUse, discussion: HelpPhrase.lugasDiscussion.inUse,
      version: version,
      subcommands: [
        StartCommand.self, CheckCommand.self, ExplainCommand.self, LexiconCommand.self,
        RosterCommand.self, HistoryCommand.self, SettingsCommand.self, DemoCommand.self,
        ExerciseCommand.self, ScoreCommand.self, HandoutCommand.self, DoctorCommand.self,
        ManCommand.self,
      ],
      defaultSubcommand: StartCommand.self)
  }

  static let version = "0.1.0"

  static func main() {
    Signals.ignoreBrokenPipes()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let refusal = Subcommands.refusal(of: arguments, isFile: TextFile.isThere) { end(refusal) }
    var command: any ParsableCommand
    do {
      command = try parseAsRoot(arguments)
    } catch {
      endParsing(error)
    }
    do {
      try command.run()
    } catch let refusal as Refusal {
      end(refusal)
    } catch let status as ExitCode {
      Foundation.exit(status.rawValue)
    } catch {
      endRunning(error)
    }
  }

  private static func end(_ refusal: Refusal) -> Never {
    Stream.err(refusal)
    Foundation.exit(refusal.exitStatus)
  }

  /// Help and version are no errors; every other slip in the arguments is status 2.
  private static func endParsing(_ error: any Error) -> Never {
    let answer = ParserAnswer(message(for: error), isError: exitCode(for: error) != .success)
    if answer.isError { Stream.err(answer.text) } else { Stream.out(answer.text + "\n") }
    Foundation.exit(answer.isError ? 2 : 0)
  }

  /// What a command throws of itself; never in an error's own words, which may hold anything.
  private static func endRunning(_ error: any Error) -> Never {
    let isOfLibrary = error is ValidationError || error is CleanExit
    guard !isOfLibrary, exitCode(for: error) != .success else { endParsing(error) }
    end(.unexpected("\(type(of: error))"))
  }
}
