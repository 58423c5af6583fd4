import ArgumentParser
import LugasLexicon
import LugasReview

/// `lugas lexicon list`.
struct LexiconListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The rules with severity and kind; counts at the end.")

  @Option(help: "Only this family: plain, claim or neutral.")
  var family: Family?

  @Option(help: "Only this language: id or en.")
  var language: Language?

  @Option(help: "Only this kind.")
  var kind: Kind?

  @OptionGroup var lexiconOptions: LexiconOptions

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let lexicon = try surroundings.lexicon(named: lexiconOptions.lexicons).lexicon
    let cards = lexicon.cards.filter { card in
      (family ?? card.family) == card.family && (language ?? card.language) == card.language
        && (kind ?? card.kind) == card.kind
    }
    let lines = cards.map {
      "\($0.id)\t\($0.severity.rawValue)\t\($0.kind.rawValue)\t\($0.pattern)"
    }
    Stream.out(lines.map { $0 + "\n" }.joined())
    for language in Language.allCases {
      for family in Family.allCases {
        let count = cards.count { $0.language == language && $0.family == family }
        if count > 0 { Stream.err("\(language.rawValue) \(family.rawValue): \(count)") }
      }
    }
  }
}
