public import LugasLexicon

/// What a trainer shows: steps in a REPL of its own, with comments for the hall and notes for the
/// presenter.
public struct Scenario: Sendable {
  /// Its file, for messages.
  public let file: LexiconFile
  /// Its name, also its file's.
  public let name: String
  /// The language of the interface, and of the comments.
  public let language: Language
  /// A line that says what it is.
  public let title: String
  /// What it shows and to whom; perhaps empty.
  public let about: String
  /// How long it takes when it is told calmly.
  public let minutes: Int
  /// The day on which it plays.
  public let day: CalendarDay
  /// How strict the neutral rules are; never by the calendar, so that every day shows the same.
  public let profile: Profile
  /// Who sits at the desk.
  public let officer: String
  /// Sessions that are in the history before the first step.
  public let earlier: [Session]
  /// The steps, in order; never empty.
  public let steps: [ScenarioStep]

  /// A session that is played unseen.
  public struct Session: Sendable {
    /// Who sat at the desk.
    public let officer: String
    /// When.
    public let day: CalendarDay
    /// What was entered.
    public let steps: [ScenarioStep]
  }
}

/// One step of a scenario.
public struct ScenarioStep: Sendable {
  /// Where it stands in the file.
  public let place: LexiconPlace
  /// What the hall reads before it; nil for nothing.
  public let comment: String?
  /// What only the presenter reads.
  public let notes: String?
  /// What is done; nil for a comment alone.
  public let action: Action?
  /// What must be on the screen behind it.
  public let sees: [PlacedText]
  /// What must not be.
  public let misses: [PlacedText]

  /// What a step does.
  public enum Action: Sendable, Hashable {
    /// Types a line and presses Enter.
    case type(String)
    /// Pastes a text and presses Enter.
    case paste(String)
    /// Writes a file below the officer's own settings, as an editor would.
    case write(path: String, text: String)
  }
}

extension ScenarioStep {
  /// What the screen lacks, or shows against the scenario's word; nil when it is as told.
  ///
  /// Line breaks and blanks do not count: a narrow screen breaks lines elsewhere.
  public func drift(on screen: String) -> (expected: PlacedText, isMissing: Bool)? {
    let shown = ScenarioStep.flattened(screen)
    if let lost = sees.first(where: { !shown.contains(ScenarioStep.flattened($0.text)) }) {
      return (lost, true)
    }
    return misses.first { shown.contains(ScenarioStep.flattened($0.text)) }.map { ($0, false) }
  }

  /// The step's slip in words, at the line that tells what is expected.
  public func problem(in scenario: Scenario, number: Int, on screen: String) -> LexiconProblem? {
    drift(on: screen).map { expected, isMissing in
      LexiconProblem(
        file: scenario.file, place: expected.place,
        WorkshopSlip.drift(step: number, expected.text, isMissing: isMissing))
    }
  }

  private static func flattened(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
