import ArgumentParser
import LugasLexicon
import LugasReview

/// `lugas lexicon check [PATH…]`.
struct LexiconCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: HelpPhrase.lexiconCheck.inUse)
  }

  @Argument(help: .words(.lexiconCheckPaths), completion: .file())
  var paths: [String] = []

  @OptionGroup var lexiconOptions: LexiconOptions

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    if try !paths.isEmpty && LexiconListing(paths).files.isEmpty {
      throw Refusal.noLexiconFiles(paths)
    }
    let layers = try LexiconLayers.find(surroundings, lexiconOptions)
    let selection = try layers.selection(paths)
    let sources = LexiconSources(files: selection.files, forms: Morphology())
    let problems = ProvenLexicon(sources: sources).problems.filter {
      selection.chosen.contains($0.path)
    }
    for problem in problems { Stream.out(problem.rendered[.inUse] + "\n") }
    let rules = sources.ruleCount(in: selection.chosen, without: problems)
    Stream.err(
      LexiconPhrase.checked(rules: rules, problems: problems.count).words(surroundings.language))
    if !problems.isEmpty { throw ExitCode(2) }
  }
}
