import ArgumentParser
import LugasLexicon
import LugasReview

/// `lugas lexicon test [PATH…]`.
struct LexiconTestCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "test",
      abstract: HelpPhrase.lexiconTest.inUse)
  }

  @Argument(help: .words(.lexiconTestPaths), completion: .file())
  var paths: [String] = []

  @OptionGroup var lexiconOptions: LexiconOptions

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let layers = try LexiconLayers.find(surroundings, lexiconOptions)
    let selection = try layers.selection(paths)
    let sources = LexiconSources(files: selection.files, forms: Morphology())
    let lexicon = sources.compiled().0
    var test = SelfTest(lexicon: lexicon)
    let places = sources.places()
    let failures = test.failures().compactMap { places.problem(with: $0.rule, $0.slip) }
      .filter { selection.chosen.contains($0.path) }
    let findings = Coverage.findings(in: sources).filter {
      selection.chosen.contains($0.problem.path)
    }
    for problem in (failures + findings.map(\.problem)).sorted() {
      Stream.out(problem.rendered[.inUse] + "\n")
    }
    let sentences = lexicon.cards.reduce(0) { $0 + $1.changes.count + $1.keeps.count }
    let phrases =
      [LexiconPhrase.tested(sentences: sentences, failures: failures.count)]
      + LexiconPhrase.counts(of: findings)
    for phrase in phrases { Stream.err(phrase.words(surroundings.language)) }
    if !failures.isEmpty || findings.contains(where: { $0.problem.weight == .error }) {
      throw ExitCode(2)
    }
  }
}
