import LugasLexicon
import LugasTerminal
import LugasWorkshop

/// Plays a scenario to its end, back and again as the presenter likes.
struct DemoPlayer {
  let stage: DemoStage
  let presenter: any Presenter
  /// The keyboard that the presenter takes over with.
  let live: (any Keyboard)?
  /// Where it is shown.
  let shown: any TextSink

  /// How a demo ended.
  enum Ending: Equatable {
    case finished
    case quit
    case terminated(Int32)
    case drifted(LexiconProblem, screen: String)
  }

  /// Plays it. Going back plays all again, unseen up to the step wanted: a review is made of its
  /// steps alone, so that is what stood there.
  func play() -> Ending {
    defer { stage.end() }
    var start = 0
    while true {
      stage.setUp()
      let sink = DemoSink(shown, isMuted: start > 0)
      let keyboard = DemoKeyboard(
        stage.scenario.steps, shownFrom: start, sink: sink, stage: stage, presenter: presenter,
        live: live)
      _ = stage.run(keyboard, sink)
      keyboard.judge()
      switch keyboard.ending {
      case .again(let step)?:
        start = step
        sink.aside("\n")
        stage.tell(.again(step + 1, of: stage.scenario.steps.count), sink)
      case .quit?: return .quit
      case .terminated(let signal)?: return .terminated(signal)
      case .drifted(let index)?: return drift(at: index, sink)
      case .finished?, nil:
        stage.tell(.finished, sink)
        return .finished
      }
    }
  }

  private func drift(at index: Int, _ sink: DemoSink) -> Ending {
    let screen = sink.plainSinceStep
    let steps = stage.scenario.steps
    guard let problem = steps[index].problem(in: stage.scenario, number: index + 1, on: screen)
    else { return .finished }
    return .drifted(problem, screen: screen)
  }
}
