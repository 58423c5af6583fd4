import ArgumentParser
import LugasLexicon
import LugasReview
import LugasTerminal

/// `lugas explain RULE`: one rule with its reason, source and examples.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show one rule: why, source, conditions, forms, examples.")

  @Argument(help: "A rule id, such as id/officialese/dalam-rangka.")
  var rule: String

  @OptionGroup var lexiconOptions: LexiconOptions

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let lexicon = try surroundings.lexicon(named: lexiconOptions.lexicons).lexicon
    guard let card = lexicon.card(RuleID(rule)) else {
      throw Refusal.unknownRule(rule, nearest: lexicon.nearestRule(to: rule)?.description)
    }
    var screen = Screen.standardOutput(surroundings)
    let language = surroundings.language
    let head = [
      card.id.description, card.severity.words(language), card.family.words(language),
      card.kind.rawValue,
    ]
    screen.write(.styled(head.joined(separator: " · "), .heading))
    screen.write(StyledText("  \(card.pattern)"), indent: 2)
    Explanation(card, in: lexicon, language).show(on: &screen)
  }
}

extension Screen {
  /// Standard output, coloured where that is wanted.
  static func standardOutput(_ surroundings: Surroundings) -> Screen {
    let isColoured = ColourPolicy.decide(
      flag: .auto, environment: surroundings.environment, isTerminal: Stream.isTerminal)
    return Screen(
      sink: DescriptorSink(descriptor: 1, environment: surroundings.environment),
      palette: isColoured ? .colours : .none)
  }
}
