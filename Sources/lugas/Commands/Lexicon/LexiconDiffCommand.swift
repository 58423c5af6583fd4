import ArgumentParser
import LugasChecking
import LugasLexicon
import LugasReport
import LugasReview
import LugasText

/// `lugas lexicon diff A B [TEXT…]`.
struct LexiconDiffCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff",
      abstract: HelpPhrase.lexiconDiff.inUse,
      discussion: HelpPhrase.lexiconDiffDiscussion.inUse)
  }

  @Argument(help: .words(.diffBefore), completion: .file())
  var before: String

  @Argument(help: .words(.diffAfter), completion: .file())
  var after: String

  @Argument(help: .words(.diffTexts), completion: .file())
  var texts: [String] = []

  @Option(help: .words(.diffShow))
  var show = 5

  @OptionGroup var lexiconOptions: LexiconOptions

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let layers = try LexiconLayers.find(surroundings, lexiconOptions)
    let lexicons = try [before, after].map { path in
      let proven = try layers.exchanging(path)
      for problem in proven.problems { Stream.err(problem.rendered[.inUse]) }
      return proven.lexicon
    }
    let drafts =
      texts.isEmpty
      ? LexiconDiffCommand.sentences(of: lexicons) : try TextCollection(texts).drafts
    var checkers = lexicons.map { Checker(lexicon: $0) }
    var diff = LexiconDiff(language: surroundings.language)
    for (name, draft) in drafts {
      let said = checkers.indices.map { checkers[$0].check(draft).suggestions }
      diff.add(draft, file: name, before: said[0], after: said[1])
    }
    Stream.out(diff.text(limit: max(0, show)))
    let summary = LexiconPhrase.compared(
      diff.textCount, lost: diff.count(of: .lost), gained: diff.count(of: .gained),
      changed: diff.count(of: .changed), same: diff.sameCount)
    Stream.err(summary.words(surroundings.language))
    if !diff.isEmpty { throw ExitCode(1) }
  }

  /// The example sentences of lexicons, each once, named by its rule.
  private static func sentences(of lexicons: [Lexicon]) -> [(name: String, draft: Draft)] {
    var met: Set<String> = []
    return lexicons.flatMap(\.cards).flatMap { card in
      let own = card.changes.isEmpty ? [card.pattern] : card.changes.map(\.before) + card.keeps
      return own.filter { met.insert($0).inserted }.map { (card.id.description, Draft($0)) }
    }
  }
}
