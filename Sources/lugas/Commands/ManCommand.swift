import ArgumentParser
import LugasLexicon

/// `lugas man [id|en]`: the manual page as roff, for `man -l -` or to be installed.
struct ManCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "man", abstract: HelpPhrase.man.inUse,
      discussion: HelpPhrase.manDiscussion.inUse)
  }

  @Argument(help: .words(.manLanguage), completion: .choices(Language.self), transform: Choice.read)
  var language: Language?

  func run() throws { Stream.out(try ManualPage(language ?? .inUse).roff) }
}
