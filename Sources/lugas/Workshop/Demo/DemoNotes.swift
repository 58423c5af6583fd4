import Foundation
import LugasLexicon
import LugasTerminal
import LugasWorkshop

/// The presenter's notes, which follow a demo in another window.
struct DemoNotes {
  private let scenario: Scenario
  private let progress: DemoProgress

  init(_ scenario: Scenario, _ progress: DemoProgress) {
    self.scenario = scenario
    self.progress = progress
  }

  /// Shows the notes of each step as it comes, until the demo ends.
  func follow(_ screen: Screen) {
    var screen = screen
    let language = scenario.language
    screen.write(StyledText(DemoPhrase.waiting(scenario.name).words(language)))
    var shown = progress.newest()
    if let step = shown?.step, shown?.scenario == scenario.name { show(step, on: &screen) }
    while true {
      usleep(150_000)
      guard let newest = progress.newest(), newest != shown else { continue }
      shown = newest
      guard newest.scenario == scenario.name else { continue }
      guard let step = newest.step else {
        return screen.write(StyledText(DemoPhrase.over.words(language)))
      }
      show(step, on: &screen)
    }
  }

  /// Writes the notes of a step and what comes behind it.
  func show(_ index: Int, on screen: inout Screen) {
    guard scenario.steps.indices.contains(index) else { return }
    let language = scenario.language
    let step = scenario.steps[index]
    screen.newline()
    let head = DemoPhrase.notesHead(index + 1, of: scenario.steps.count)
    screen.write(.styled(head.words(language), .heading))
    screen.write(StyledText(deed(of: step)), margin: 2, indent: 4)
    screen.write(
      StyledText(step.notes ?? DemoPhrase.noNotes.words(language)), margin: 2, indent: 2)
    guard let after = scenario.steps.dropFirst(index + 1).first else { return }
    screen.write(
      .styled("\(DemoPhrase.nextStep.words(language)): ", .strong) + StyledText(deed(of: after)),
      margin: 2, indent: 4)
  }

  /// What a step does, in a line.
  private func deed(of step: ScenarioStep) -> String {
    let (phrase, text): (DemoPhrase, String) =
      switch step.action {
      case .type(let text)?: (.types, text.isEmpty ? "Enter" : text)
      case .paste(let text)?: (.pastes, text)
      case .write(let path, _)?: (.writes, path)
      case nil: (.talks, step.comment ?? "")
      }
    return "\(phrase.words(scenario.language)): \(SuggestionLine.short(text))"
  }
}
