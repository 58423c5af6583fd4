import ArgumentParser
import Foundation
import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReview
import LugasTerminal

/// `lugas` alone: the REPL on a terminal, else the same as `check -`.
struct StartCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "start", abstract: HelpPhrase.start.inUse, shouldDisplay: false)
  }

  @Option(help: .words(.profile), completion: .choices(Profile.self), transform: Choice.read)
  var profile: Profile?

  @Flag(help: .words(.accessible))
  var accessible = false

  @Flag(help: .words(.projector))
  var projector = false

  @OptionGroup var lexiconOptions: LexiconOptions

  func run() throws {
    guard isatty(STDIN_FILENO) == 1 else {
      return try CheckCommand.parse(checkArguments).run()
    }
    var surroundings = Surroundings.ofProcess()
    try surroundings.takeOption(.profile, profile.map { [$0.rawValue] })
    try surroundings.takeOption(.projector, projector ? [SettingKey.yes] : nil)
    try surroundings.takeOption(.accessible, accessible ? [SettingKey.yes] : nil)
    let proven = try surroundings.lexicon(lexiconOptions)
    let rules = Numerals.grouped(proven.lexicon.ruleCount, surroundings.language)
    EditFile.removeLeftovers()
    CopyFile.remove(from: surroundings.copyFolders)
    var desk = try Desk.onTerminal(surroundings, proven.lexicon)
    let (named, rosters) = (lexiconOptions.lexicons, lexiconOptions.roster)
    desk.layers = { try LexiconLayers.find($0, named: named, rosters: rosters) }
    var repl = Repl(desk: desk)
    desk = repl.run(
      greeting: .greeting(version: Lugas.version, rules: rules), problems: proven.problems.count)
    if let signal = desk.terminationSignal { throw ExitCode(128 + signal) }
  }

  private var checkArguments: [String] {
    lexiconOptions.lexicons.flatMap { ["--lexicons", $0] }
      + lexiconOptions.roster.flatMap { ["--roster", $0] }
      + (profile.map { ["--profile", $0.rawValue] } ?? [])
  }
}
