import ArgumentParser
import LugasLexicon
import LugasReport
import LugasReview

/// `lugas handout`: rule cards and a key card to be printed.
struct HandoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout", abstract: HelpPhrase.handout.inUse,
    discussion: HelpPhrase.handoutDiscussion.inUse)

  /// What it is written as.
  enum Form: String, CaseIterable, Sendable {
    case html, markdown
  }

  @Option(help: .words(.handoutFamilies), transform: Choice.readSet)
  var family: Set<Family>?

  @Option(help: .words(.handoutPages))
  var pages = 1

  @Option(help: .words(.handoutFormat), transform: Choice.read)
  var format: Form = .html

  @Option(help: .words(.handoutLanguage), transform: Choice.read)
  var language: Language?

  @Option(name: .shortAndLong, help: .words(.handoutOutput))
  var output: String?

  @OptionGroup var lexiconOptions: LexiconOptions

  func run() throws {
    guard (1...10).contains(pages) else { throw Refusal.noSuchPages(pages) }
    let surroundings = Surroundings.ofProcess()
    let layers = try LexiconLayers.find(surroundings, lexiconOptions)
    let lexicon = try layers.proven(surroundings).lexicon
    let language = language ?? surroundings.language
    let handout = Handout(
      lexicon, language,
      families: Family.allCases.filter { family?.contains($0) ?? true }, pagesAFamily: pages,
      avoiding: try layers.partisanNames(language),
      keys: KeyCardPhrase.groups(language))
    let text = format == .html ? HTMLHandout(handout).text : MarkdownHandout(handout).text
    guard let output else { return Stream.out(text) }
    try NewFile.write(output, text)
  }
}
