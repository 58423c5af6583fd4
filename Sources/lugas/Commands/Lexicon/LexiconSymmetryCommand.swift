import ArgumentParser
import LugasLexicon
import LugasReview
import LugasText

/// `lugas lexicon symmetry [FILE]`: puts every name in the place of every other and reports where the
/// rules differ.
struct LexiconSymmetryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "symmetry", abstract: HelpPhrase.symmetry.inUse,
      discussion: HelpPhrase.symmetryDiscussion.inUse)
  }

  @Argument(help: .words(.symmetryTexts), completion: .file())
  var files: [String] = []

  @Option(help: .words(.profile), completion: .choices(Profile.self), transform: Choice.read)
  var profile: Profile?

  @OptionGroup var lexiconOptions: LexiconOptions

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let language = surroundings.language
    let layers = try LexiconLayers.find(surroundings, lexiconOptions)
    let sources = LexiconSources(files: try layers.files(), forms: Morphology())
    let lexicon = sources.compiled().0
    var symmetry = Symmetry(lexicon, of: sources)
    for group in symmetry.groups {
      Stream.out(LexiconPhrase.symmetryGroup(group).words(language) + "\n")
    }
    var differences: [Symmetry.Difference] = []
    for profile in profile.map({ [$0] }) ?? Profile.allCases {
      let examples = symmetry.examples(of: lexicon, in: profile)
      differences += examples.differences
      Stream.out(LexiconPhrase.symmetry(.examples, examples, profile).words(language) + "\n")
      for file in files {
        let lines = try TextFile.draft(file).text.split(whereSeparator: \.isNewline)
        for own in Language.allCases {
          let result = symmetry.texts(lines.map(String.init), own, in: profile)
          differences += result.differences
          Stream.out(LexiconPhrase.symmetry(.file(file), result, profile).words(language) + "\n")
        }
      }
    }
    for difference in differences.prefix(LexiconSymmetryCommand.shown) {
      Stream.out(LexiconPhrase.symmetryDifference(difference).words(language) + "\n")
    }
    Stream.out(LexiconPhrase.symmetryEnd(differences: differences.count).words(language) + "\n")
    if !differences.isEmpty { throw ExitCode(4) }
  }

  /// Differences that are shown; the last line counts all.
  private static let shown = 40
}
