import LugasLexicon
import LugasTerminal
import LugasWorkshop

/// The scenarios that can be played.
struct DemoList {
  private let scenarios: [Scenario]
  private let language: Language

  init(_ folder: WorkshopFolder, _ language: Language) {
    scenarios = folder.scenarios(language)
    self.language = language
  }

  /// Writes them, a line each.
  func show(on screen: inout Screen) {
    screen.write(.styled(DemoPhrase.listHead.words(language), .heading))
    for scenario in scenarios {
      let row = DemoPhrase.row(
        name: scenario.name, minutes: scenario.minutes, title: scenario.title)
      screen.write(StyledText(row.words(language)), margin: 2, indent: 4)
    }
    screen.write(StyledText(DemoPhrase.howToPlay.words(language)))
  }
}
