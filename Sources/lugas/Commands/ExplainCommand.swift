import ArgumentParser
import LugasLexicon
import LugasReview
import LugasTerminal

/// `lugas explain RULE`: one rule with its reason, source and examples.
struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain", abstract: HelpPhrase.explain.inUse)
  }

  @Argument(help: .words(.rule), completion: .rules)
  var rule: String

  @OptionGroup var lexiconOptions: LexiconOptions

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let lexicon = try surroundings.lexicon(lexiconOptions).lexicon
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
  /// Standard output of a command: a failure ends the command.
  static func standardOutput(_ surroundings: Surroundings) -> Screen {
    Screen(
      sink: StandardOutput(environment: surroundings.environment), palette: .wanted(surroundings),
      layout: Presentation(surroundings.settings).layout(surroundings.language))
  }

  /// The terminal of the REPL, which goes on and keeps its history when the terminal is lost.
  static func terminal(_ surroundings: Surroundings) -> Screen {
    Screen(
      sink: DescriptorSink(descriptor: 1, environment: surroundings.environment),
      palette: .wanted(surroundings))
  }
}

extension Palette {
  /// Colours where they are wanted.
  static func wanted(_ surroundings: Surroundings) -> Palette {
    let isColoured = ColourPolicy.decide(
      flag: surroundings.settings.colour, environment: surroundings.environment,
      isTerminal: Stream.isTerminal)
    return isColoured ? .colours : .none
  }
}
