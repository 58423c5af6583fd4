import ArgumentParser
import LugasLexicon
import LugasReview

/// `lugas lexicon test`.
struct LexiconTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run every example sentence of every rule.")

  @OptionGroup var lexiconOptions: LexiconOptions

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let layers = try LexiconLayers.find(surroundings, named: lexiconOptions.lexicons)
    let sources = LexiconSources(files: try layers.files(), forms: Morphology())
    let lexicon = sources.compiled().0
    var test = SelfTest(lexicon: lexicon)
    let failures = test.failures()
    let places = sources.places()
    for failure in failures {
      Stream.out((places.problem(with: failure.rule, failure.message)?.rendered ?? "") + "\n")
    }
    let sentences = lexicon.cards.reduce(0) { $0 + $1.changes.count + $1.keeps.count }
    Stream.err(
      LexiconPhrase.tested(sentences: sentences, failures: failures.count)
        .words(surroundings.language))
    if !failures.isEmpty { throw ExitCode(2) }
  }
}
