import LugasLexicon
import LugasTerminal
import LugasWorkshop

/// Plays a scenario's steps into the REPL as if somebody typed them.
final class DemoKeyboard: Keyboard {
  /// How a run ended.
  enum Ending: Equatable {
    case finished
    /// Play again up to this step, which is then the next.
    case again(from: Int)
    case quit
    case terminated(Int32)
    /// The screen is not what the step at the index tells.
    case drifted(Int)
  }

  private let steps: [ScenarioStep]
  private let firstShown: Int
  private let sink: DemoSink
  private let stage: DemoStage
  private let presenter: any Presenter
  /// The keyboard that a presenter takes over with.
  private let live: (any Keyboard)?
  private var next = 0
  private var isLive = false
  /// Why the run ends; nil while it goes on.
  private(set) var ending: Ending?

  init(
    _ steps: [ScenarioStep], shownFrom firstShown: Int, sink: DemoSink, stage: DemoStage,
    presenter: any Presenter, live: (any Keyboard)?
  ) {
    self.steps = steps
    self.firstShown = firstShown
    self.sink = sink
    self.stage = stage
    self.presenter = presenter
    self.live = live
  }

  let canEdit = true

  func read(prompt: String, initial: String) -> LineEvent {
    if ending == nil { judge() }
    while ending == nil, !isLive {
      guard next < steps.count else {
        ending = .finished
        break
      }
      if let event = play(steps[next], prompt) { return event }
    }
    if isLive, ending == nil { return readLive(prompt, initial) }
    return .terminated(signal: Self.curtainSignal)
  }

  /// What tells the REPL that the run is over; the history of a demo loses nothing by it.
  private static let curtainSignal: Int32 = 15

  /// Compares the screen with what the step before tells.
  func judge() {
    guard next > 0, !isLive, ending == nil else { return }
    if steps[next - 1].drift(on: sink.plainSinceStep) != nil, stage.isStrict {
      ending = .drifted(next - 1)
    }
  }

  // MARK: - Steps

  /// Plays the next step; nil when nothing reaches the REPL by it.
  private func play(_ step: ScenarioStep, _ prompt: String) -> LineEvent? {
    let index = next
    if index == firstShown { sink.unmute() }
    if index >= firstShown {
      stage.begin(index, sink)
      guard show(step, index, prompt) else { return nil }
    }
    next += 1
    sink.beginStep()
    switch step.action {
    case nil: return nil
    case .type(let text): return .line(EnteredLine(typed: text))
    case .paste(let text): return .line(EnteredLine(segments: [.pasted(text)]))
    case .write(let path, let text):
      stage.write(path, text)
      return nil
    }
  }

  /// Shows a step as it is entered; false when the presenter wants something else.
  private func show(_ step: ScenarioStep, _ index: Int, _ prompt: String) -> Bool {
    if let comment = step.comment { stage.comment(comment, sink) }
    if case .write(let path, let text)? = step.action { stage.show(path, text, sink) }
    guard step.isEntered else { return waits(at: index) }
    sink.aside(Sanitiser.visible(prompt))
    if step.comment != nil, !waits(at: index) { return false }
    type(step.shown(stage.language))
    guard waits(at: index) else { return false }
    sink.aside("\n")
    return true
  }

  private func type(_ text: String) {
    var isHurried = false
    for character in text {
      sink.aside(Sanitiser.visible(String(character)))
      if !isHurried { isHurried = !presenter.pause() }
    }
  }

  /// Waits for the presenter; true when the step goes on.
  private func waits(at index: Int) -> Bool {
    switch presenter.wait() {
    case .onward: return true
    case .takeOver where live != nil:
      isLive = true
      sink.aside("\n")
      stage.beginLive(sink)
    case .takeOver: return waits(at: index)
    case .back: end(.again(from: max(0, index - 1)))
    case .quit: end(.quit)
    case .terminated(let signal): end(.terminated(signal))
    }
    return false
  }

  private func end(_ ending: Ending) {
    self.ending = ending
    sink.aside("\n")
  }

  /// The presenter types; Ctrl-D gives the keys back to the scenario.
  private func readLive(_ prompt: String, _ initial: String) -> LineEvent {
    let event = live?.read(prompt: prompt, initial: initial) ?? .endOfInput
    switch event {
    case .endOfInput: ending = .again(from: next)
    case .terminated(let signal): ending = .terminated(signal)
    case .line, .edit, .cancelled: return event
    }
    return .terminated(signal: Self.curtainSignal)
  }

  func remember(_ command: String) {}
  func speak(_ language: Language) { live?.speak(language) }
  func whenContinued(_ body: (() -> Void)?) { live?.whenContinued(isLive ? body : nil) }
  func whileReleased(_ body: () -> Void) {
    if let live { live.whileReleased(body) } else { body() }
  }
}

extension ScenarioStep {
  /// It goes through the prompt.
  fileprivate var isEntered: Bool {
    switch action {
    case .type, .paste: true
    case .write, nil: false
    }
  }

  /// What the line shows: the text, or the stand-in for a paste.
  fileprivate func shown(_ language: Language) -> String {
    switch action {
    case .type(let text): text
    case .paste(let text):
      ReplPhrase.pasteLabel(
        index: 1, lines: text.split(whereSeparator: \.isNewline).count, characters: text.count
      ).words(language)
    case .write, nil: ""
    }
  }
}
