import ArgumentParser
import LugasLexicon
import LugasReview

/// `lugas lexicon list`.
struct LexiconListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: HelpPhrase.lexiconList.inUse)
  }

  @Option(help: .words(.onlyFamily), completion: .choices(Family.self), transform: Choice.read)
  var family: Family?

  @Option(help: .words(.onlyLanguage), completion: .choices(Language.self), transform: Choice.read)
  var language: Language?

  @Option(help: .words(.onlyKind), completion: .choices(Kind.self), transform: Choice.read)
  var kind: Kind?

  @Flag(help: .words(.onlyCounts))
  var counts = false

  @OptionGroup var lexiconOptions: LexiconOptions

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let lexicon = try surroundings.lexicon(lexiconOptions).lexicon
    let cards = lexicon.cards.filter { card in
      (family ?? card.family) == card.family && (language ?? card.language) == card.language
        && (kind ?? card.kind) == card.kind
    }
    let lines = cards.map {
      "\($0.id)\t\($0.severity.rawValue)\t\($0.kind.rawValue)\t\($0.pattern)\n"
    }
    if !counts { Stream.out(lines.joined()) }
    for line in LexiconListCommand.counts(of: cards) {
      if counts { Stream.out(line + "\n") } else { Stream.err(line) }
    }
  }

  /// `id plain: 2204 (officialese 310, spelling 402)` for each language and family that there is,
  /// then all.
  private static func counts(of cards: [RuleCard]) -> [String] {
    var lines: [String] = []
    for language in Language.allCases {
      for family in Family.allCases {
        let some = cards.filter { $0.language == language && $0.family == family }
        let kinds = Kind.allCases.compactMap { kind in
          let count = some.count { $0.kind == kind }
          return count > 0 ? "\(kind.rawValue) \(count)" : nil
        }
        if some.isEmpty { continue }
        lines.append(
          "\(language.rawValue) \(family.rawValue): \(some.count) (\(kinds.joined(separator: ", ")))"
        )
      }
    }
    return lines + ["\(cards.count)"]
  }
}
